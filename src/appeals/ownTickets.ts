import type { PayloadRequest } from 'payload'
import { idOf, sameId } from '@/access/scope'
import { rowsWhere, rowWhere } from '@/campaign/rows'
import { commentOf, isPublic } from '@/comments/site/commentRow'
import { refusal } from '@/distribution/answer'
import type { Member } from '@/payload-types'
import type { AppealRow } from './appealRow'
import { readUnits } from './appealRules'
import type { Unit } from './ownerOf'
import type { PublicTicket } from './publicView'
import { publicView } from './publicView'

const NUMBER = /^SQ\d{8}-\d{6}$/
/** Of one person; more than anybody reads. */
const MOST = 200

/** A member's tickets, the newest first: from the form and from comments they wrote signed in. */
export async function ownTickets(req: PayloadRequest, member: Member): Promise<PublicTicket[]> {
  const rows = await rowsWhere<AppealRow>({
    ...{ req, collection: 'appeals', where: { member: { equals: member.id } } },
    ...{ sort: '-createdAt', limit: MOST },
  })
  const units = rows.length > 0 ? await readUnits(req) : []
  return rows.map((ticket) => viewOf(ticket, units, { isOwn: true }))
}

/** One of them; 404 for another's as for none. */
export async function ownTicket(
  req: PayloadRequest,
  member: Member,
  number: string,
): Promise<AppealRow> {
  const ticket = await ticketByNumber(req, number)
  if (!ticket || !sameId(ticket.member, member.id)) throw refusal(404, '没有这张诉求单。')
  return ticket
}

export async function ticketByNumber(
  req: PayloadRequest,
  number: string,
): Promise<AppealRow | undefined> {
  if (!NUMBER.test(number)) return undefined
  return rowWhere<AppealRow>({ req, collection: 'appeals', where: { number: { equals: number } } })
}

export async function viewTicket(
  req: PayloadRequest,
  ticket: AppealRow,
  isOwn: boolean,
): Promise<PublicTicket> {
  const isSaidInPublic = !isOwn && (await isInSight(req, ticket))
  return viewOf(ticket, await readUnits(req), { isOwn, isSaidInPublic })
}

/** The comment it came from is shown to everybody now: not hidden, taken back, or under what was withdrawn. */
async function isInSight(req: PayloadRequest, ticket: AppealRow): Promise<boolean> {
  const comment =
    ticket.comment === undefined ? undefined : await commentOf(req, idOf(ticket.comment))
  return comment !== undefined && isPublic(comment)
}

type Eyes = { isOwn: boolean; isSaidInPublic?: boolean }

const viewOf = (ticket: AppealRow, units: readonly Unit[], eyes: Eyes): PublicTicket => {
  const owner = units.find(({ id }) => sameId(id, ticket.organization))?.name ?? ''
  return publicView({ ticket, owner, ...eyes, now: new Date() })
}
