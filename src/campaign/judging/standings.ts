import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import { refusal } from '@/distribution/answer'
import { rowsById, rowsWhere } from '../rows'
import type { AssignmentRow, EntryRow, RoundRow, ScoreRow } from '../types'
import { isSealWhole } from './seal'
import { panelScore, untrimmedScore } from './scoring'
import { isGone } from './stillJudged'

/** What the judges of a round think of one work, from locked scores alone. */
export type Panel = {
  submission: string
  totals: number[]
  score: number
  untrimmed: number
  theme: number
  firstChoices: number
}

export type JudgedWork = Panel & { category: string }

/**
 * Works still there, each measured within its own category: a judge's first choice is the best film or the best photo, and
 * who took a work back holds no place. Throws 409 when a locked score no longer fits its seal: somebody wrote past
 * the program.
 */
export async function panelsOf(req: PayloadRequest, round: RoundRow): Promise<JudgedWork[]> {
  const where = { round: { equals: round.id } }
  const scores = (await rowsWhere<ScoreRow>({ req, collection: 'scores', where })).filter(
    ({ lockedAt }) => lockedAt,
  )
  const broken = scores.filter((score) => !isSealWhole(score, req.payload.secret))
  if (broken.length > 0)
    throw refusal(
      409,
      `有 ${broken.length} 份锁定的评分与封签不符，可能被绕过系统改动过，不能合成结果。请核对审计日志。`,
    )
  const gone = await goneKeys(req, round)
  const counted = scores.filter(({ key }) => !gone.has(key))
  const theme = round.criteria[0]?.key ?? ''
  return [...(await byCategory(req, counted))].flatMap(([category, own]) =>
    panelsFrom({ theme, scores: own }).map((panel) => ({ ...panel, category })),
  )
}

async function byCategory(req: PayloadRequest, scores: readonly ScoreRow[]) {
  const entries = await rowsById<EntryRow>({
    req,
    collection: 'submissions',
    ids: scores.map(({ submission }) => idOf(submission)),
  })
  const groups = new Map<string, ScoreRow[]>()
  for (const score of scores) {
    const entry = entries.get(String(idOf(score.submission)))
    if (!entry || isGone(entry)) continue
    const category = entry.category ?? ''
    groups.set(category, [...(groups.get(category) ?? []), score])
  }
  return groups
}

/** Who stepped back after scoring does not count. */
async function goneKeys(req: PayloadRequest, round: RoundRow): Promise<Set<string>> {
  const rows = await rowsWhere<AssignmentRow>({
    req,
    collection: 'judging-assignments',
    where: { and: [{ round: { equals: round.id } }, { state: { not_equals: 'assigned' } }] },
  })
  return new Set(
    rows.map(({ submission, judge }) =>
      [round.id, idOf(submission), idOf(judge)].map(String).join(':'),
    ),
  )
}

type Sheet = Pick<ScoreRow, 'submission' | 'judge' | 'items' | 'total'>

/** Pure. First choices: judges whose highest total among these scores a work has. */
export function panelsFrom({ theme, scores }: { theme: string; scores: Sheet[] }): Panel[] {
  const highest = new Map<string, number>()
  for (const { judge, total } of scores) {
    const key = String(idOf(judge))
    highest.set(key, Math.max(highest.get(key) ?? 0, total ?? 0))
  }
  const works = new Map<string, Sheet[]>()
  for (const score of scores) {
    const key = String(idOf(score.submission))
    works.set(key, [...(works.get(key) ?? []), score])
  }
  return [...works].map(([submission, sheets]) => {
    const totals = sheets.map(({ total }) => total ?? 0)
    const themes = sheets.map(({ items }) => items?.find(({ key }) => key === theme)?.score ?? 0)
    return {
      submission,
      totals,
      score: panelScore(totals) ?? 0,
      untrimmed: untrimmedScore(totals) ?? 0,
      theme: untrimmedScore(themes) ?? 0,
      firstChoices: sheets.filter(({ judge, total }) => total === highest.get(String(idOf(judge))))
        .length,
    }
  })
}
