import type { PictureRef } from './storyboard'
import { FRAME } from './storyboard'

export type Box = { x: number; y: number; width: number; height: number }

/** Where the picture of a scene hangs, and of a title card (whose words need more room below). */
export const SCENE_WALL: Box = { x: 54, y: 250, width: 972, height: 868 }
export const CAPTION_TOP = 1192

/** A picture at its smallest is this part of its box; motion never shows less than all of it. */
export const SMALLEST = 0.95

/**
 * The largest box of the picture's proportions inside a wall; a low picture hangs a little below the middle, nearer to its
 * words. Even pixels, as the codec has it.
 */
export function hang({ width, height }: Pick<PictureRef, 'width' | 'height'>, wall: Box): Box {
  const scale = Math.min(wall.width / width, wall.height / height)
  const box = { width: even(width * scale), height: even(height * scale) }
  return {
    ...box,
    x: even(wall.x + (wall.width - box.width) / 2),
    y: even(wall.y + (wall.height - box.height) * 0.62),
  }
}

export const whole: Box = { x: 0, y: 0, width: FRAME.width, height: FRAME.height }

const even = (value: number) => Math.max(2, Math.round(value / 2) * 2)
