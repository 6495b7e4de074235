import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import { closeRound } from '@/campaign/judging/closeRound'
import { acceptInvitation, ownAssignments, recuse } from '@/campaign/judging/invitation'
import { openRound } from '@/campaign/judging/openRound'
import { isPassFail, PASS } from '@/campaign/judging/passFail'
import { waiveReassignment } from '@/campaign/judging/reassign'
import { ownSheet } from '@/campaign/judging/rounds'
import { lockSheet, saveScore } from '@/campaign/judging/saveScore'
import type { Item } from '@/campaign/judging/scoring'
import { computeResult, resultOf } from '@/campaign/results/computeResult'
import { lodgeObjection } from '@/campaign/results/objections'
import { afterWorkingDays } from '@/campaign/results/workingDays'
import { finalise, startPublicity } from '@/campaign/results/publicity'
import { PUBLICITY_DAYS } from '@/campaign/results/publicityEnd'
import { deskCalendar } from '@/distribution/slotCalendar'
import { rowOf, rowsWhere, rowWhere } from '@/campaign/rows'
import type { AssignmentRow, CampaignRow, RoundRow } from '@/campaign/types'
import { seedVotes } from './demoVotes'
import type { JudgeKey } from './judges'
import { seedJudges } from './judges'
import type { Demo } from './reviewedItem'

const dayMs = 86_400_000

type Seeding = Demo & {
  organizations: Record<string, Id>
  campaign: Id
  entries: Record<string, Id>
}
type Sheet = Partial<Record<string, number>>
type RoundPlan = {
  title: string
  round: RoundRow['round']
  category: string
  daysAgo: number
  /** Totals by judge and work (of a first round 100 for a pass); a judge without any is only invited. */
  sheets: Partial<Record<JudgeKey, Sheet>>
  closed: boolean
}

/** Domain §7, P07–P09: rounds, sheets and results, taken by the same steps as people take them. */
const ROUNDS: RoundPlan[] = [
  {
    ...{ title: '漫画初评', round: 'firstRound', category: 'comic', daysAgo: 9, closed: true },
    sheets: { judge: { P07: 100 }, judge2: { P07: 100 }, judge4: { P07: 100 } },
  },
  {
    ...{ title: '漫画复评', round: 'secondRound', category: 'comic', daysAgo: 6, closed: false },
    sheets: { judge: {}, judge2: { P07: 87 }, judge3: {}, judge4: { P07: 90.5 }, judge5: {} },
  },
  {
    ...{ title: '短视频初评', round: 'firstRound', category: 'video', daysAgo: 20, closed: true },
    sheets: {
      judge: { P08: 100, P09: 100 },
      judge2: { P08: 0, P09: 100 },
      judge3: { P08: 100, P09: 100 },
    },
  },
  {
    ...{ title: '短视频复评', round: 'secondRound', category: 'video', daysAgo: 18, closed: true },
    sheets: {
      judge: { P08: 86, P09: 91 },
      judge2: { P08: 90, P09: 87.5 },
      judge3: { P08: 88, P09: 92 },
      judge4: { P08: 85.5, P09: 84 },
      judge5: { P08: 91, P09: 89 },
    },
  },
  {
    ...{ title: '短视频终评', round: 'finalRound', category: 'video', daysAgo: 16, closed: true },
    sheets: {
      judge: { P08: 86.5, P09: 92 },
      judge2: { P08: 91, P09: 88 },
      judge3: { P08: 88, P09: 95 },
      judge4: { P08: 90.5, P09: 79 },
      judge5: { P08: 84, P09: 90 },
      judge6: { P08: 93 },
      judge7: { P08: 89 },
    },
  },
]

export async function seedJudging(seeding: Seeding): Promise<void> {
  const { payload, campaign: id, organizations, people } = seeding
  const judges = await seedJudges(payload, organizations)
  const chair = await requestOf(seeding, people.chief as Id)
  const campaign = await rowOf<CampaignRow>({ req: chair, collection: 'campaigns', id })
  if (!campaign) return
  await seedVotes({ payload, campaign, entries: seeding.entries })
  for (const plan of ROUNDS) await seedRound(seeding, { plan, judges, chair })
  await seedResult(seeding, { campaign, chair })
}

type Judging = { plan: RoundPlan; judges: Record<JudgeKey, Id>; chair: PayloadRequest }

async function seedRound(seeding: Seeding, { plan, judges, chair }: Judging): Promise<void> {
  const { payload, campaign, organization, entries } = seeding
  const where = { title: { equals: plan.title } }
  const known = await rowWhere<RoundRow>({ req: chair, collection: 'judging-rounds', where })
  if (known) return
  const call = await rowOf<CampaignRow>({ req: chair, collection: 'campaigns', id: campaign })
  const panel = Object.keys(plan.sheets) as JudgeKey[]
  const opens = Date.now() - plan.daysAgo * dayMs
  const created = await payload.create({
    collection: 'judging-rounds',
    data: {
      title: plan.title,
      campaign,
      organization,
      round: plan.round,
      category: plan.category,
      opensAt: new Date(opens).toISOString(),
      closesAt: new Date(opens + (plan.closed ? 2 : 12) * dayMs).toISOString(),
      judgesNeeded: panel.length,
      criteria: (call?.judging?.criteria ?? []).map(({ key, name, weight }) => ({
        key,
        name,
        weight,
      })),
      panel: panel.map((key) => ({ judge: judges[key] })),
      state: 'planned',
    } as never,
    depth: 0,
    overrideAccess: true,
  })
  const fresh = async () =>
    (await rowOf<RoundRow>({
      req: chair,
      collection: 'judging-rounds',
      id: created.id,
    })) as RoundRow
  await openRound(chair, await fresh())
  const round = await fresh()
  for (const key of panel) {
    const totals = plan.sheets[key] ?? {}
    // 评委老秦 still has the invitation of the open round before him.
    if (!plan.closed && key === 'judge') continue
    const req = await requestOf(seeding, judges[key])
    const sheet = await ownSheet(req, round.id)
    await acceptInvitation(req, { round, sheet, body: { recusal: true, secrecy: true } })
    const works = await ownAssignments(req, round)
    for (const assignment of works.filter(({ state }) => state === 'assigned')) {
      const work = Object.keys(entries).find((name) => sameId(entries[name], assignment.submission))
      const total = work === undefined ? undefined : totals[work]
      if (total === undefined) continue
      const items = isPassFail(round.criteria) ? [{ key: PASS.key, score: total }] : itemsOf(total)
      const body = { items, comment: '' }
      await saveScore(req, { assignment, round, body, now: new Date(opens + dayMs) })
    }
    const [first] = works
    if (!plan.closed && key === 'judge5' && first)
      await recuse(req, { assignment: first, round, reason: '作者是本人的学员' })
    if (plan.closed) await lockSheet(req, { round, sheet: await ownSheet(req, round.id) })
  }
  if (!plan.closed) return
  await waiveConflicts(chair, round)
  await closeRound(chair, await fresh())
}

/** Two judges share the union of P09's author; five others judge it, and the chair lets that do. */
async function waiveConflicts(chair: PayloadRequest, round: RoundRow): Promise<void> {
  const excluded = await rowsWhere<AssignmentRow>({
    req: chair,
    collection: 'judging-assignments',
    where: { and: [{ round: { equals: round.id } }, { state: { equals: 'excluded' } }] },
  })
  const reason = '同单位回避，其余评委足够，不再另派'
  for (const assignment of excluded) await waiveReassignment(chair, { assignment, round, reason })
}

/** 30·1 = 20·1.5: the total is what was asked, the parts differ as parts do. */
const itemsOf = (total: number): Item[] => [
  { key: 'theme', score: total + 1 },
  { key: 'idea', score: total },
  { key: 'craft', score: total },
  { key: 'reach', score: total - 1.5 },
]

async function seedResult(
  seeding: Seeding,
  { campaign, chair }: { campaign: CampaignRow; chair: PayloadRequest },
): Promise<void> {
  const category = 'video'
  if (await resultOf(chair, campaign, category)) return
  const { days } = await deskCalendar({ payload: seeding.payload })
  // Long enough ago for its working days to be over.
  let start = new Date(Date.now() - 8 * dayMs)
  while (afterWorkingDays(start, PUBLICITY_DAYS, days) > new Date())
    start = new Date(start.getTime() - dayMs)
  // The demo shows every phase at once: the films' vote was over before their list went public, others still take votes.
  const voteUntil = new Date(start.getTime() - dayMs).toISOString()
  // Their publicity likewise: it is over, while the call announces one that is still to come.
  const dates = { ...campaign.dates, voteUntil, publicityFrom: null, publicityUntil: null }
  const called = { ...campaign, dates }
  const draft = await computeResult(chair, { campaign: called, category, now: start })
  const result = await startPublicity(chair, { campaign: called, result: draft, now: start })
  await lodgeObjection(chair, {
    campaign,
    number: 'HWZ2026-0008',
    text: '作品《最后一班》片尾音乐似乎没有注明来源，请核实授权。',
    contact: '13800000099（演示）',
    now: new Date(start.getTime() + dayMs),
  })
  await finalise(chair, { campaign: called, result })
}

async function requestOf({ payload }: Pick<Seeding, 'payload'>, id: Id): Promise<PayloadRequest> {
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
}
