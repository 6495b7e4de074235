import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import type { DecisionRow, LabelledRow } from './labels'
import { lastDecisions, machineLabels, onceEach, personLabels, SECOND } from './labels'

/** As many decisions as a house makes in some years; the newest count. */
export const MOST_DECISIONS = 20_000
const COMMENTS_AT_ONCE = 500

type Reading = {
  payload: Payload
  req?: PayloadRequest
  most?: number
  where?: Where
  /** Of these only; all of them otherwise. */
  organizations?: readonly Id[]
}

/** Labelled rows of the newest decisions: the last one of a comment, no undone one, equal texts once. Oldest first. */
export async function readLabels(reading: Reading): Promise<LabelledRow[]> {
  const last = lastDecisions(await readDecisions(reading))
  const rows: LabelledRow[] = []
  const ids = [...last.keys()]
  for (let at = 0; at < ids.length; at += COMMENTS_AT_ONCE) {
    const comments = await commentsOf(reading, ids.slice(at, at + COMMENTS_AT_ONCE))
    for (const { id, text, channel } of comments) {
      const decision = last.get(String(id))
      if (!decision || !text?.trim()) continue
      rows.push({
        comment: String(id),
        text,
        channel,
        action: decision.action,
        at: decision.createdAt,
        person: personLabels(decision),
        machine: machineLabels(decision),
      })
    }
  }
  return onceEach(rows)
}

/** The newest decisions, second looks left out unless `where` asks for them. */
export async function readDecisions({
  payload,
  req,
  most = MOST_DECISIONS,
  where = { way: { not_equals: SECOND } },
  organizations,
}: Reading): Promise<DecisionRow[]> {
  const { docs } = await payload.find({
    collection: 'comment-decisions',
    where: organizations ? { and: [where, { organization: { in: [...organizations] } }] } : where,
    sort: '-createdAt',
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: {
      comment: true,
      round: true,
      actor: true,
      action: true,
      violation: true,
      sentiment: true,
      intent: true,
      way: true,
      after: true,
      machine: true,
      undoneAt: true,
      createdAt: true,
    },
    ...(req && { req }),
  })
  return docs as unknown as DecisionRow[]
}

async function commentsOf(
  { payload, req }: Reading,
  ids: readonly string[],
): Promise<{ id: Id; text: string; channel: string }[]> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { text: true, channel: true },
    ...(req && { req }),
  })
  return docs as unknown as { id: Id; text: string; channel: string }[]
}
