import type { ProviderAnswer } from '@/moderation/external/contract'

/** Somebody else's answer, no larger than a verdict can carry; `raw` is not kept: the text comes back in it. */
export const bounded = (answer: ProviderAnswer): ProviderAnswer => ({
  ...answer,
  raw: null,
  labels: answer.labels.slice(0, 20).map((label) => ({
    ...label,
    confidence: Math.min(1, Math.max(0, Number(label.confidence) || 0)),
    source: label.source.slice(0, 80),
    words: label.words.slice(0, 20).map((word) => word.slice(0, 80)),
    spans: label.spans.slice(0, 20),
  })),
})
