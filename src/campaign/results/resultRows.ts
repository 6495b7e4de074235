import type { Panel } from '../judging/standings'
import type { Ranked } from '../judging/rank'
import { openTies, rankStandings } from '../judging/rank'
import type { AwardRule } from './awards'
import { giveAwards } from './awards'
import type { CombineRule } from './combine'
import { combine, votePoints } from './combine'

/** What the public may know of a work in a result, and nothing else. */
export type PublicRow = { no: string; title: string; author: string; unit: string; award: string }

export type ResultRow = PublicRow & {
  submission: string
  judges: number[]
  score: number
  untrimmed: number
  theme: number
  firstChoices: number
  votes: number
  points: number
  total: number
  rank: number
  decidedBy: Ranked['decidedBy']
  /** A tie crosses an award: the panel votes first. */
  needsPanel?: true
}

type Entry = { id: string; no: string; title: string; author: string; unit: string }

export type Computing = {
  panels: readonly Panel[]
  entries: readonly Entry[]
  /** Valid votes by work. */
  votes: ReadonlyMap<string, number>
  rule: CombineRule
  awards: readonly AwardRule[]
  /** Votes of the panel over ties, by work. */
  panelVotes?: Readonly<Record<string, number>>
}

/** Pure: scores and votes as declared, ties by the rules in their order, awards by rank. */
export function resultRows({
  panels,
  entries,
  votes,
  rule,
  awards,
  panelVotes = {},
}: Computing): ResultRow[] {
  const known = panels.filter(({ submission }) => entries.some(({ id }) => id === submission))
  const most = Math.max(0, ...known.map(({ submission }) => votes.get(submission) ?? 0))
  const standings = known.map(({ submission, totals, ...panel }) => {
    const own = votes.get(submission) ?? 0
    const voted = panelVotes[submission]
    return {
      ...panel,
      ...(voted !== undefined && { panel: voted }),
      id: submission,
      judges: totals,
      votes: own,
      points: votePoints({ votes: own, most, scale: rule.scale }),
      total: combine({ judges: panel.score, votes: own, most, rule }),
    }
  })
  return giveAwards(rankStandings(standings), awards).map((standing) => {
    const { id, award, panel: _panel, ...rest } = standing
    const entry = entries.find((candidate) => candidate.id === id) as Entry
    const { no, title, author, unit } = entry
    return { ...rest, submission: id, no, title, author, unit, award: award ?? '' }
  })
}

/** Groups the panel has to vote on, because no rule parts them. */
export const tiesOf = (rows: readonly ResultRow[]): ResultRow[][] =>
  openTies(rows.map((row) => ({ ...row, id: row.submission }))).map((group) =>
    group.map(({ id: _id, ...row }) => row as ResultRow),
  )

export const publicRow = ({ no, title, author, unit, award }: ResultRow): PublicRow => ({
  no,
  title,
  author,
  unit,
  award,
})
