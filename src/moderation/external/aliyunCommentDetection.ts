import { z } from 'zod'
import type { Violation } from '../vocabulary'
import type { ProviderAnswer } from './contract'
import { spansOf } from './spansOf'

/** @see [TextModeration, service comment_detection](https://help.aliyun.com/document_detail/433945.html) */
const answer = z.object({
  Code: z.number(),
  Message: z.string().optional(),
  Data: z.object({ labels: z.string().default(''), reason: z.string().default('') }).optional(),
})

const reasons = z.object({
  riskLevel: z.enum(['low', 'medium', 'high']).optional(),
  riskWords: z.string().optional(),
})

/** Their `negative_content` has none of ours: a negative comment breaks no rule. */
const LABELS: Readonly<Record<string, Violation>> = {
  ad: 'ad',
  profanity: 'abuse',
  cyberbullying: 'abuse',
  contraband: 'illegal',
  sexual_content: 'illegal',
  violence: 'illegal',
  political_content: 'sensitive',
  nonsense: 'spam',
  spam: 'spam',
}

const CONFIDENCE = { low: 0.4, medium: 0.7, high: 0.95 } as const

type Answered = { raw: unknown; text: string; ms: number }

export function fromAliyunCommentDetection({ raw, text, ms }: Answered): ProviderAnswer {
  const { Code, Message, Data } = answer.parse(raw)
  const base = { raw, provider: 'aliyun', ms }
  if (Code !== 200 || !Data)
    return { ...base, decision: 'review', labels: [], failed: `${Code} ${Message ?? ''}`.trim() }
  const { riskLevel = 'medium', riskWords = '' } = readReason(Data.reason)
  const words = riskWords.split(/[,，]/).filter((word) => word !== '')
  const labels = Data.labels.split(',').flatMap((name) => {
    const id = LABELS[name.trim()]
    if (!id) return []
    return [
      {
        id,
        confidence: CONFIDENCE[riskLevel],
        source: name.trim(),
        words,
        spans: spansOf(text, words),
      },
    ]
  })
  const decision = labels.length === 0 ? 'pass' : riskLevel === 'high' ? 'block' : 'review'
  return { ...base, decision, labels }
}

/** The reason is JSON inside a string; one that is not still leaves the labels. */
function readReason(reason: string): z.infer<typeof reasons> {
  try {
    return reasons.catch({}).parse(JSON.parse(reason))
  } catch {
    return {}
  }
}
