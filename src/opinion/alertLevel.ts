import type { AlertRule } from '@/comments/settings'

export const LEVELS = ['blue', 'yellow', 'orange', 'red'] as const
export type Level = (typeof LEVELS)[number]

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  blue: '蓝色',
  yellow: '黄色',
  orange: '橙色',
  red: '红色',
}

/** What was said on one item within the window. */
export type Talk = { n: number; negative: number; hasRumour: boolean }

/**
 * The level the rule asks for; none when it is quiet. Blue and yellow need their share of negatives as well; orange and red
 * are for how many there are, whatever they say. A number of 0 switches a level off. Pure.
 */
export function alertLevelOf(talk: Talk, rule: AlertRule): Level | undefined {
  const { n, negative, hasRumour } = talk
  const reaches = (least: number) => least > 0 && n >= least
  const isBad = n > 0 && negative * 100 >= rule.negativePercent * n
  if (reaches(rule.red)) return 'red'
  if (reaches(rule.orange) || (hasRumour && rule.rumourRaises)) return 'orange'
  if (reaches(rule.yellow) && isBad) return 'yellow'
  return reaches(rule.blue) && isBad ? 'blue' : undefined
}

export const isHigher = (one: Level, other: Level): boolean =>
  LEVELS.indexOf(one) > LEVELS.indexOf(other)

/** A minute of talk on an item: when (ms), how many, how many of them negative or rumours. */
export type Minute = Talk & { at: number }

/** The stretch of `windowMinutes` that asks for the highest level, the loudest of equals. Pure. */
export function loudestWindow(
  minutes: readonly Minute[],
  rule: AlertRule,
): { level: Level; talk: Talk } | undefined {
  const sorted = minutes.toSorted((a, b) => a.at - b.at)
  const windowMs = Math.max(1, rule.windowMinutes) * 60_000
  let best: { level: Level; talk: Talk } | undefined
  let first = 0
  for (let last = 0; last < sorted.length; last += 1) {
    while ((sorted[last]?.at ?? 0) - (sorted[first]?.at ?? 0) >= windowMs) first += 1
    const talk = sumOf(sorted.slice(first, last + 1))
    const level = alertLevelOf(talk, rule)
    if (!level) continue
    const isMore =
      !best || isHigher(level, best.level) || (level === best.level && talk.n > best.talk.n)
    if (isMore) best = { level, talk }
  }
  return best
}

const sumOf = (minutes: readonly Minute[]): Talk => ({
  n: minutes.reduce((sum, { n }) => sum + n, 0),
  negative: minutes.reduce((sum, { negative }) => sum + negative, 0),
  hasRumour: minutes.some(({ hasRumour }) => hasRumour),
})
