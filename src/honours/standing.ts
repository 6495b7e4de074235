import type { HonourLevel } from './dictionary'
import { HONOUR_LEVELS, honourOf, weightOf } from './dictionary'
import type { HonourRow } from './honourRow'
import { validHonours } from './honourRow'

/** Where somebody stands on the wall: by the highest honour that is still valid. */
export type Standing = {
  /** The honour that counts; undefined when none is valid. */
  top?: HonourRow
  level?: HonourLevel
  /** 0 is the highest level; those without a valid honour come last. */
  levelRank: number
  /** The newest year at that level. */
  awardYear?: number
  /** Years of all valid honours, newest first. */
  years: number[]
}

export function standingOf(honours: unknown): Standing {
  const valid = validHonours(honours).filter(({ honour }) => honourOf(honour))
  const [top] = [...valid].sort(byWeight)
  const level = top && honourOf(top.honour)?.level
  const atLevel = valid.filter(({ honour }) => honourOf(honour)?.level === level)
  const years = [...new Set(valid.map(({ year }) => year ?? 0))].filter(Boolean)
  return {
    top,
    level,
    levelRank: level ? HONOUR_LEVELS.indexOf(level) : HONOUR_LEVELS.length,
    awardYear: level
      ? Math.max(0, ...atLevel.map(({ year }) => year ?? 0)) || undefined
      : undefined,
    years: years.sort((a, b) => b - a),
  }
}

/** The heaviest honour first, and of equal ones the newest. */
export const byWeight = (a: HonourRow, b: HonourRow): number =>
  weightOf(a.honour) - weightOf(b.honour) || (b.year ?? 0) - (a.year ?? 0)
