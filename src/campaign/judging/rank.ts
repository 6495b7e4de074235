/** One work as the order of a result needs it; `total` is what is ranked, the rest breaks ties in this order. */
export type Standing = {
  id: string
  total: number
  /** Mean of all judges, nobody dropped. */
  untrimmed: number
  /** Mean of the first criterion, 主题. */
  theme: number
  /** Judges whose highest total of the round this work has. */
  firstChoices: number
  /** Votes of the panel, once it met over a tie. */
  panel?: number
}

export type Ranked<S extends Standing = Standing> = S & {
  rank: number
  /** Which rule parted it from the one before it; `open` when none did and the panel has to vote. */
  decidedBy: TieRule | 'total'
}

export const TIE_RULES = ['untrimmed', 'theme', 'firstChoices', 'panel'] as const
export type TieRule = (typeof TIE_RULES)[number] | 'open'

export const TIE_RULE_WORDS: Readonly<Record<TieRule | 'total', string>> = {
  total: '得分',
  untrimmed: '全部评委平均分',
  theme: '主题分',
  firstChoices: '首选票数',
  panel: '评委会表决',
  open: '并列，待评委会表决',
}

/** Best first. Works that no rule parts share a rank, and the next rank counts them (1, 1, 3). */
export function rankStandings<S extends Standing>(standings: readonly S[]): Ranked<S>[] {
  const sorted = standings.toSorted((a, b) => compare(a, b).order)
  const ranked: Ranked<S>[] = []
  for (const [index, standing] of sorted.entries()) {
    const before = ranked[index - 1]
    const { order, by } = before ? compare(before, standing) : { order: -1, by: 'total' as const }
    const rank = order === 0 && before ? before.rank : index + 1
    ranked.push({ ...standing, rank, decidedBy: order === 0 ? 'open' : by })
  }
  return ranked
}

/** Groups that share a rank: what the panel has to vote on. */
export const openTies = <S extends Standing>(ranked: readonly Ranked<S>[]): Ranked<S>[][] =>
  [...new Set(ranked.map(({ rank }) => rank))]
    .map((rank) => ranked.filter((standing) => standing.rank === rank))
    .filter((group) => group.length > 1)

function compare(a: Standing, b: Standing): { order: number; by: TieRule | 'total' } {
  for (const by of ['total', ...TIE_RULES] as const) {
    const [left, right] = [a[by], b[by]]
    // A panel's vote counts among those it was asked about.
    if (left === undefined || right === undefined) continue
    if (left !== right) return { order: right - left, by }
  }
  return { order: 0, by: 'open' }
}
