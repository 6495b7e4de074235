import crypto from 'node:crypto'
import type { Payload } from 'payload'
import type { Receipt } from '@publishers/contract'
import type { Journal, JournalEntry } from '@publishers/journal'
import { PublisherError } from '@publishers/errors'
import { updateFenced } from '@/database/atomic'
import { inTransaction } from '@/database/inTransaction'
import { linkReceipt } from './callbackEvents'
import { checkpoint } from './checkpoint'
import type { CallLimit } from './context'
import type { Delivery } from './delivery'
import { isCertainlyNotDone } from './failure'
import { appendEntry } from './journalRows'
import { nextRound, openIntent, receiptOf } from './journalState'
import type { Lease } from './lease'
import { LeaseLost } from './leaseLost'
import { openSince } from './openSince'
import { PATIENCE, persist } from './persist'
import type { Timing } from './timing'

type Making = {
  payload: Payload
  delivery: Delivery
  /** Grows with every entry. */
  entries: JournalEntry[]
  lease: Lease
  limit: CallLimit
  timing: Timing
  /** Throws when this delivery may not go on: no longer approved, recalled. Asked before each intent. */
  gate: () => Promise<void>
}

/** A client message id that never changes for a delivery: 32 bytes of [a-f0-9]. */
export const attemptKey = ({ key }: Pick<Delivery, 'key'>): string =>
  crypto.createHash('sha256').update(key).digest('hex').slice(0, 32)

/** The journal a commit writes: intent, one call, receipt. What was done is given back; what is open is never repeated. */
export function createJournal(making: Making): Journal {
  const { delivery, entries } = making
  return {
    key: attemptKey(delivery),
    entries,
    step: async (name, call) => {
      const done = receiptOf(entries, name)
      if (done) return done
      if (openIntent(entries)) throw stillOpen()
      const intent = await writeIntent(making, name)
      const receipt = await callOnce(making, intent, call)
      await writeEnd(making, { ...intent, kind: 'receipt', detail: receipt })
      return receipt
    },
  }
}

/** Appends the end of an open round, whoever found it out, and keeps at it: the platform knows it already. */
export async function writeEnd(
  { payload, delivery, entries, lease }: Pick<Making, 'payload' | 'delivery' | 'entries' | 'lease'>,
  end: Omit<JournalEntry, 'at'>,
): Promise<void> {
  await checkpoint(`before-${end.kind}:${end.step}`)
  const { isNew, entry } = await persist(PATIENCE.afterMs, () =>
    inTransaction({ payload, label: `${end.kind} ${end.step}` }, async (req) => {
      if (end.kind === 'receipt')
        await linkReceipt({ payload, req, delivery, receipt: end.detail as Receipt })
      return appendEntry({ payload, req, delivery, worker: lease.worker, entries, entry: end })
    }),
  )
  await checkpoint(`after-${end.kind}:${end.step}`)
  if (!isNew && entry.kind !== end.kind)
    throw new LeaseLost(delivery.id, `${end.step} was ended as ${entry.kind} by another`)
  entries.push(entry)
}

/** Fenced and in one transaction: a worker that lost its lease writes no intent, so it sends nothing. */
async function writeIntent(making: Making, step: string): Promise<JournalEntry> {
  const { payload, delivery, entries, lease, timing, gate } = making
  await checkpoint(`before-intent:${step}`)
  await gate()
  const round = nextRound(entries, step)
  const asked = Date.now()
  const written = await persist(PATIENCE.beforeMs, () =>
    inTransaction({ payload, label: `intent ${step}` }, async (req) => {
      const leaseUntil = new Date(asked + timing.leaseMs).toISOString()
      const isOurs = await updateFenced({
        payload,
        req,
        id: delivery.id,
        fence: delivery.fence,
        data: { leaseUntil },
      })
      if (!isOurs) throw new LeaseLost(delivery.id)
      const entry = { step, round, kind: 'intent' as const, detail: { key: attemptKey(delivery) } }
      return appendEntry({ payload, req, delivery, worker: lease.worker, entries, entry })
    }),
  )
  // Ours if the same claim wrote it and only the answer of the database was lost; then nothing was sent yet.
  if (!written.isNew)
    throw new LeaseLost(delivery.id, `an intent of ${step} was written by another`)
  lease.extended(asked)
  entries.push(written.entry)
  openSince({ delivery: delivery.id, intent: written.entry })
  await checkpoint(`after-intent:${step}`)
  return written.entry
}

async function callOnce(
  making: Making,
  intent: JournalEntry,
  call: () => Promise<Receipt>,
): Promise<Receipt> {
  const { limit, timing } = making
  limit.ms = timing.callMs
  try {
    const receipt = await call()
    await checkpoint(`after-call:${intent.step}`)
    return receipt
  } catch (error) {
    if (isCertainlyNotDone(error))
      await writeEnd(making, { ...intent, kind: 'failure', detail: describe(error) })
    throw error
  } finally {
    limit.ms = timing.uploadMs
  }
}

const describe = ({ kind, code, message, trace }: PublisherError) => ({
  kind,
  code,
  message,
  ...(trace && { trace }),
})

const stillOpen = () =>
  new PublisherError('上一步的结果还不清楚，先到平台核对', {
    kind: 'unconfirmed',
    code: 'openIntent',
    remedy: '系统会自动核对，无需处理。',
  })
