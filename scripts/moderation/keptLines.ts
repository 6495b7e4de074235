import type { KeptRow } from '../../src/comments/learning/keptRows'
import { placeOf } from '../../src/comments/learning/split'
import { ownRows } from './ownRows'
import { OWN, WRITTEN } from './readRows'

/** Of the rows put together from templates one in so many: they are much alike. */
const ONE_REVIEW_IN = 6
/** Never replayed, so that they can tell what a new version forgot. */
const MEASURED = 0.4

/** The kept set that ships with the product: rows written for this project, none of the public sets. One JSON a line. */
export function keptLines(): string {
  // Not the written ones: they are many, and would make every re-training slower.
  const own = ownRows()
    .filter(({ source }) => source !== WRITTEN)
    .filter(({ source }, at) => source === OWN || at % ONE_REVIEW_IN === 0)
  const byText = new Map(own.map((row) => [row.text.trim(), row] as const))
  const lines = [...byText.values()].map(({ text, label }): KeptRow => {
    const use = placeOf(text) < MEASURED ? 'measure' : 'replay'
    return { text: text.trim(), sentiment: label, use }
  })
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
