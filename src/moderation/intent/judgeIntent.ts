import type { Context, Reading } from '../context'
import type { Cues } from '../cues/compileCues'
import type { RuleMatch } from '../cues/matchRules'
import { matchRules } from '../cues/matchRules'
import { scoresOf, softmax } from '../model/linearModel'
import { oncePerReading } from '../oncePerReading'
import { isFiller } from '../sentiment/isFiller'
import type { Intent } from '../vocabulary'
import { INTENTS } from '../vocabulary'
import { intentFeatures } from './intentFeatures'
import { firstRule } from './firstRule'

export type IntentJudgement = {
  intent: Intent
  confidence: number
  /** The words that say so, where a rule found some. */
  match?: RuleMatch
}

/** Below this "nothing" gives way to words that say something. */
const SURE = 0.8
const FRIENDLY: readonly Intent[] = ['praise', 'none', 'suggestion']
const LABELS: readonly string[] = [...INTENTS, 'sarcasm']

/** What the author wants: by a model that reads the comment and which rules of words hold in it. */
export const judgeIntent = oncePerReading(({ reading, knowledge }): IntentJudgement => {
  if (isFiller(reading) || reading.squeezed().text === '')
    return { intent: 'none', confidence: 0.9 }
  const matches = intentMatches({ reading, cues: knowledge.cues })
  const { scores, likely } = likelihoods({ reading, matches, knowledge })
  const best = scores.indexOf(Math.max(...scores))
  const mocked = matches.find(({ rule }) => rule.label === 'sarcasm')
  // What is mocked about work and pay is a grievance, however friendly its words; and a need somebody names is heard.
  const need = mocked && reading.hits().has('right') ? mocked : matches.find(isNeed)
  const isDoubtful = INTENTS[best] === 'complaint' && (likely[best] ?? 0) < SURE
  if (need && (isDoubtful || FRIENDLY.includes(INTENTS[best] ?? 'none')))
    return { intent: 'appeal', confidence: 0.6, match: need }
  const said = INTENTS[best] ?? 'none'
  const sure = likely[best] ?? 0
  const ruled = said === 'none' && sure < SURE ? firstRule({ reading, matches }) : undefined
  const intent = ruled ? intentOf(ruled) : said
  const match = ruled ?? matches.find(({ rule }) => rule.label === intent)
  const confidence = ruled ? ruled.rule.confidence : Number(sure.toFixed(3))
  return { intent, confidence, ...(match && { match }) }
})

export const intentMatches = ({ reading, cues }: { reading: Reading; cues: Cues }): RuleMatch[] =>
  matchRules({
    rules: cues.rulesOf(LABELS),
    hits: reading.hits(),
    squeezed: reading.squeezed(),
  })

function likelihoods({
  reading,
  matches,
  knowledge: { intent },
}: Pick<Context, 'reading' | 'knowledge'> & { matches: readonly RuleMatch[] }) {
  const named = intentFeatures({ reading, matches })
  const scores = scoresOf(intent, { grams: reading.grams(), named })
  return { scores, likely: softmax(scores, intent.temperature) }
}

const intentOf = ({ rule }: RuleMatch): Intent =>
  INTENTS.find((intent) => intent === rule.label) ?? 'none'

/** 工资没发, 社保不交: a right of one's own that is not met. */
const isNeed = ({ rule }: RuleMatch): boolean => rule.id === 'appeal-unmet'
