import { drawTitleCard } from './drawCards'
import type { Files } from './stills'
import { imageOf } from './stills'
import type { Storyboard } from './storyboard'
import { VideoError } from './videoError'

/** Cover frames, 1080 pixels wide: the ratios the platforms ask for. */
export const COVER_RATIOS = { '9:16': 1920, '3:4': 1440 } as const
export type CoverRatio = keyof typeof COVER_RATIOS
export type Cover = { ratio: CoverRatio; jpeg: Buffer; width: number; height: number }

/** The title card drawn anew in each ratio; far below Kuaishou's 10 MB. */
export async function drawCovers({
  storyboard,
  ratios,
  files,
}: {
  storyboard: Storyboard
  ratios: CoverRatio[]
  files: Files
}): Promise<Cover[]> {
  const scene = storyboard.scenes.find((each) => each.kind === 'title')
  if (!scene || scene.kind !== 'title') throw new VideoError('短片没有片头。', 'badStoryboard')
  const picture = scene.picture && (await imageOf(scene.picture, files))
  const covers: Cover[] = []
  for (const ratio of ratios) {
    const height = COVER_RATIOS[ratio]
    const canvas = drawTitleCard({ storyboard, scene, picture, height })
    covers.push({ ratio, jpeg: await canvas.encode('jpeg', 90), width: canvas.width, height })
  }
  return covers
}
