import type { ProviderAnswer } from '@/moderation/external/contract'

/** A text longer than the provider takes: that its beginning passed says nothing of the rest. */
export const seenInPart = (answer: ProviderAnswer): ProviderAnswer =>
  answer.decision === 'pass' ? { ...answer, decision: 'review', failed: 'too long' } : answer
