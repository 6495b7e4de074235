import { SHIPPED_CUES } from '@/moderation/cues/shippedCues'
import type { Decided } from '@/moderation/learn/learn'
import { readingOf } from '@/moderation/readingOf'
import { TONE_CLASSES } from '@/moderation/sentiment/judgeSentiment'
import { toneFeatures } from '@/moderation/sentiment/toneFeatures'

/** A text and its tone as the model reads them; undefined of a label that is none, or a text with nothing to learn from. */
export function decidedOf({
  text,
  sentiment,
}: {
  text: string
  sentiment: string
}): Decided | undefined {
  const label = TONE_CLASSES.findIndex((tone) => tone === sentiment)
  if (label < 0) return undefined
  const reading = readingOf({ text, cues: SHIPPED_CUES })
  const grams = reading.grams()
  return grams.length > 0 ? { grams, named: toneFeatures(reading), label } : undefined
}

/** Reads a few rows, then lets others have their turn. */
const ROWS_AT_ONCE = 50

export async function decidedRows(
  rows: readonly { text: string; sentiment: string }[],
): Promise<Decided[]> {
  const decided: Decided[] = []
  for (const [at, row] of rows.entries()) {
    const one = decidedOf(row)
    if (one) decided.push(one)
    if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await giveWay()
  }
  return decided
}

export const giveWay = () => new Promise<void>((resolve) => setImmediate(resolve))
