import { captionTexts } from './captionPages'
import { breakLines } from './breakLines'
import { CAPTION } from './captionPages'
import type { Scene, Storyboard } from './storyboard'
import { captionOf, FRAME } from './storyboard'
import { unitsOf } from './textUnits'

/** One picture with one page of words: the smallest part that is encoded by itself. */
export type Segment = {
  scene: Scene
  /** First frame, and how many. */
  start: number
  frames: number
  /** Of the caption, as shown. */
  lines: string[]
  /** Part of the scene's motion, 0 to 1. */
  from: number
  to: number
  isFirstOfScene: boolean
}

/** A film as frames. Ends are rounded on the film's own clock, so the whole is never off by more than half a frame. */
export function timelineOf({ scenes }: Pick<Storyboard, 'scenes'>): Segment[] {
  let seconds = 0
  return scenes.flatMap((scene) => {
    const begin = seconds
    seconds += scene.seconds
    const texts = captionTexts(captionOf(scene))
    const pages = texts.length > 0 ? texts : ['']
    const total = pages.reduce((sum, text) => sum + weightOf(text), 0)
    let before = 0
    return pages.map((text, index) => {
      const from = before / total
      before += weightOf(text)
      const to = before / total
      const start = frameAt(begin + scene.seconds * from)
      const frames = frameAt(begin + scene.seconds * to) - start
      const lines = text ? breakLines(text, CAPTION.units) : []
      return { scene, start, frames, lines, from, to, isFirstOfScene: index === 0 }
    })
  })
}

export const framesOf = (segments: Segment[]): number =>
  segments.reduce((sum, { frames }) => sum + frames, 0)

const frameAt = (seconds: number) => Math.round(seconds * FRAME.fps)

/** A short page needs a moment to be found as well. */
const weightOf = (text: string) => unitsOf(text) + 4
