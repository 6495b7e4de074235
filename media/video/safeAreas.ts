import type { Platform } from './storyboard'

/**
 * Pixels of a 1080 × 1920 film that the app covers with its own signs: the bar at the top, name and words at the bottom, and
 * the column of buttons on the right (from `buttonsFrom` down). No platform publishes these; they were read off the
 * apps' players on a 9:16 screen and rounded up (confidence C), so they are data to correct, not constants to trust.
 */
export type SafeArea = { top: number; bottom: number; right: number; buttonsFrom: number }

export const SAFE_AREAS: Readonly<Record<Platform, SafeArea>> = {
  douyin: { top: 160, bottom: 420, right: 150, buttonsFrom: 820 },
  kuaishou: { top: 160, bottom: 400, right: 150, buttonsFrom: 860 },
  channels: { top: 150, bottom: 440, right: 130, buttonsFrom: 1000 },
}

/** Clear of every platform's signs: where words go, so that one film serves them all. */
export const TEXT_AREA = { left: 84, right: 920, top: 176, bottom: 1470 } as const
