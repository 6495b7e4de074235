import { unitsOf } from './textUnits'

/**
 * 汉字 a second that a viewer reads beside a picture: subtitles in Chinese are made for 4 to 5
 * (Netflix' Simplified Chinese guide allows adults 9, who watch nothing but; a passer-by on a phone has half the time).
 */
export const READING_SPEED = 4.5

/** Seconds a scene of a film lasts; shorter is not seen, longer is swiped away. */
export const SCENE_SECONDS = { min: 2.5, max: 6 } as const

/** Seconds to read a text, to a tenth. */
export const readingSeconds = (text: string): number =>
  Math.round((unitsOf(text) / READING_SPEED) * 10) / 10

export const sceneSeconds = (text: string): number =>
  Math.min(SCENE_SECONDS.max, Math.max(SCENE_SECONDS.min, readingSeconds(text)))

/** 汉字 a second that a scene asks for. */
export const speedOf = (text: string, seconds: number): number =>
  Math.round((unitsOf(text) / Math.max(seconds, 0.1)) * 10) / 10
