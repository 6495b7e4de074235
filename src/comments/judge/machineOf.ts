import type { Masked } from '@/comments/ingest/maskPersonal'
import type { Verdict } from '@/moderation/decide'
import type { ProviderAnswer } from '@/moderation/external/contract'
import type { Standing } from './stateOf'

/** A comment has a handful; a flood of numbers has thousands. */
const MOST_REASONS = 50
const LONGEST_STRETCH = 120

type Making = {
  verdict: Verdict
  masked: Masked
  /** Of the text as it is shown. */
  length: number
  modelNumber: number
  answers: readonly ProviderAnswer[]
  because?: Standing['because']
  kept: Record<string, unknown>
  now: Date
}

/**
 * The verdict as it is kept beside the comment. Offsets are of the text as it is shown, and so are the stretches: what was
 * masked there is not written out here.
 */
export function machineOf(making: Making): Record<string, unknown> {
  const { verdict, masked, length, modelNumber, answers, because, kept, now } = making
  const { reasons, ...said } = verdict
  const shown = reasons.slice(0, MOST_REASONS).map((reason) => {
    const start = Math.min(masked.place(reason.start, 'start'), length)
    const end = Math.min(masked.place(reason.end, 'end'), length)
    const text = masked.text.slice(start, Math.min(end, start + LONGEST_STRETCH)).toWellFormed()
    const confidence = Number(reason.confidence.toFixed(3))
    return { ...reason, confidence, start, end, text, source: reason.source?.slice(0, 200) }
  })
  return {
    ...said,
    reasons: shown,
    at: now.toISOString(),
    models: { sentiment: modelNumber },
    ...(answers.length > 0 && { providers: answers.map(providerLine) }),
    ...(because && { because }),
    ...(kept.cut !== undefined && { cut: kept.cut }),
    ...(kept.before !== undefined && { edited: kept.before }),
  }
}

const providerLine = ({ provider, decision, failed, ms, modelVersion }: ProviderAnswer) => ({
  provider,
  decision,
  ms: Math.round(ms),
  ...(failed && { failed: failed.slice(0, 200) }),
  ...(modelVersion && { modelVersion: modelVersion.slice(0, 40) }),
})
