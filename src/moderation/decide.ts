import { COUNTS, REFUSES } from './certainty'
import type { Finding } from './finding'
import { wantsSomething } from './intent/wantsSomething'
import { HANDLES, NUMBERS } from './personal/personalHit'
import type { Action, Intent, Sentiment, Violation } from './vocabulary'

export type Verdict = {
  sentiment: Sentiment
  /** −1 to 1. */
  score: number
  intent: Intent
  violations: readonly Violation[]
  action: Action
  /** Public at once. What is not waits for a person or was refused with a code. */
  isShown: boolean
  /** It would have been refused, but for what its author wants. */
  isSpared: boolean
  /** A person has to look. */
  isQueued: boolean
  /** 0–1, the order of the queue. */
  risk: number
  reasons: readonly Finding[]
}

/** What a sure violation leads to. Hearsay is checked, a claim to a work is passed on, personal data is masked first. */
const CONSEQUENCES: Readonly<Record<Violation, Action>> = {
  ad: 'reject',
  abuse: 'reject',
  privacy: 'hold',
  sensitive: 'hold',
  'rumour-unverified': 'hold',
  illegal: 'reject',
  copyright: 'to-report',
  fraud: 'reject',
  spam: 'reject',
  link: 'reject',
}

/** From findings to what is done. Pure; sentiment is carried along and never looked at. */
export function decide(findings: readonly Finding[]): Verdict {
  const counted = findings.filter(
    ({ axis, confidence }) => axis !== 'violation' || confidence >= COUNTS,
  )
  const weighed = withoutContacts(counted)
  const violations = [
    ...new Set(weighed.flatMap((finding) => (finding.axis === 'violation' ? [finding.label] : []))),
  ]
  const tone = counted.find((finding) => finding.axis === 'sentiment')
  const intent = counted.find((finding) => finding.axis === 'intent')?.label ?? 'none'
  const isMarked = counted.some(({ axis }) => axis === 'mark')
  const deserved = weighed.flatMap((finding) =>
    finding.axis === 'violation' ? [consequenceOf(finding)] : [],
  )
  // Whoever asks, complains, doubts, corrects or reports is heard by a person, whatever the words.
  const isSpared = deserved.includes('reject') && wantsSomething(counted)
  const demanded = isSpared ? deserved.map((each) => (each === 'reject' ? 'hold' : each)) : deserved
  const action = actionOf({ intent, demanded, isMarked })
  const isClean = demanded.every((each) => each === 'to-report') && !isMarked
  const isShown = isClean && action !== 'hold' && action !== 'reject'
  return {
    sentiment: tone?.label ?? 'neutral',
    score: tone?.score ?? 0,
    intent: settledIntent({ intent, violations, sentiment: tone?.label ?? 'neutral' }),
    violations,
    action,
    isShown,
    isSpared,
    isQueued: isMarked || action === 'hold' || !(isShown || action === 'reject'),
    risk: riskOf(counted),
    reasons: counted,
  }
}

const OFFERS: readonly string[] = ['ad', 'fraud', 'illegal']

/** Where somebody offering something can be reached is a part of the offer, and nobody's privacy. It stays among the reasons, and masked. */
function withoutContacts(findings: readonly Finding[]): readonly Finding[] {
  const offers = findings.filter(
    ({ axis, label }) => axis === 'violation' && OFFERS.includes(label),
  )
  if (offers.length === 0) return findings
  const isSure = offers.some(({ confidence }) => confidence >= REFUSES)
  const own = isSure ? [...HANDLES, ...NUMBERS] : HANDLES
  return findings.filter(({ label, source = '' }) => label !== 'privacy' || !own.includes(source))
}

function consequenceOf(finding: Extract<Finding, { axis: 'violation' }>): Action {
  if (finding.level === 'block') return 'reject'
  const demanded = CONSEQUENCES[finding.label]
  return demanded === 'reject' && finding.confidence < REFUSES ? 'hold' : demanded
}

type Deciding = { intent: Intent; demanded: readonly Action[]; isMarked: boolean }

function actionOf({ intent, demanded, isMarked }: Deciding): Action {
  // A person in need is heard, whatever the words: the ticket is opened, the rest is for people.
  if (intent === 'appeal') return 'to-appeal'
  if (demanded.includes('reject')) return 'reject'
  if (isMarked || demanded.includes('hold')) return 'hold'
  if (demanded.includes('to-report') || intent === 'report') return 'to-report'
  return 'approve'
}

type Settling = { intent: Intent; violations: readonly Violation[]; sentiment: Sentiment }

function settledIntent({ intent, violations, sentiment }: Settling): Intent {
  if (intent === 'praise' && sentiment === 'negative') return 'none'
  return intent === 'none' && violations.includes('copyright') ? 'complaint' : intent
}

/** Law before decency before doubt. */
const WEIGHTS: Readonly<Record<Violation, number>> = {
  illegal: 1,
  privacy: 0.9,
  fraud: 0.9,
  sensitive: 0.85,
  'rumour-unverified': 0.8,
  abuse: 0.75,
  copyright: 0.6,
  link: 0.6,
  ad: 0.5,
  spam: 0.4,
}

function riskOf(findings: readonly Finding[]): number {
  const risks = findings.map((finding) => {
    if (finding.axis === 'violation') return WEIGHTS[finding.label] * finding.confidence
    return finding.axis === 'mark' ? 0.5 : 0
  })
  return Number(Math.max(0, ...risks).toFixed(3))
}
