import { z } from 'zod'
import type { JournalEntry, Observation, Receipt } from '../contract'

const receipt = z.object({
  ids: z.record(z.string(), z.string()),
  url: z.string().optional(),
  at: z.string(),
  note: z.string().optional(),
})

export const PUBLISH = 'photo.publish'
export const DELETE = 'photo.delete'
/** Purpose of the reference that says the upload of this delivery was used, by the delivery's key. */
export const ARRIVED = 'kuaishou.arrived'

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
export const lostBefore = (journal: readonly JournalEntry[]): Date | undefined => {
  if (!journal.some(({ step, kind }) => step === PUBLISH && kind === 'absent')) return undefined
  const first = journal.find(({ step, kind }) => step === PUBLISH && kind === 'intent')
  return first && new Date(first.at)
}

/** Everything known of the delivery so far, the ledger's receipt first. */
export const knownSoFar = ({ journal, receipt: given }: Observation): Receipt | undefined => {
  const all = [receiptOf(journal, PUBLISH), given].filter((each) => each !== undefined)
  const last = all.at(-1)
  return (
    last && {
      ...last,
      url: all.findLast(({ url }) => url)?.url,
      ids: Object.assign({}, ...all.map(({ ids }) => ids)) as Record<string, string>,
    }
  )
}
