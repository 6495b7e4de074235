import type { Canvas, Image } from '@napi-rs/canvas'
import sharp from 'sharp'
import { canvasLibrary } from './canvasLibrary'
import { drawClosingCard, drawTitleCard } from './drawCards'
import { drawSceneGround, wallOf } from './drawScene'
import type { Box } from './layout'
import { hang, SMALLEST } from './layout'
import type { PictureRef, PictureScene, Scene, Storyboard } from './storyboard'
import { FRAME } from './storyboard'
import { THEME } from './themes'
import { VideoError } from './videoError'

/** The bytes of a file the storyboard names. Throws when there is none. */
export type Files = (key: string) => Promise<Uint8Array>

/** Everything of a segment that stands still, as PNG of the whole frame. */
export async function groundOf({
  storyboard,
  scene,
  lines,
  files,
}: {
  storyboard: Storyboard
  scene: Scene
  lines: string[]
  files: Files
}): Promise<Buffer> {
  return (await canvasOf({ storyboard, scene, lines, files })).encode('png')
}

async function canvasOf({
  storyboard,
  scene,
  lines,
  files,
}: Parameters<typeof groundOf>[0]): Promise<Canvas> {
  if (scene.kind === 'closing') return drawClosingCard(storyboard, scene)
  if (scene.kind !== 'title') return drawSceneGround({ storyboard, scene, lines })
  const picture = scene.picture && (await imageOf(scene.picture, files))
  return drawTitleCard({ storyboard, scene, picture })
}

/**
 * The part of a picture scene that moves: exactly `wallOf(scene)` large, the whole picture at its smallest size in the middle
 * of the wall's colour, so that what motion cuts away is wall, never picture.
 */
export async function movingPart({
  storyboard,
  scene,
  files,
}: {
  storyboard: Storyboard
  scene: PictureScene
  files: Files
}): Promise<{ png: Buffer; box: Box }> {
  const box = hangOf(scene)
  const scale = scene.motion === 'still' ? 1 : SMALLEST
  const width = Math.round(box.width * scale)
  const height = Math.round(box.height * scale)
  const picture = await resized(scene.picture.key, { width, height }, files)
  const left = Math.floor((box.width - width) / 2)
  const top = Math.floor((box.height - height) / 2)
  const { ground } = THEME[storyboard.theme].scene
  const png = await sharp({
    create: { width: box.width, height: box.height, channels: 3, background: ground },
  })
    .composite([{ input: picture, left, top }])
    .png({ compressionLevel: 1 })
    .toBuffer()
  return { png, box }
}

/** The film's own look at a moment, for the editor: the first frame's sizes, the words of one page. JPEG, 540 wide. */
export async function previewOf(args: {
  storyboard: Storyboard
  scene: Scene
  lines: string[]
  files: Files
  /** A frame of a clip, when there is one to show. */
  frame?: Buffer
}): Promise<Buffer> {
  const { storyboard, scene, files, frame } = args
  const ground = sharp(await groundOf(args))
  const box = wallOf(scene)
  const layers = []
  if (scene.kind === 'picture') {
    const { png } = await movingPart({ storyboard, scene, files })
    layers.push({ input: png, left: box?.x ?? 0, top: box?.y ?? 0 })
  } else if (box && frame) {
    const input = await sharp(frame).resize(box.width, box.height, { fit: 'fill' }).toBuffer()
    layers.push({ input, left: box.x, top: box.y })
  }
  const whole = await ground.composite(layers).png({ compressionLevel: 1 }).toBuffer()
  return sharp(whole)
    .resize(FRAME.width / 2)
    .jpeg({ quality: 82 })
    .toBuffer()
}

/** A picture for a card, no larger than the card needs. */
export async function imageOf(picture: PictureRef, files: Files): Promise<Image> {
  const box = hang(picture, { x: 0, y: 0, width: 972, height: 972 })
  return canvasLibrary().loadImage(await resized(picture.key, box, files))
}

const hangOf = (scene: PictureScene): Box => {
  const box = wallOf(scene)
  if (!box) throw new Error('a picture scene has a wall')
  return box
}

async function resized(
  key: string,
  { width, height }: { width: number; height: number },
  files: Files,
): Promise<Buffer> {
  const bytes = await files(key)
  try {
    return await sharp(bytes, { limitInputPixels: 100_000_000 })
      .rotate()
      .resize(width, height, { fit: 'fill', kernel: 'lanczos3' })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .png({ compressionLevel: 1 })
      .toBuffer()
  } catch (error) {
    throw new VideoError('有一张图片读不出来，请换一张。', 'badMedia', { cause: error })
  }
}
