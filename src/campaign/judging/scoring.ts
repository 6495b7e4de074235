import { isPassFail } from './passFail'
import { fromHundredths, hundredths, ratioHundredths } from './hundredths'

/** What a judge weighs; weights are whole numbers, usually together 100. */
export type Criterion = { key: string; name: string; weight: number }
export type Item = { key: string; score: number }

/** From this many judges up the highest and the lowest are dropped. */
export const TRIMMED_FROM = 5

/** 0 to 100 in steps of a half. */
export const isScore = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 100 && Number.isInteger(value * 2)

/** What is wrong with a sheet, in words for the judge; items that are missing are no fault of a draft. */
export function sheetProblem(
  criteria: readonly Criterion[],
  items: readonly Item[],
  { complete = false } = {},
): string | undefined {
  const strange = items.find(({ key }) => !criteria.some((criterion) => criterion.key === key))
  if (strange) return `没有“${strange.key}”这一项评分标准。`
  const keys = items.map(({ key }) => key)
  if (new Set(keys).size !== keys.length) return '同一项评分标准给了两次分。'
  if (isPassFail(criteria) && items.some(({ score }) => score !== 0 && score !== 100))
    return '请选“通过”或“不通过”。'
  const wrong = items.find(({ score }) => !isScore(score))
  if (wrong) {
    const name = criteria.find(({ key }) => key === wrong.key)?.name ?? wrong.key
    return `“${name}”的分数应在 0 到 100 之间，以 0.5 分为一档。`
  }
  const missing = criteria.filter(({ key }) => !keys.includes(key))
  if (complete && missing.length > 0)
    return `还没有打分：${missing.map(({ name }) => name).join('、')}。`
  return undefined
}

/** The weighted mean of a complete sheet, to 2 decimals; undefined while something is missing. */
export function sheetTotal(
  criteria: readonly Criterion[],
  items: readonly Item[],
): number | undefined {
  if (criteria.length === 0) return undefined
  let [sum, weights] = [0, 0]
  for (const { key, weight } of criteria) {
    const item = items.find((candidate) => candidate.key === key)
    if (!item) return undefined
    sum += item.score * 2 * weight
    weights += 2 * weight
  }
  return weights === 0 ? undefined : fromHundredths(ratioHundredths(sum, weights))
}

/** What the panel thinks of one work: one highest and one lowest dropped from five judges up; to 2 decimals. */
export function panelScore(totals: readonly number[]): number | undefined {
  const sorted = totals.map(hundredths).toSorted((a, b) => a - b)
  return mean(sorted.length >= TRIMMED_FROM ? sorted.slice(1, -1) : sorted)
}

/** The mean of all judges, which decides the first tie. */
export const untrimmedScore = (totals: readonly number[]): number | undefined =>
  mean(totals.map(hundredths))

// Hundredths of whole hundredths: the sum is exact.
const mean = (values: readonly number[]): number | undefined =>
  values.length === 0
    ? undefined
    : Math.floor(
        (2 * values.reduce((sum, value) => sum + value, 0) + values.length) / (2 * values.length),
      ) / 100
