import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, organizationsWith } from '@/access/scope'
import { rowsById, rowsWhere } from '../rows'
import { departuresOf } from './declaredRule'
import { departureReasons } from './departureReasons'
import { isPlaceOpen } from './enoughScores'
import { isPassFail } from './passFail'
import { stillJudged } from './stillJudged'
import type { AssignmentRow, CampaignRow, RoundRow, ScoreRow, SheetRow } from '../types'

/** Where every judge of a round stands, and what waits for the chair. No score of an open sheet is in it. */
export type ChairRound = {
  id: string
  title: string
  campaign: { id: string; title: string }
  round: RoundRow['round']
  category: string
  state: RoundRow['state']
  /** Works only pass or not. */
  isPassFail: boolean
  /** Where it is not what the call declared; with the reason on record once it is open. */
  departures: { what: string[]; reason: string }
  opensAt: string
  closesAt: string
  judges: {
    id: string
    name: string
    invitation: SheetRow['state']
    works: number
    scored: number
    lockedAt?: string
    reason?: string
  }[]
  /** Works a judge left, or that a conflict left with too few judges, for somebody else. */
  recused: { id: string; blindNo: string; judge: string; reason: string; at?: string }[]
  /** Left out when lists were drawn, by the rules. */
  excluded: { blindNo: string; judge: string; reason: string }[]
  reopenings: {
    id: string
    blindNo: string
    judge: string
    reason: string
    askedAt: string
    lockedAt: string
  }[]
}

export async function chairDesk(req: PayloadRequest): Promise<ChairRound[]> {
  const organizations = await organizationsWith(req, 'campaign.run')
  const chaired = await organizationsWith(req, 'campaign.chair')
  const rounds = await rowsWhere<RoundRow>({
    req,
    collection: 'judging-rounds',
    where: { organization: { in: [...organizations, ...chaired] } },
    sort: '-createdAt',
    limit: 100,
  })
  const campaigns = await rowsById<CampaignRow>({
    req,
    collection: 'campaigns',
    ids: rounds.map(({ campaign }) => idOf(campaign)),
  })
  const reasons = await departureReasons(req, rounds)
  return Promise.all(rounds.map((round) => chairRoundOf(req, round, { campaigns, reasons })))
}

type Beside = {
  campaigns: Map<string, CampaignRow>
  reasons: Awaited<ReturnType<typeof departureReasons>>
}

async function chairRoundOf(
  req: PayloadRequest,
  round: RoundRow,
  { campaigns, reasons }: Beside,
): Promise<ChairRound> {
  const where = { round: { equals: round.id } }
  const sheets = await rowsWhere<SheetRow>({ req, collection: 'judging-sheets', where })
  const assignments = await rowsWhere<AssignmentRow>({
    req,
    collection: 'judging-assignments',
    where,
    sort: 'blindNo',
  })
  const judged = await stillJudged(req, assignments)
  const scores = await rowsWhere<ScoreRow>({ req, collection: 'scores', where })
  const people = await rowsById<{ id: Id; name?: string }>({
    req,
    collection: 'users',
    ids: [...sheets, ...assignments].map(({ judge }) => idOf(judge)),
  })
  const nameOf = (judge: unknown) => people.get(String(idOf(judge)))?.name ?? ''
  const listOf = (judge: unknown) =>
    judged.filter((row) => String(idOf(row.judge)) === String(idOf(judge)))
  const numberOf = (score: ScoreRow) =>
    assignments.find(
      ({ submission }) => String(idOf(submission)) === String(idOf(score.submission)),
    )?.blindNo ?? ''
  const campaign = campaigns.get(String(idOf(round.campaign)))
  return {
    id: String(round.id),
    title: round.title,
    campaign: { id: String(idOf(round.campaign)), title: campaign?.title ?? '' },
    round: round.round,
    category: round.category ?? '',
    state: round.state,
    isPassFail: isPassFail(round.criteria),
    departures:
      round.state === 'planned'
        ? { what: campaign ? departuresOf(campaign, round) : [], reason: '' }
        : (reasons.get(String(round.id)) ?? { what: [], reason: '' }),
    opensAt: round.opensAt,
    closesAt: round.closesAt,
    judges: sheets.map(({ judge, state, lockedAt, reason }) => ({
      id: String(idOf(judge)),
      name: nameOf(judge),
      invitation: state,
      works: listOf(judge).length,
      scored: scores.filter(
        (score) =>
          String(idOf(score.judge)) === String(idOf(judge)) &&
          typeof score.total === 'number' &&
          listOf(judge).some(
            ({ submission }) => String(idOf(submission)) === String(idOf(score.submission)),
          ),
      ).length,
      ...(lockedAt && { lockedAt }),
      ...(reason && { reason }),
    })),
    recused: assignments
      .filter(
        (row) =>
          row.state === 'recused' ||
          (round.state === 'open' &&
            isPlaceOpen(row, { rows: assignments, needed: round.judgesNeeded })),
      )
      .map(({ id, blindNo, judge, reason, recusedAt }) => ({
        id: String(id),
        blindNo,
        judge: nameOf(judge),
        reason: reason ?? '',
        ...(recusedAt && { at: recusedAt }),
      })),
    excluded: assignments
      .filter(({ state }) => state === 'excluded')
      .map(({ blindNo, judge, reason }) => ({
        blindNo,
        judge: nameOf(judge),
        reason: reason ?? '',
      })),
    reopenings: scores
      .filter(({ reopen, lockedAt }) => reopen && lockedAt)
      .map((score) => ({
        id: String(score.id),
        blindNo: numberOf(score),
        judge: nameOf(score.judge),
        reason: score.reopen?.reason ?? '',
        askedAt: score.reopen?.askedAt ?? '',
        lockedAt: score.lockedAt ?? '',
      })),
  }
}
