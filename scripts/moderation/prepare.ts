import { abuseFeatures } from '../../src/moderation/abuse/abuseFeatures'
import { SHIPPED_CUES } from '../../src/moderation/cues/shippedCues'
import { intentFeatures } from '../../src/moderation/intent/intentFeatures'
import { intentMatches } from '../../src/moderation/intent/judgeIntent'
import { modelText } from '../../src/moderation/model/modelText'
import { readingOf } from '../../src/moderation/readingOf'
import { toneFeatures } from '../../src/moderation/sentiment/toneFeatures'
import { unwantedFeatures } from '../../src/moderation/unwanted/unwantedFeatures'
import type { Part } from './partOf'
import { partOf, partsOf } from './partOf'
import { OWN, WRITTEN } from './readRows'
import type { LabelledText } from './readRows'

export type Prepared = LabelledText & {
  part: Part
  grams: Int32Array
  tones: number[]
  insults: number[]
  wishes: number[]
  signs: number[]
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
      signs: unwantedFeatures(reading),
      wishes: intentFeatures({
        reading,
        matches: intentMatches({ reading, cues: SHIPPED_CUES }),
      }),
    }
  })
  const parts = partsOf(read.map(({ plain }) => plain))
  return rows.map((row, at) => {
    const {
      grams = new Int32Array(),
      tones = [],
      insults = [],
      wishes = [],
      signs = [],
    } = read[at] ?? {}
    const part = partFor(row, parts[at])
    return { ...row, part, grams, tones, insults, wishes, signs }
  })
}

function partFor({ text, source }: LabelledText, part: Part = 'train'): Part {
  // One text stands in several lists, and is on the same side in all of them.
  if (source === WRITTEN) return partOf(text)
  // Too few to be spared, and measured by the test sets written apart from them.
  return source.startsWith(OWN) ? 'train' : part
}
