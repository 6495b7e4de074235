import type { Reading } from '../context'
import type { RuleMatch } from '../cues/matchRules'

/** Of several, what somebody has to act on comes first; by a rule's id, else by what it says. */
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

type Read = { reading: Reading; matches: readonly RuleMatch[] }

/** The rule that says what a comment wants, if any holds in it. */
export const firstRule = ({ reading, matches }: Read): RuleMatch | undefined =>
  matches.filter((match) => holds(match, reading)).sort((a, b) => rankOf(a) - rankOf(b))[0]

function holds({ rule }: RuleMatch, reading: Reading): boolean {
  const { positive, negative } = reading.tones()
  if (rule.label === 'sarcasm') return false
  if (rule.label === 'praise')
    return positive > negative || (rule.id === 'praise' && negative === 0)
  // "什么都好" asks nothing; a question word needs a mark, or no judgement beside it.
  if (rule.id === 'question-asked')
    return reading.squeezed().asked.size > 0 || positive + negative === 0
  return rule.label !== 'complaint' || negative >= positive
}

function rankOf({ rule }: RuleMatch): number {
  const byId = ORDER.indexOf(rule.id)
  return byId >= 0 ? byId : ORDER.indexOf(rule.label)
}
