import type { Intent, Sentiment, Violation } from './vocabulary'

/** Why: every finding says who found what, how sure it is, and where in the ORIGINAL text (UTF-16 offsets, end exclusive). */
export type Finding = Axis & {
  /** 0–1. */
  confidence: number
  /** The phase that found it. */
  phase: string
  /** The stretch of the original text, as written. */
  text: string
  start: number
  end: number
  /** The rule, table or provider behind it. */
  source?: string
  /** What the table says is to be done; only word tables have one. */
  level?: 'block' | 'hold'
}

type Axis =
  | { axis: 'violation'; label: Violation }
  | { axis: 'intent'; label: Intent }
  | { axis: 'sentiment'; label: Sentiment; score: number }
  /** Something a person has to look at, whatever the rest says: a failed or slow phase, a doubt of the machine. */
  | { axis: 'mark'; label: Mark }

export type Mark =
  | 'phase-failed'
  | 'phase-slow'
  | 'provider-failed'
  | 'provider-unsure'
  | 'author-watched'
  | 'tone-unsure'
