import type { Ranked, Standing } from '../judging/rank'

/** 一等奖 × 1, 二等奖 × 2 …, best first. */
export type AwardRule = { name: string; count: number }

export type Awarded<S extends Standing> = Ranked<S> & {
  award?: string
  /** A tie crosses the last place of an award: the panel votes before anybody gets it. */
  needsPanel?: true
}

/** Awards by rank. Works that share a rank share the award if all of them have a place; if not, the panel decides. */
export function giveAwards<S extends Standing>(
  ranked: readonly Ranked<S>[],
  rules: readonly AwardRule[],
): Awarded<S>[] {
  const places = rules.flatMap(({ name, count }) => Array.from({ length: count }, () => name))
  return ranked.map((standing) => {
    const shared = ranked.filter(({ rank }) => rank === standing.rank).length
    const names = new Set(
      Array.from({ length: shared }, (_, index) => places[standing.rank - 1 + index]),
    )
    const [award] = names
    if (names.size > 1) return { ...standing, needsPanel: true }
    return award === undefined ? { ...standing } : { ...standing, award }
  })
}
