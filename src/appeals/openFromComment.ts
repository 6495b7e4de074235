import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { unseal } from '@/access/secrets'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { rowsWhere } from '@/campaign/rows'
import { refusal } from '@/distribution/answer'
import type { AppealKind, AppealRow } from './appealRow'
import { isUnderWay } from './appealRow'
import { appealRules } from './appealRules'
import type { AppealRules } from './appealRules'
import { createTicket } from './createTicket'
import { demandForwardTo } from './forwardTargets'
import { kindOf } from './kindOf'
import { ownerOf } from './ownerOf'
import { plainText } from './plainText'
import { takeEdit } from './takeEdit'
import { takeKind } from './takeKind'

/** A row of `comments`; what else it has is read again where it is sealed. */
export type CommentLike = {
  id: Id
  text: string
  organization: unknown
  intent?: string | null
  violations?: unknown
  member?: unknown
}

type Opening = {
  req: PayloadRequest
  comment: CommentLike
  kind?: AppealKind
  /** Chosen by a person: must be below them, above the item's organization, or that itself. */
  owner?: Id
  /** A reader reports what somebody else wrote: a ticket of its own, which is not the author's. */
  isByOthers?: boolean
  now?: Date
}

/**
 * The ticket of a comment, in the transaction of `req`: opened, or the one there is. An edited comment tells its ticket what it says now, and opens
 * it again where it was answered already. The comment then names it.
 */
export async function openFromComment(opening: Opening): Promise<AppealRow> {
  const { req, comment } = opening
  return inTransaction({ payload: req.payload, req, label: 'open ticket' }, async (inside) => {
    const { original, isNamed } = await sealedOriginal(inside, comment.id)
    if (opening.isByOthers) return openReport(inside, { ...opening, original })
    const found = await ticketOf(inside, comment.id)
    const ticket = found
      ? await takeAgain(inside, found, { ...opening, original })
      : await open(inside, { ...opening, original })
    // Also of one there was: without transactions whoever opened it may have been killed before this.
    if (!found || !isNamed)
      await setColumns({
        ...{ payload: inside.payload, req: inside, collection: 'comments', id: comment.id },
        data: { ticket: ticket.id },
      })
    return ticket
  })
}

type Words = Opening & { original?: string }

/** What it says now, and what a person says it is. */
async function takeAgain(
  req: PayloadRequest,
  found: AppealRow,
  opening: Words,
): Promise<AppealRow> {
  const { comment, original, kind, now } = opening
  const ticket = await takeEdit({ req, ticket: found, said: { ...comment, original }, now })
  return kind === undefined ? ticket : takeKind({ req, ticket, kind, now })
}

/** Many may report the same comment: one ticket until that is answered, then another. */
async function openReport(req: PayloadRequest, opening: Words): Promise<AppealRow> {
  const reports = await ticketsOf(req, opening.comment.id, 'report:')
  const [newest] = reports
  if (newest && isUnderWay(newest)) return newest
  const key = `report:${opening.comment.id}:${reports.length + 1}`
  return open(req, { ...opening, kind: 'report' }, { key, member: undefined })
}

async function open(
  req: PayloadRequest,
  { comment, original, ...given }: Words,
  more: { key?: string; member?: undefined } = {},
): Promise<AppealRow> {
  const home = idOf(comment.organization)
  if (home === undefined) throw refusal(409, '这条留言没有所属组织，不能立单。')
  const rules = await appealRules(req)
  const words = original ? unseal(original, req.payload.secret) : comment.text
  const violations = Array.isArray(comment.violations) ? comment.violations.map(String) : []
  const kind = given.kind ?? kindOf({ text: words, intent: comment.intent, violations })
  const organization = await ownerFor({ req, rules, kind, home, text: words, owner: given.owner })
  return createTicket(req, rules, {
    ...{ key: `comment:${comment.id}`, source: 'comment', kind, organization, raisedIn: home },
    ...{ text: plainText(comment.text), original, comment: comment.id },
    member: idOf(comment.member),
    by: nameOf(req),
    now: given.now ?? new Date(),
    ...more,
  })
}

type Choosing = {
  req: PayloadRequest
  rules: AppealRules
  kind: AppealKind
  home: Id
  text: string
  owner?: Id
}

async function ownerFor({ req, rules, owner, ...rest }: Choosing): Promise<Id> {
  if (owner !== undefined)
    return demandForwardTo({ req, units: rules.units, from: rest.home, to: owner })
  const { units, routes, technicalOwner } = rules
  return ownerOf({ ...rest, units, routes, technicalOwner })
}

/** Of its author. */
export const ticketOf = async (req: PayloadRequest, comment: Id): Promise<AppealRow | undefined> =>
  (await ticketsOf(req, comment, 'comment:'))[0]

/** The newest first. */
async function ticketsOf(req: PayloadRequest, comment: Id, prefix: string): Promise<AppealRow[]> {
  const rows = await rowsWhere<AppealRow>({
    ...{ req, collection: 'appeals', where: { comment: { equals: comment } } },
    sort: '-createdAt',
  })
  return rows.filter(({ key }) => key.startsWith(prefix))
}

/** Hidden columns are left out of every answer of Payload's, also of the Local API. */
async function sealedOriginal(
  req: PayloadRequest,
  id: Id,
): Promise<{ original?: string; isNamed: boolean }> {
  const row = await req.payload.db.findOne<{
    id: Id
    original?: string | null
    ticket?: unknown
  }>({ ...{ collection: 'comments', where: { id: { equals: id } }, req } })
  const isNamed = idOf(row?.ticket) !== undefined
  return { ...(row?.original && { original: row.original }), isNamed }
}

const nameOf = ({ user }: PayloadRequest): string =>
  user && user.collection === 'users' ? (user.name ?? user.email ?? '工作人员') : '系统'
