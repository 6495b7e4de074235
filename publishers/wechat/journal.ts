import { z } from 'zod'
import type { JournalEntry, Observation, Receipt } from '../contract'

const receipt = z.looseObject({
  ids: z.record(z.string(), z.string()),
  url: z.string().optional(),
  at: z.string(),
  note: z.string().optional(),
  articles: z
    .array(z.object({ position: z.number(), url: z.string().optional() }))
    .optional()
    .catch(undefined),
})

/** The intent that has neither a receipt, a failure nor a proven absence after it. */
export const openIntent = (journal: readonly JournalEntry[]): JournalEntry | undefined =>
  journal.findLast(
    (entry, index) =>
      entry.kind === 'intent' &&
      !journal
        .slice(index + 1)
        .some((later) => later.step === entry.step && later.kind !== 'intent'),
  )

/** What a finished step left behind. */
export const receiptOf = (journal: readonly JournalEntry[], step: string): Receipt | undefined => {
  const entry = journal.findLast((each) => each.step === step && each.kind === 'receipt')
  const plain = receipt.safeParse(entry?.detail)
  if (plain.success) return plain.data
  const wrapped = receipt.safeParse(entry?.detail.receipt)
  return wrapped.success ? wrapped.data : undefined
}

/** Everything known of the delivery so far, the ledger's receipt first. */
export const knownSoFar = ({ journal, receipt: given }: Observation): Receipt | undefined => {
  const steps = ['draft.add', 'freepublish.submit', 'mass.sendall'].map((step) =>
    receiptOf(journal, step),
  )
  const all = [...steps, given].filter((each) => each !== undefined)
  const last = all.at(-1)
  return (
    last && {
      ...last,
      ids: Object.assign({}, ...all.map(({ ids }) => ids)) as Record<string, string>,
    }
  )
}
