import type { Context } from '../context'
import type { Finding } from '../finding'
import { ruleFindings } from '../ruleFindings'
import { judgeOffers } from './judgeOffers'

const LABELS = ['ad', 'fraud', 'illegal'] as const
/** From here the model may say what the words did not. */
const LIKELY = 0.5
/** From here it may say that an advertisement is something worse. */
const CERTAIN = 0.6
/** Grams: six characters. */
const FEWEST = 19
/** Sure enough to refuse by itself; below it holds. */
const SURE = 0.9
const REFUSED = 0.75
const HELD = 0.69

/** By the words first, which can be shown; by the model where they are silent, or only see the advertisement in a swindle. */
export function offerFindings(context: Context): Finding[] {
  const named = ruleFindings({ context, phase: 'adsAndLinks', labels: LABELS })
  const worse = named.filter(({ label }) => label !== 'ad')
  // A swindle that asks to be contacted is that, and no advertisement besides.
  if (worse.length > 0) return worse
  const { label, probability, certainty } = judgeOffers(context)
  // A number or an address found in it says enough; three words say too little.
  const isExplained = context.findings.some(({ axis }) => axis === 'violation')
  if (named.length === 0 && (isExplained || context.reading.grams().length < FEWEST)) return []
  const isSilent = named.length === 0 && probability >= LIKELY
  const isWorse = named.length > 0 && label !== 'ad' && certainty >= CERTAIN
  if (!isSilent && !isWorse) return named
  const { text } = context
  return [
    {
      axis: 'violation',
      label,
      confidence: probability >= SURE ? REFUSED : Math.min(probability, HELD),
      phase: 'adsAndLinks',
      source: 'model',
      text,
      start: 0,
      end: text.length,
    },
  ]
}
