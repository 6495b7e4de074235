import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { record } from '@/audit/record'
import type { Kind } from '@/content/kinds'
import { setColumns } from '@/database/setColumns'
import type { AppealRow, HistoryEntry } from './appealRow'
import { claimsOn } from './claimsOn'
import { lastWork } from './workSteps'

/** With the release that brings a claimed work back, in its transaction: its tickets say so. */
export const noteWorkBack =
  (kind: Kind): CollectionAfterChangeHook =>
  async ({ doc, data, previousDoc, req }) => {
    const wentLive = data?._status === 'published' && data.liveRevision
    if (!wentLive || previousDoc?.liveRevision) return doc
    for (const ticket of await claimsOn(req, { kind, id: doc.id as Id }))
      if (lastWork(ticket.history)?.act !== 'back') await note(req, ticket)
    return doc
  }

async function note(req: PayloadRequest, ticket: AppealRow): Promise<void> {
  const entry: HistoryEntry = {
    ...{ at: new Date().toISOString(), by: '系统', act: 'back', isPublic: true },
  }
  const data = { history: [...(ticket.history ?? []), entry], round: (ticket.round ?? 0) + 1 }
  await setColumns({ payload: req.payload, req, collection: 'appeals', id: ticket.id, data })
  await record(req, {
    action: 'appeal.back',
    target: { kind: 'appeals', id: ticket.id, title: ticket.number },
    organization: ticket.organization,
  })
}
