import type { State } from '../states'

/** One submission as statistics count it. */
export type Counted = { unit: string; category: string; state: State }

export type UnitFigures = {
  unit: string
  category: string
  submitted: number
  qualified: number
  shown: number
  awarded: number
  byState: Partial<Record<State, number>>
}

const beforeCheck: readonly State[] = ['submitted', 'completing']
const failed: readonly State[] = ['ineligible']
const winners: readonly State[] = ['awarded', 'commended']
const never: readonly State[] = ['draft', 'withdrawn']

/** By unit and category. Drafts are nobody's business; what was withdrawn was not submitted. */
export function statistics(entries: readonly Counted[]): UnitFigures[] {
  const rows = new Map<string, UnitFigures>()
  for (const { unit, category, state } of entries) {
    if (state === 'draft') continue
    const key = `${unit} ${category}`
    const row = rows.get(key) ?? {
      unit,
      category,
      submitted: 0,
      qualified: 0,
      shown: 0,
      awarded: 0,
      byState: {},
    }
    row.byState[state] = (row.byState[state] ?? 0) + 1
    if (!never.includes(state)) row.submitted += 1
    if (isQualified(state)) row.qualified += 1
    if (isQualified(state) && state !== 'recommended') row.shown += 1
    if (winners.includes(state)) row.awarded += 1
    rows.set(key, row)
  }
  return [...rows.values()].toSorted(
    (a, b) => a.unit.localeCompare(b.unit, 'zh') || a.category.localeCompare(b.category, 'zh'),
  )
}

const isQualified = (state: State) =>
  ![...never, ...beforeCheck, ...failed, 'disqualified'].includes(state)

export type Organising = {
  unit: string
  submitted: number
  /** Of those that were checked, percent with one decimal. */
  qualifiedRate: number
  awarded: number
}

/** What 优秀组织奖 is decided by: how many, how good, how many awards. Inputs, no score: a person decides. */
export function organisingFigures(entries: readonly Counted[]): Organising[] {
  const units = [...new Set(entries.map(({ unit }) => unit))]
  return units
    .map((unit) => {
      const own = entries.filter((entry) => entry.unit === unit)
      const submitted = own.filter(({ state }) => !never.includes(state))
      const checked = submitted.filter(({ state }) => !beforeCheck.includes(state))
      const qualified = checked.filter(({ state }) => isQualified(state))
      return {
        unit,
        submitted: submitted.length,
        qualifiedRate:
          checked.length === 0 ? 0 : Math.round((1000 * qualified.length) / checked.length) / 10,
        awarded: own.filter(({ state }) => winners.includes(state)).length,
      }
    })
    .filter(({ submitted }) => submitted > 0)
    .toSorted((a, b) => b.submitted - a.submitted || b.awarded - a.awarded)
}
