import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { categoryName } from '../rulesOf'
import { rowsById, rowsWhere } from '../rows'
import type { AssignmentRow, CampaignRow, EntryRow, RoundRow, ScoreRow, SheetRow } from '../types'
import type { BlindFile } from './blindFile'
import { filesOf, toBlindFile } from './blindFile'
import type { BlindWork } from './blindWork'
import { blindWork } from './blindWork'
import { namesIn, workFacts } from './conflictFacts'
import { JUDGE_DECLARATIONS } from './declarations'
import { ownAssignments, scoreKey } from './invitation'
import type { Criterion, Item } from './scoring'
import { sheetTotal } from './scoring'
import { stillJudged } from './stillJudged'

/** A round on a judge's desk. */
export type DeskRound = {
  id: string
  title: string
  campaign: string
  state: RoundRow['state']
  invitation: SheetRow['state']
  opensAt: string
  closesAt: string
  lockedAt?: string
  works: number
  scored: number
}

export type JudgeDesk = { rounds: DeskRound[]; declarations: typeof JUDGE_DECLARATIONS }

export async function judgeDesk(req: PayloadRequest): Promise<JudgeDesk> {
  const sheets = await rowsWhere<SheetRow>({
    req,
    collection: 'judging-sheets',
    where: { judge: { equals: req.user?.id as Id } },
    sort: '-createdAt',
    limit: 50,
  })
  const rounds = await rowsById<RoundRow>({
    req,
    collection: 'judging-rounds',
    ids: sheets.map(({ round }) => idOf(round)),
  })
  const campaigns = await rowsById<CampaignRow>({
    req,
    collection: 'campaigns',
    ids: [...rounds.values()].map(({ campaign }) => idOf(campaign)),
  })
  const desk: DeskRound[] = []
  for (const sheet of sheets) {
    const round = rounds.get(String(idOf(sheet.round)))
    if (!round) continue
    const list = await listOf(req, round)
    desk.push({
      id: String(round.id),
      title: round.title,
      campaign: campaigns.get(String(idOf(round.campaign)))?.title ?? '',
      state: round.state,
      invitation: sheet.state,
      opensAt: round.opensAt,
      closesAt: round.closesAt,
      ...(sheet.lockedAt && { lockedAt: sheet.lockedAt }),
      works: list.length,
      scored: list.filter(({ score }) => score && isScored(round, score)).length,
    })
  }
  return { rounds: desk, declarations: JUDGE_DECLARATIONS }
}

/** A work on the own list, with the own score. */
export type BlindSheet = {
  id: string
  blindNo: string
  category: string
  work: BlindWork
  files: BlindFile[]
  score: {
    items: Item[]
    total?: number
    comment: string
    revision: number
    lockedAt?: string
    reopenAsked: boolean
  }
}

export type BlindList = {
  round: { id: string; title: string; closesAt: string; state: string; criteria: Criterion[] }
  lockedAt?: string
  sheets: BlindSheet[]
}

/** The whole list, blind. The caller has checked that it is open to this judge. */
export async function blindList(
  req: PayloadRequest,
  round: RoundRow,
  sheet: SheetRow,
): Promise<BlindList> {
  const list = await listOf(req, round)
  const [campaign] = (
    await rowsById<CampaignRow>({ req, collection: 'campaigns', ids: [idOf(round.campaign)] })
  ).values()
  const entries = await rowsById<EntryRow>({
    req,
    collection: 'submissions',
    ids: list.map(({ assignment }) => idOf(assignment.submission)),
  })
  const facts = await workFacts(req, [...entries.values()])
  const sheets: BlindSheet[] = []
  for (const { assignment, score } of list) {
    const id = String(idOf(assignment.submission))
    const entry = entries.get(id)
    const about = facts.get(id)
    if (!entry || !about) continue
    sheets.push({
      id: String(assignment.id),
      blindNo: assignment.blindNo,
      category: campaign ? categoryName(campaign, assignment.category) : '',
      work: blindWork(entry, namesIn(about)),
      files: (await filesOf(req, entry)).map(toBlindFile),
      score: ownScore(round, score),
    })
  }
  return {
    round: {
      id: String(round.id),
      title: round.title,
      closesAt: round.closesAt,
      state: round.state,
      criteria: round.criteria.map(({ key, name, weight }) => ({ key, name, weight })),
    },
    ...(sheet.lockedAt && { lockedAt: sheet.lockedAt }),
    sheets,
  }
}

const ownScore = (round: RoundRow, score?: ScoreRow): BlindSheet['score'] => ({
  items: score?.items ?? [],
  total: sheetTotal(round.criteria, score?.items ?? []),
  comment: score?.comment ?? '',
  revision: score?.revision ?? 0,
  ...(score?.lockedAt && { lockedAt: score.lockedAt }),
  reopenAsked: Boolean(score?.reopen),
})

const isScored = (round: RoundRow, score: ScoreRow) =>
  sheetTotal(round.criteria, score.items ?? []) !== undefined

async function listOf(
  req: PayloadRequest,
  round: RoundRow,
): Promise<{ assignment: AssignmentRow; score?: ScoreRow }[]> {
  const assignments = await stillJudged(req, await ownAssignments(req, round))
  if (assignments.length === 0) return []
  const scores = await rowsWhere<ScoreRow>({
    req,
    collection: 'scores',
    where: { key: { in: assignments.map(scoreKey) } },
  })
  return assignments.map((assignment) => ({
    assignment,
    score: scores.find(({ key }) => key === scoreKey(assignment)),
  }))
}
