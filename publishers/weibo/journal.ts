import { z } from 'zod'
import type { JournalEntry, Observation, Receipt } from '../contract'

const receipt = z.object({
  ids: z.record(z.string(), z.string()),
  url: z.string().optional(),
  at: z.string(),
  note: z.string().optional(),
})

/** The steps that publish; one delivery uses one of them. */
export const PUBLISHING: readonly string[] = ['statuses.share', 'article.publish']

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
  return plain.success ? plain.data : undefined
}

/** An earlier try of ours was lost and then believed not to have happened. */
export const lostBefore = (journal: readonly JournalEntry[], step: string): Date | undefined => {
  if (!journal.some((entry) => entry.step === step && entry.kind === 'absent')) return undefined
  const first = journal.find((entry) => entry.step === step && entry.kind === 'intent')
  return first && new Date(first.at)
}

/** Everything known of the delivery so far, the ledger's receipt first. */
export const knownSoFar = ({ journal, receipt: given }: Observation): Receipt | undefined => {
  const steps = PUBLISHING.map((step) => receiptOf(journal, step))
  const all = [...steps, given].filter((each) => each !== undefined)
  const last = all.at(-1)
  return (
    last && {
      ...last,
      ids: Object.assign({}, ...all.map(({ ids }) => ids)) as Record<string, string>,
    }
  )
}

/** Purpose of the reference that says Weibo has the post of this delivery, by the delivery's key. */
export const ARRIVED = 'weibo.arrived'
