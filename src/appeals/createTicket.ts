import crypto from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import { record } from '@/audit/record'
import { beijingDay } from '@/beijing'
import { createRow, rowWhere } from '@/campaign/rows'
import { dayAndTime } from '@/campaign/moments'
import type { AppealKind, AppealRow, AppealSource, HistoryEntry } from './appealRow'
import { dueOf } from './dueOf'
import type { AppealRules } from './appealRules'
import { plainText, titleOf } from './plainText'

export type Opening = {
  key: string
  source: AppealSource
  kind: AppealKind
  organization: Id
  raisedIn?: Id
  title?: string
  /** Masked: what may be read. */
  text: string
  /** Sealed already. */
  original?: string | null
  contact?: string | null
  comment?: Id
  member?: Id
  by: string
  now: Date
}

/** The row and its audit event, in the transaction of `req`. */
export async function createTicket(
  req: PayloadRequest,
  rules: AppealRules,
  opening: Opening,
): Promise<AppealRow> {
  const { key, source, kind, organization, raisedIn, original, contact, comment, member, by, now } =
    opening
  const text = plainText(opening.text)
  const dueAt = dueOf({ kind, from: now, limits: rules, marks: rules.marks }).toISOString()
  const owner = rules.units.find(({ id }) => sameId(id, organization))?.name ?? ''
  const first: HistoryEntry = {
    ...{ at: now.toISOString(), by, act: 'open', isPublic: true, to: owner },
    text: `已立单，由${owner}办理，${dayAndTime(new Date(dueAt))} 前答复。`,
  }
  const row = await createRow<AppealRow>({
    req,
    collection: 'appeals',
    data: {
      ...{ key, source, kind, organization, raisedIn, comment, member, text, original, contact },
      number: await freeNumber(req, now),
      title: titleOf(opening.title || text),
      state: 'open',
      dueAt,
      history: [first],
      escalations: 0,
      round: 0,
    },
  })
  await record(req, {
    action: 'appeal.open',
    target: { kind: 'appeals', id: row.id, title: row.number },
    organization,
    detail: {
      ...{ source, kind, dueAt },
      ...(comment !== undefined && { comment: String(comment) }),
      ...(raisedIn !== undefined && { raisedIn: String(raisedIn) }),
    },
  })
  return row
}

/** Nobody counts the tickets by their numbers, and none is lost because two drew the same. */
async function freeNumber(req: PayloadRequest, now: Date): Promise<string> {
  const day = beijingDay(now).replaceAll('-', '')
  for (let tries = 0; ; tries += 1) {
    const number = `SQ${day}-${crypto.randomInt(100_000, 1_000_000)}`
    const where = { number: { equals: number } }
    if (tries > 20 || !(await rowWhere({ req, collection: 'appeals', where }))) return number
  }
}
