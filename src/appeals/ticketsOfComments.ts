import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { AppealRow } from './appealRow'
import { followOwn } from './followCode'
import { STATE_WORDS } from './kindWords'

/** What the author of a comment is shown of its ticket: only to be given to whoever proved to be that. */
export type TicketLink = {
  number: string
  /** 办理中 */
  words: string
  href: string
  /** Of a guest: with the number it opens the same page on any device. */
  code?: string
}

/** By the comment's id as text. A member follows it at the portal, a guest by number and code. */
export async function ticketsOfComments(
  payload: Payload,
  comments: readonly { id: Id }[],
): Promise<Map<string, TicketLink>> {
  if (comments.length === 0) return new Map()
  const { docs } = await payload.db.find<AppealRow>({
    collection: 'appeals',
    where: { comment: { in: comments.map(({ id }) => id) } },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  })
  // What others report of a comment is not its author's.
  const own = docs.filter(({ key }) => key.startsWith('comment:'))
  return new Map(own.map((row) => [String(idOf(row.comment)), linkOf(row, payload.secret)]))
}

function linkOf(row: AppealRow, secret: string): TicketLink {
  const { number, state } = row
  const words = STATE_WORDS[state]
  if (idOf(row.member) !== undefined) return { number, words, href: `/portal/appeals/${number}` }
  const { code } = followOwn(row, secret)
  return { number, words, code, href: `/appeals/${number}?code=${code}` }
}
