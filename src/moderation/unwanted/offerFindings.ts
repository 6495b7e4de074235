import type { Context } from '../context'
import type { Finding } from '../finding'
import { ruleFindings } from '../ruleFindings'
import { judgeUnwanted } from './judgeUnwanted'
import { modelFinding } from './modelFinding'

const LABELS = ['ad', 'fraud', 'illegal'] as const
/** From here the model may say what the words did not. */
const LIKELY = 0.5
/** From here it may say that an advertisement is something worse. */
const CERTAIN = 0.6
/** Grams: six characters. */
const FEWEST = 19

/** By the words first, which can be shown; by the model where they are silent, or only see the advertisement in a swindle. */
export function offerFindings(context: Context): Finding[] {
  const named = ruleFindings({ context, phase: 'adsAndLinks', labels: LABELS })
  const worse = named.filter(({ label }) => label !== 'ad')
  // A swindle that asks to be contacted is that, and no advertisement besides.
  if (worse.length > 0) return worse
  const likely = judgeUnwanted(context)
  const [label] = [...LABELS].sort((a, b) => likely[b] - likely[a])
  if (label === undefined) return named
  const probability = likely.ad + likely.fraud + likely.illegal
  // Three words say too little.
  const isTooShort = named.length === 0 && context.reading.grams().length < FEWEST
  const isSilent = named.length === 0 && probability >= LIKELY
  const isWorse = named.length > 0 && label !== 'ad' && likely[label] >= CERTAIN
  if (isTooShort || !(isSilent || isWorse)) return named
  return [modelFinding({ context, label, probability, phase: 'adsAndLinks' })]
}
