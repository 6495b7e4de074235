import { held } from '../certainty'
import type { Context } from '../context'
import type { Finding } from '../finding'
import { isHeard } from '../intent/isHeard'
import { judgeIntent } from '../intent/judgeIntent'
import { ASKED } from '../intent/wantsSomething'
import { ruleFindings } from '../ruleFindings'
import { judgeUnwanted } from './judgeUnwanted'
import { HANDLES } from '../personal/personalHit'
import { modelFinding } from './modelFinding'

const LABELS = ['ad', 'fraud', 'illegal'] as const
/** From here the model may say what the words did not. */
const LIKELY = 0.45
/** And from here of one who asks, complains or reports: those talk about offers, and seldom make one. */
const LIKELY_WHEN_HEARD = 0.7
/** Below this it overrules words of advertising that are not sure of themselves; of worse ones a person judges. */
const UNLIKELY = 0.04
const DOUBTED = 0.9
/** Where it agrees less than this with the words, who spoke of an offer may have made none: a person looks. */
const AGREES = 0.1
/** And so may one who asks about it, unless the model is this sure: traders ask as well, whether anybody needs a loan. */
const AGREES_WHEN_ASKED = 0.97
/** And from here of one that names a messenger's id; a number alone it takes for no offer at all. */
const SURE = 0.97
/** And of one with an address, beside so many characters. */
const SURE_OF_LINK = 0.6
const WORDS = 16
/** From here it may say that an advertisement is something worse. */
const CERTAIN = 0.6
/** Grams: six characters. */
const FEWEST = 19

/** By the words first, which can be shown; by the model where they are silent, or only see the advertisement in a swindle. */
export function offerFindings(context: Context): Finding[] {
  const likely = judgeUnwanted(context)
  const probability = likely.ad + likely.fraud + likely.illegal
  const enough = ASKED.includes(judgeIntent(context).intent) ? AGREES_WHEN_ASKED : AGREES
  const named = ruleFindings({ context, phase: 'adsAndLinks', labels: LABELS })
    .filter(
      ({ label, confidence }) => label !== 'ad' || confidence >= DOUBTED || probability >= UNLIKELY,
    )
    .map((finding) => (probability < enough ? held(finding) : finding))
  const worse = named.filter(({ label }) => label !== 'ad')
  // A swindle that asks to be contacted is that, and no advertisement besides; a casino swindles, and is a casino.
  const gravest = worse.filter(({ label }) => label === 'illegal')
  if (worse.length > 0) return gravest.length > 0 ? gravest : worse
  const [label] = [...LABELS].sort((a, b) => likely[b] - likely[a])
  if (label === undefined) return named
  // Three words say too little, and one who leaves a number may want to be called back.
  const isTooShort = context.reading.grams().length < FEWEST
  const isSilent = named.length === 0 && !isTooShort && probability >= enoughIn(context)
  const isWorse = named.length > 0 && label !== 'ad' && likely[label] >= CERTAIN
  if (!isSilent && !isWorse) return named
  const sure = isWorse ? likely[label] : probability
  return [modelFinding({ context, label, probability: sure, phase: 'adsAndLinks' })]
}

/** An address or a messenger's id alone says nothing of what is offered; a telephone number none at all. */
function enoughIn(context: Context): number {
  const { findings, text } = context
  const found = findings.filter(({ axis }) => axis === 'violation')
  const personal = found.filter(({ label }) => label === 'privacy')
  if (personal.some(({ source = '' }) => !HANDLES.includes(source))) return Infinity
  if (personal.length > 0) return SURE
  const links = found.filter(({ label }) => label === 'link')
  const beside = text.length - links.reduce((sum, { start, end }) => sum + end - start, 0)
  if (links.length === 0) return isHeard(context) ? LIKELY_WHEN_HEARD : LIKELY
  return beside < WORDS ? Infinity : SURE_OF_LINK
}
