import { z } from 'zod'
import type { Observation, Receipt } from './contract'

/** One line of a delivery's journal. Append-only; an `intent` is written before a mutating call, its end after it. */
export type JournalEntry = {
  step: string
  kind: 'intent' | 'receipt' | 'failure' | 'absent'
  /** 1, 2 … for each new intent of the same step. */
  round: number
  at: string
  detail: Record<string, unknown>
}

/**
 * A commit in steps. `step` writes the intent, runs the call once, writes the receipt, and returns it;
 * a step with a receipt returns that receipt without calling; a step with an open intent throws
 * `unconfirmed`, and the ledger asks `observe`.
 */
export type Journal = {
  /** Stable for one delivery; at most 32 bytes of [a-z0-9], fit for a client message id. */
  key: string
  entries: readonly JournalEntry[]
  step(name: string, call: () => Promise<Receipt>): Promise<Receipt>
}

/** The intent that has neither a receipt, a failure nor a proven absence after it. */
export const openIntent = (journal: readonly JournalEntry[]): JournalEntry | undefined =>
  journal.findLast(
    (entry, index) =>
      entry.kind === 'intent' &&
      !journal
        .slice(index + 1)
        .some((later) => later.step === entry.step && later.kind !== 'intent'),
  )

export const receiptShape = z.object({
  ids: z.record(z.string(), z.string()),
  url: z.string().optional(),
  at: z.string(),
  note: z.string().optional(),
})

type ReadReceipt = (detail: unknown) => Receipt | undefined

/** What a finished step left behind; `read` where a channel keeps more of it than is common. */
export const receiptOf = (
  journal: readonly JournalEntry[],
  step: string,
  read: ReadReceipt = (detail) => receiptShape.safeParse(detail).data,
): Receipt | undefined =>
  read(journal.findLast((entry) => entry.step === step && entry.kind === 'receipt')?.detail)

/** An earlier try of ours was lost and then believed not to have happened. */
export const lostBefore = (journal: readonly JournalEntry[], step: string): Date | undefined => {
  if (!journal.some((entry) => entry.step === step && entry.kind === 'absent')) return undefined
  const first = journal.find((entry) => entry.step === step && entry.kind === 'intent')
  return first && new Date(first.at)
}

/** Everything known of a delivery from the receipts of `steps`, in this order, and the ledger's, which counts most. */
export const knownFrom = (
  { journal, receipt }: Pick<Observation, 'journal' | 'receipt'>,
  { steps, read }: { steps: readonly string[]; read?: ReadReceipt },
): Receipt | undefined =>
  mergedReceipt([...steps.map((step) => receiptOf(journal, step, read)), receipt])

/** The last receipt, with the ids of all. */
export const mergedReceipt = (receipts: readonly (Receipt | undefined)[]): Receipt | undefined => {
  const all = receipts.filter((each) => each !== undefined)
  const last = all.at(-1)
  return (
    last && {
      ...last,
      ids: Object.assign({}, ...all.map(({ ids }) => ids)) as Record<string, string>,
    }
  )
}
