import type { Payload, PayloadRequest } from 'payload'
import type { JournalEntry } from '@publishers/journal'
import { insertPlain } from '@/database/atomic'
import type { Delivery } from './delivery'
import { entryTime } from './journalState'

type Writing = {
  payload: Payload
  req?: PayloadRequest
  delivery: Pick<Delivery, 'id' | 'organization' | 'fence'>
  worker: string
}

type StoredEntry = Omit<JournalEntry, 'detail'> & { detail?: unknown; [field: string]: unknown }

/** The journal of a delivery, in order. */
export async function readJournal({
  payload,
  req,
  id,
}: {
  payload: Payload
  req?: PayloadRequest
  id: Delivery['id']
}): Promise<JournalEntry[]> {
  // Below Payload's hooks, which have nothing to say here, as everything that is read before each send.
  const { docs } = await payload.db.find<StoredEntry>({
    collection: 'attempts',
    where: { delivery: { equals: id } },
    sort: 'at',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ step, kind, round, at, detail }) => ({
    step,
    kind,
    round,
    at,
    detail: (detail ?? {}) as Record<string, unknown>,
  }))
}

/**
 * Appends one entry. False when the round has an entry of that sort already: another worker wrote it, and
 * its word stands. A round has one intent and one end, whatever the end is.
 */
export async function appendEntry({
  payload,
  req,
  delivery,
  worker,
  entries,
  entry,
}: Writing & { entries: readonly JournalEntry[]; entry: Omit<JournalEntry, 'at'> }): Promise<{
  isNew: boolean
  entry: JournalEntry
}> {
  const at = entryTime(entries, new Date())
  const { step, round, kind } = entry
  const { created, doc } = await insertPlain<StoredEntry>({
    payload,
    req,
    collection: 'attempts',
    unique: 'key',
    data: {
      ...entry,
      at,
      key: `${delivery.id}:${step}:${round}:${kind === 'intent' ? 'intent' : 'end'}`,
      delivery: delivery.id,
      organization: delivery.organization,
      worker,
      fence: delivery.fence,
    },
  })
  const stored = {
    step,
    round,
    kind: doc.kind,
    at: doc.at,
    // As it will be read again: without what JSON has no word for.
    detail: JSON.parse(JSON.stringify(doc.detail ?? {})) as Record<string, unknown>,
  }
  return { isNew: created, entry: stored }
}
