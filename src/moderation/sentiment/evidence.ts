import type { Context } from '../context'
import { matchRules } from '../cues/matchRules'
import { isFiller } from './isFiller'
import { readEmoticons } from './readEmoticons'

/** What speaks for a tone beside the model, in its own unit (log-odds). */
export type Evidence = { negative: number; positive: number; neutral: number; why: string[] }

/** A model that saw whole posts knows little of three words; what the words themselves say weighs the more. */
const SHORT = 16

const SARCASM = ['sarcasm'] as const
/** A few kind words and nothing else are praise. */
const KIND_WORDS = 12

/** Weights are set by hand from the definitions and checked on the dev split; they move short comments, not long ones. */
export function evidenceOf({
  reading,
  knowledge,
  findings,
}: Pick<Context, 'reading' | 'knowledge' | 'findings'>): Evidence {
  const [squeezed, hits] = [reading.squeezed(), reading.hits()]
  const evidence: Evidence = { negative: 0, positive: 0, neutral: 0, why: [] }
  const add = (tone: 'negative' | 'positive' | 'neutral', weight: number, why: string) => {
    evidence[tone] += weight
    evidence.why.push(why)
  }
  if (isFiller(reading)) add('neutral', 6, 'filler')
  if (hits.has('cast')) add('positive', 2, 'vote')
  const emoticons = readEmoticons(reading.folded().text)
  if (emoticons.sum > 0) add('positive', Math.min(4, 2 * emoticons.sum), 'emoticons')
  if (emoticons.sum < 0) add('negative', Math.min(4, -2 * emoticons.sum), 'emoticons')
  const tones = reading.tones()
  const nearness = Math.min(1, (SHORT / (squeezed.text.length || 1)) ** 2)
  const isMocked = matchRules({ rules: knowledge.cues.rulesOf(SARCASM), hits, squeezed })
  if (findings.some(({ label }) => label === 'rumour-unverified')) add('negative', 2.5, 'hearsay')
  const intent = findings.find(({ axis }) => axis === 'intent')
  const isKind = isMocked.length === 0 && tones.positive > 0 && tones.negative === 0
  if (
    isKind &&
    !hits.has('letDown') &&
    squeezed.text.length <= KIND_WORDS &&
    intent?.label !== 'question'
  )
    add('positive', 1, 'kind words')
  const judged = tones.positive + tones.negative
  if (intent?.label === 'question' && judged === 0) add('neutral', nearness, 'plain question')
  if (intent?.label === 'question' && judged > 0) add('neutral', 0.8 * nearness, 'question')
  if (intent?.label === 'praise' && isMocked.length === 0) add('positive', 0.9 * nearness, 'praise')
  if (intent?.label === 'correction') add('neutral', 1.5 * nearness, 'correction')
  if (intent?.label === 'suggestion' && tones.negative === 0) add('neutral', nearness, 'suggestion')
  if (intent?.label === 'appeal' || intent?.label === 'complaint' || intent?.label === 'doubt')
    add('negative', 0.4 * nearness, intent.label)
  return evidence
}
