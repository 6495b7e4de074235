import { z } from 'zod'
import type { Violation } from '../vocabulary'
import type { ProviderAnswer } from './contract'
import { spansOf } from './spansOf'

/** @see [TextModeration](https://cloud.tencent.com/document/api/1124/51860) */
const answer = z.object({
  Response: z.object({
    Error: z.object({ Code: z.string(), Message: z.string() }).optional(),
    Suggestion: z.enum(['Pass', 'Review', 'Block']).optional(),
    Label: z.string().optional(),
    SubLabel: z.string().optional(),
    Score: z.number().optional(),
    Keywords: z.array(z.string()).nullish(),
    DetailResults: z
      .array(
        z.object({
          Label: z.string(),
          Score: z.number().optional(),
          Keywords: z.array(z.string()).nullish(),
          HitInfos: z
            .array(
              z.object({
                Positions: z.array(z.object({ Start: z.number(), End: z.number() })).nullish(),
              }),
            )
            .nullish(),
        }),
      )
      .nullish(),
    BizType: z.string().optional(),
  }),
})

const LABELS: Readonly<Record<string, Violation>> = {
  Polity: 'sensitive',
  Porn: 'illegal',
  Sexy: 'illegal',
  Illegal: 'illegal',
  Terror: 'illegal',
  Abuse: 'abuse',
  Ad: 'ad',
  Spam: 'spam',
  Fraud: 'fraud',
  Custom: 'sensitive',
}

const DECISIONS = { Pass: 'pass', Review: 'review', Block: 'block' } as const

type Answered = { raw: unknown; text: string; ms: number }

export function fromTencentTextModeration({ raw, text, ms }: Answered): ProviderAnswer {
  const { Response: response } = answer.parse(raw)
  const base = { raw, provider: 'tencent', modelVersion: response.BizType, ms }
  if (response.Error || !response.Suggestion)
    return {
      ...base,
      decision: 'review',
      labels: [],
      failed: response.Error?.Code ?? 'no suggestion',
    }
  const whole = {
    Label: response.Label ?? 'Normal',
    Score: response.Score,
    Keywords: response.Keywords,
    HitInfos: null,
  }
  const details = response.DetailResults?.length ? response.DetailResults : [whole]
  const labels = details.flatMap(({ Label, Score, Keywords, HitInfos }) => {
    const id = LABELS[Label]
    if (!id) return []
    const words = Keywords ?? []
    const said = (HitInfos ?? []).flatMap(({ Positions }) =>
      (Positions ?? []).map(({ Start, End }) => ({ start: Start, end: End })),
    )
    const spans = said.length > 0 ? said : spansOf(text, words)
    return [{ id, confidence: (Score ?? 100) / 100, source: Label, words, spans }]
  })
  return { ...base, decision: DECISIONS[response.Suggestion], labels }
}
