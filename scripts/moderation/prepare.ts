import { abuseFeatures } from '../../src/moderation/abuse/abuseFeatures'
import { SHIPPED_CUES } from '../../src/moderation/cues/shippedCues'
import { modelText } from '../../src/moderation/model/modelText'
import { readingOf } from '../../src/moderation/readingOf'
import { toneFeatures } from '../../src/moderation/sentiment/toneFeatures'
import type { Part } from './partOf'
import { partsOf } from './partOf'
import { OWN } from './readRows'
import type { LabelledText } from './readRows'

export type Prepared = LabelledText & {
  part: Part
  grams: Int32Array
  tones: number[]
  insults: number[]
}

/** Every row as the models see it, emoticons stripped, and the part it belongs to. */
export function prepare(rows: readonly LabelledText[]): Prepared[] {
  const read = rows.map(({ text }) => {
    const reading = readingOf({ text, cues: SHIPPED_CUES })
    return {
      plain: modelText(reading.folded().text),
      grams: reading.grams(),
      tones: toneFeatures(reading),
      insults: abuseFeatures(reading.hits()),
    }
  })
  const parts = partsOf(read.map(({ plain }) => plain))
  return rows.map((row, at) => {
    const { grams = new Int32Array(), tones = [], insults = [] } = read[at] ?? {}
    // Too few to be spared, and measured by the test sets written apart from them.
    const part = row.source.startsWith(OWN) ? 'train' : (parts[at] ?? 'train')
    return { ...row, part, grams, tones, insults }
  })
}
