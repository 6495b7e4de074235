import type { Violation } from '../vocabulary'

/** What every external provider's answer is mapped to; the providers themselves are off unless the customer sets one up. */
export type ProviderAnswer = Readonly<{
  decision: 'pass' | 'review' | 'block'
  labels: readonly ProviderLabel[]
  /** As it came, for the log. */
  raw: unknown
  provider: string
  modelVersion?: string
  ms: number
  /** Why there is no answer: too late, refused, not understood. */
  failed?: string
}>

export type ProviderLabel = Readonly<{
  /** Ours, when theirs has one. */
  id: Violation
  confidence: number
  /** Their own name of it. */
  source: string
  /** UTF-16 offsets in the original text, when they say where. */
  spans: readonly Readonly<{ start: number; end: number }>[]
  words: readonly string[]
}>

/** A provider asks once and answers within PROVIDER_LIMIT_MS, or throws. */
export type Provider = Readonly<{
  name: string
  ask: (comment: { text: string; author?: string; signal: AbortSignal }) => Promise<ProviderAnswer>
}>

/** Later than this it counts as failed: the comment is marked and queued. */
export const PROVIDER_LIMIT_MS = 800
