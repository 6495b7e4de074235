/** The closed lists of what moderation says: three independent axes, and what is done. */
export const SENTIMENTS = ['positive', 'neutral', 'negative'] as const
export const INTENTS = [
  'praise',
  'question',
  'suggestion',
  'appeal',
  'complaint',
  'doubt',
  'correction',
  'report',
  'none',
] as const
export const VIOLATIONS = [
  'ad',
  'abuse',
  'privacy',
  'sensitive',
  'rumour-unverified',
  'illegal',
  'copyright',
  'fraud',
  'spam',
  'link',
] as const
export const ACTIONS = [
  'approve',
  'elect',
  'hold',
  'author-only',
  'reject',
  'delete',
  'to-appeal',
  'to-report',
] as const

export type Sentiment = (typeof SENTIMENTS)[number]
export type Intent = (typeof INTENTS)[number]
export type Violation = (typeof VIOLATIONS)[number]
export type Action = (typeof ACTIONS)[number]
