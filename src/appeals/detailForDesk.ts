import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { can, idOf, organizationsWith, sameId } from '@/access/scope'
import { record } from '@/audit/record'
import { unseal } from '@/access/secrets'
import { rowOf } from '@/campaign/rows'
import { idIn } from '@/database/idIn'
import { inTransaction } from '@/database/inTransaction'
import { refusal, routeId, textOf } from '@/distribution/answer'
import type { AppealRow, HistoryEntry } from './appealRow'
import { readUnits } from './appealRules'
import { followLink } from './followCode'
import { forwardTargets } from './forwardTargets'
import type { DeskTicket } from './listForDesk'
import { lineOf } from './listForDesk'
import type { DeskWork } from './workForDesk'
import { workForDesk } from './workForDesk'

export type DeskDetail = DeskTicket & {
  text: string
  reply: string
  repliedAt: string
  satisfaction: number
  satisfactionNote: string
  round: number
  history: HistoryEntry[]
  raisedIn: string
  mayHandle: boolean
  /** Has something sealed that may be looked at, for a reason. */
  mayReveal: boolean
  targets: { id: string; name: string }[]
  comment?: CommentOf
  /** Of a claim to one. */
  work?: DeskWork
  /** For a reply where it was said: number and a page that shows what is public. */
  follow?: { number: string; code: string; url: string }
}

type CommentOf = {
  id: string
  channel: string
  itemTitle: string
  kind: string
  item: string
  isShown: boolean
}

const MISSING = '没有这张诉求单。'

/** The ticket of the address, for whoever has to see to it or where it was said; 404 for all others. */
export async function ticketInSight(req: PayloadRequest): Promise<AppealRow> {
  if (!req.user) throw refusal(401, '请先登录。')
  const ticket = await seenTicket(req, routeId(req, MISSING))
  if (!ticket) throw refusal(404, MISSING)
  return ticket
}

/** Undefined for one that is none or not for these eyes. */
export async function seenTicket(req: PayloadRequest, wanted: Id): Promise<AppealRow | undefined> {
  const id = idIn(req.payload, wanted)
  if (id === undefined) return undefined
  const ticket = await rowOf<AppealRow>({ req, collection: 'appeals', id })
  const allowed = await organizationsWith(req, 'appeal.handle')
  const isSeen =
    ticket &&
    allowed.some((own) => sameId(own, ticket.organization) || sameId(own, ticket.raisedIn))
  return isSeen ? ticket : undefined
}

/** As `ticketInSight`, and 403 for those where it was only said. */
export async function ticketToHandle(req: PayloadRequest): Promise<AppealRow> {
  const ticket = await ticketInSight(req)
  if (!(await can(req, 'appeal.handle', ticket.organization)))
    throw refusal(403, '这张诉求单由别的组织办理，您只能查看。')
  return ticket
}

export async function detailForDesk(req: PayloadRequest, ticket: AppealRow): Promise<DeskDetail> {
  const allowed = await organizationsWith(req, 'appeal.handle')
  const units = await readUnits(req)
  const mayHandle = allowed.some((id) => sameId(id, ticket.organization))
  const comment = await commentOf(req, ticket)
  const work = await workForDesk(req, ticket)
  return {
    ...lineOf({ row: ticket, units, allowed, now: new Date() }),
    ...{ text: ticket.text, reply: ticket.reply ?? '', repliedAt: ticket.repliedAt ?? '' },
    satisfaction: ticket.satisfaction ?? 0,
    satisfactionNote: ticket.satisfactionNote ?? '',
    round: ticket.round ?? 0,
    history: ticket.history ?? [],
    raisedIn: units.find(({ id }) => sameId(id, ticket.raisedIn))?.name ?? '',
    mayHandle,
    mayReveal: mayHandle && (await mayReveal(req, ticket)),
    targets: mayHandle
      ? forwardTargets({ units, from: ticket.organization, allowed })
          .filter(({ id }) => !sameId(id, ticket.organization))
          .map(({ id, name }) => ({ id: String(id), name }))
      : [],
    ...(work && { work }),
    ...(comment && { comment, follow: followLink(ticket, req.payload.secret) }),
  }
}

/** The item's title only for those who may read what is said under it. */
async function commentOf(req: PayloadRequest, ticket: AppealRow): Promise<CommentOf | undefined> {
  const id = idOf(ticket.comment)
  if (id === undefined) return undefined
  const row = await rowOf<CommentOf & { organization: unknown }>({
    ...{ req, collection: 'comments', id },
  })
  if (!row || !(await can(req, 'comment.read', row.organization))) return undefined
  const { channel, itemTitle, kind, item, isShown } = row
  return { id: String(id), channel, itemTitle, kind, item, isShown: Boolean(isShown) }
}

/** What somebody wrote below an item is evidence; what they gave us themselves is there to be used. */
const mayReveal = (req: PayloadRequest, ticket: AppealRow): Promise<boolean> =>
  ticket.source === 'comment'
    ? can(req, 'comment.evidence', ticket.organization)
    : can(req, 'appeal.handle', ticket.organization)

/** Words and contact in clear, for a reason; every look leaves a trace. */
export async function revealTicket(
  req: PayloadRequest,
  ticket: AppealRow,
  given: unknown,
): Promise<{ text: string; contact: string; name: string }> {
  if (!(await mayReveal(req, ticket))) throw refusal(403, '留言原文由有留证权限的人员查看。')
  const reason = textOf(given, { name: '原因', max: 300 })
  if (!reason) throw refusal(400, '请写明查看的原因，会进入审计。')
  const { payload } = req
  return inTransaction({ payload, req, label: 'reveal appeal' }, async (inside) => {
    await record(inside, {
      action: 'appeal.reveal',
      target: { kind: 'appeals', id: ticket.id, title: ticket.number },
      organization: ticket.organization,
      reason,
    })
    const { original, contact } = await sealedOf(inside, 'appeals', ticket.id)
    const member = idOf(ticket.member)
    const person = member === undefined ? {} : await sealedOf(inside, 'members', member)
    const open = (sealed: unknown) =>
      typeof sealed === 'string' && sealed ? unseal(sealed, payload.secret) : ''
    return {
      text: open(original) || ticket.text,
      // Of who wrote below an item without asking anybody to call: nothing.
      contact: open(contact) || (ticket.source === 'member' ? open(person.phoneSealed) : ''),
      name: ticket.source === 'member' ? open(person.nameSealed) : '',
    }
  })
}

const sealedOf = async (
  req: PayloadRequest,
  collection: 'appeals' | 'members',
  id: Id,
): Promise<Record<string, unknown>> =>
  (await req.payload.db.findOne<{ id: Id } & Record<string, unknown>>({
    ...{ collection, where: { id: { equals: id } }, req },
  })) ?? {}
