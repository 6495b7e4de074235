import type { Payload } from 'payload'
import type { Context, Observation, Publisher } from '@publishers/contract'
import type { Journal, JournalEntry } from '@publishers/journal'
import { PublisherError } from '@publishers/errors'
import { publisherOf } from '@publishers/registry'
import type { OpenAccount } from './accounts'
import { openAccount } from './accounts'
import { createContext } from './context'
import type { Delivery } from './delivery'
import { mayGo } from './issueGate'
import { attemptKey, createJournal } from './journal'
import { readJournal } from './journalRows'
import { mergedReceipt } from './journalState'
import type { Lease } from './lease'
import type { Timing } from './timing'

/** Everything one attempt works with. `delivery` follows its changes, `entries` grows. */
export type Desk = {
  payload: Payload
  delivery: Delivery
  entries: JournalEntry[]
  publisher: Publisher
  open: OpenAccount
  context: Context
  journal: Journal
  lease: Lease
  timing: Timing
}

type Opening = { payload: Payload; delivery: Delivery; lease: Lease; timing: Timing }

/** Throws `account` when the account is gone or switched off. */
export async function openDesk({ payload, delivery, lease, timing }: Opening): Promise<Desk> {
  const open = await openAccount({ payload, id: delivery.account })
  if (!open) throw accountError('账号已被删除', '请重新添加账号，再安排投递。')
  // What is out can always be taken back.
  if (!open.enabled && delivery.state !== 'accepted' && delivery.action !== 'recall')
    throw accountError(`账号「${open.account.name}」已停用`, '启用账号后点「重试」。')
  const entries = await readJournal({ payload, id: delivery.id })
  const { context, limit } = createContext({ payload, open, lease, timing, delivery })
  const gate = async () => {
    if (delivery.action !== 'recall') await mayGo({ payload, delivery })
  }
  const journal = createJournal({ payload, delivery, entries, lease, limit, timing, gate })
  return {
    payload,
    delivery,
    entries,
    publisher: publisherOf(delivery.channel),
    open,
    context,
    journal,
    lease,
    timing,
  }
}

/** What a publisher is told of its own delivery. */
export const observationOf = ({
  delivery,
  entries,
}: Pick<Desk, 'delivery' | 'entries'>): Observation => ({
  journal: entries,
  key: attemptKey(delivery),
  action: delivery.action,
  rendition: delivery.rendition ?? undefined,
  receipt: mergedReceipt(entries, delivery.receipt),
})

const accountError = (message: string, remedy: string) =>
  new PublisherError(message, { kind: 'account', code: 'account', remedy })
