import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { can, idOf, sameId } from '@/access/scope'
import { refusal } from '@/distribution/answer'
import { rowOf, rowsById, rowsWhere, rowWhere } from '../rows'
import type { AssignmentRow, CampaignRow, EntryRow, RoundRow, SheetRow } from '../types'

const missing = '没有这个评审轮次，或者不在您的范围里。'

/** A round the chair (or with `campaign.run` the organiser) may act on. */
export async function chairRound(
  req: PayloadRequest,
  id: Id,
  permission: 'campaign.chair' | 'campaign.run' = 'campaign.chair',
): Promise<RoundRow> {
  if (!req.user) throw refusal(401, '请先登录。')
  const round = await rowOf<RoundRow>({ req, collection: 'judging-rounds', id })
  if (!round || !(await can(req, 'content.read', round.organization))) throw refusal(404, missing)
  const isChair = await can(req, 'campaign.chair', round.organization)
  if (!isChair && !(await can(req, permission, round.organization)))
    throw refusal(403, '这一步由评审负责人办理，您没有这项权限。')
  return round
}

export const roundById = async (req: PayloadRequest, relation: unknown): Promise<RoundRow> => {
  const id = idOf(relation)
  const round =
    id === undefined ? undefined : await rowOf<RoundRow>({ req, collection: 'judging-rounds', id })
  if (!round) throw refusal(404, missing)
  return round
}

/** The call of a round, which must be of the round's own organization: by that the chair was let in. */
export async function campaignOfRound(req: PayloadRequest, round: RoundRow): Promise<CampaignRow> {
  const id = String(idOf(round.campaign))
  const campaign = (await rowsById<CampaignRow>({ req, collection: 'campaigns', ids: [id] })).get(
    id,
  )
  if (!campaign || !sameId(campaign.organization, round.organization))
    throw refusal(409, '这一轮与它的征集活动不属于同一单位，请由主办单位另设一轮。')
  return campaign
}

/** The judge's own sheet of a round; nobody else's exists for them. */
export async function ownSheet(req: PayloadRequest, round: unknown): Promise<SheetRow> {
  if (!req.user || req.user.collection !== 'users') throw refusal(401, '请先登录。')
  const key = `${String(idOf(round))}:${String(req.user.id)}`
  const sheet = await rowWhere<SheetRow>({
    req,
    collection: 'judging-sheets',
    where: { key: { equals: key } },
  })
  if (!sheet) throw refusal(403, '您不是这一轮的评委。')
  return sheet
}

/** Rounds to which the signed-in colleague was invited as a judge. */
export const judgedRounds = async (req: PayloadRequest): Promise<Id[]> =>
  (
    await rowsWhere<SheetRow>({
      req,
      collection: 'judging-sheets',
      where: { judge: { equals: req.user?.id } },
    })
  ).map(({ round }) => idOf(round) as Id)

/** Open to a judge who has accepted, signed both declarations, and comes in time. */
export function demandOpen(sheet: SheetRow, round: RoundRow, now: Date): void {
  const { signed } = sheet
  if (sheet.state !== 'accepted' || !signed?.recusal || !signed.secrecy)
    throw refusal(403, '请先接受邀请，并签署回避和保密承诺，名单随后打开。')
  if (round.state === 'planned' || now < new Date(round.opensAt))
    throw refusal(403, '评审还没有开始，请到时再来。')
}

/** One work on the own list. Another judge's assignment does not exist for this one. */
export async function ownAssignment(req: PayloadRequest, id: Id): Promise<AssignmentRow> {
  const row = req.user
    ? await rowOf<AssignmentRow>({ req, collection: 'judging-assignments', id })
    : undefined
  if (!req.user || req.user.collection !== 'users') throw refusal(401, '请先登录。')
  if (!row || String(idOf(row.judge)) !== String(req.user.id))
    throw refusal(403, '这件作品不在您的名单里。')
  return row
}

export const entryById = async (req: PayloadRequest, relation: unknown): Promise<EntryRow> => {
  const entry = (
    await rowsById<EntryRow>({ req, collection: 'submissions', ids: [idOf(relation)] })
  ).get(String(idOf(relation)))
  if (!entry) throw refusal(404, '作品已不在。')
  return entry
}
