import { z } from 'zod'
import type { Observation, Receipt } from '../contract'
import {
  knownFrom,
  receiptOf as commonReceiptOf,
  receiptShape,
  type JournalEntry,
} from '../journal'

const shape = z.looseObject({
  ...receiptShape.shape,
  articles: z
    .array(z.object({ position: z.number(), url: z.string().optional() }))
    .optional()
    .catch(undefined),
})

/** The detail of an entry is the receipt, or has it inside. */
const read = (detail: unknown): Receipt | undefined =>
  shape.safeParse(detail).data ?? wrapped.safeParse(detail).data?.receipt

const wrapped = z.looseObject({ receipt: shape })

/** What a finished step left behind. */
export const receiptOf = (journal: readonly JournalEntry[], step: string): Receipt | undefined =>
  commonReceiptOf(journal, step, read)

/** Everything known of the delivery so far. */
export const knownSoFar = (observation: Observation): Receipt | undefined =>
  knownFrom(observation, { steps: ['draft.add', 'freepublish.submit', 'mass.sendall'], read })
