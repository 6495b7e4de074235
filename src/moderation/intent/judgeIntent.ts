import type { Context } from '../context'
import type { RuleMatch } from '../cues/matchRules'
import { matchRules } from '../cues/matchRules'
import { isFiller } from '../sentiment/isFiller'
import type { Intent } from '../vocabulary'
import { INTENTS } from '../vocabulary'

export type IntentJudgement = { intent: Intent; confidence: number; match?: RuleMatch }

/** Of several, what somebody has to act on comes first. */
const ORDER: readonly string[] = [
  'report',
  'correction',
  'appeal',
  'doubt',
  'suggestion-small',
  'complaint-trouble',
  'suggestion',
  'complaint',
  'question',
  'question-asked',
  'praise',
]

const LABELS: readonly string[] = [...INTENTS, 'sarcasm']

export function judgeIntent({
  reading,
  knowledge,
}: Pick<Context, 'reading' | 'knowledge'>): IntentJudgement {
  const [squeezed, hits] = [reading.squeezed(), reading.hits()]
  if (isFiller(reading)) return { intent: 'none', confidence: 0.9 }
  const rules = knowledge.cues.rulesOf(LABELS)
  const matches = matchRules({ rules, hits, squeezed })
  const mocked = matches.find(({ rule }) => rule.label === 'sarcasm')
  // What is mocked is a grievance when it is about work and pay.
  if (mocked && hits.has('right')) return { intent: 'appeal', confidence: 0.6, match: mocked }
  const tones = reading.tones()
  const first = matches
    .filter((match) =>
      holds(match, { isAsked: squeezed.asked.size > 0, tones, isMocked: mocked !== undefined }),
    )
    .sort((a, b) => rankOf(a) - rankOf(b))[0]
  if (first)
    return { intent: intentOf(first.rule.label), confidence: first.rule.confidence, match: first }
  if (squeezed.asked.size > 0 && tones.negative === 0)
    return { intent: 'question', confidence: 0.5 }
  return { intent: 'none', confidence: 0.5 }
}

type Seen = { isAsked: boolean; isMocked: boolean; tones: { positive: number; negative: number } }

function holds({ rule }: RuleMatch, { isAsked, isMocked, tones }: Seen): boolean {
  if (rule.label === 'sarcasm') return false
  if (rule.label === 'praise') return !isMocked && tones.positive > tones.negative
  // "什么都好" asks nothing; a question word needs a mark, or no judgement beside it.
  if (rule.id === 'question-asked') return isAsked || tones.positive + tones.negative === 0
  if (rule.id === 'complaint-trouble' || rule.id === 'complaint')
    return tones.negative >= tones.positive || isMocked
  return true
}

function rankOf({ rule }: RuleMatch): number {
  const byId = ORDER.indexOf(rule.id)
  return byId >= 0 ? byId : ORDER.indexOf(rule.label)
}

const intentOf = (label: string): Intent => INTENTS.find((intent) => intent === label) ?? 'none'
