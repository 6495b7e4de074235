import { z } from 'zod'
import type { Violation } from '../vocabulary'
import type { ProviderAnswer } from './contract'
import { spansOf } from './spansOf'

/** @see [msgSecCheck 2.0](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/msgSecCheck.html) */
const answer = z.object({
  errcode: z.number().default(0),
  errmsg: z.string().optional(),
  result: z.object({ suggest: z.enum(['pass', 'review', 'risky']), label: z.number() }).optional(),
  detail: z
    .array(
      z.object({
        strategy: z.string().optional(),
        errcode: z.number().default(0),
        suggest: z.string().optional(),
        label: z.number().optional(),
        prob: z.number().optional(),
        level: z.number().optional(),
        keyword: z.string().optional(),
      }),
    )
    .default([]),
})

const LABELS: Readonly<Record<number, Violation>> = {
  10001: 'ad',
  20001: 'sensitive',
  20002: 'illegal',
  20003: 'abuse',
  20006: 'illegal',
  20008: 'fraud',
  20012: 'abuse',
  20013: 'copyright',
  21000: 'sensitive',
}

const DECISIONS = { pass: 'pass', review: 'review', risky: 'block' } as const

type Answered = { raw: unknown; text: string; ms: number }

export function fromWechatSecurityCheck({ raw, text, ms }: Answered): ProviderAnswer {
  const { errcode, errmsg, result, detail } = answer.parse(raw)
  const base = { raw, provider: 'wechat', modelVersion: '2.0', ms }
  if (errcode !== 0 || !result)
    return { ...base, decision: 'review', labels: [], failed: `${errcode} ${errmsg ?? ''}`.trim() }
  const named = detail.filter(({ label, errcode: code }) => code === 0 && LABELS[label ?? 0])
  const labels = named.map(({ label = 0, prob, keyword, strategy }) => ({
    id: LABELS[label] ?? 'sensitive',
    // Percent; a keyword's hit comes without one and is certain.
    confidence: (prob ?? 100) / 100,
    source: `${strategy ?? 'content_model'}:${label}`,
    words: keyword ? [keyword] : [],
    spans: spansOf(text, keyword ? [keyword] : []),
  }))
  const whole = LABELS[result.label]
  const isSaid = labels.some(({ id }) => id === whole)
  const rest =
    whole && !isSaid
      ? [{ id: whole, confidence: 1, source: `result:${result.label}`, words: [], spans: [] }]
      : []
  return { ...base, decision: DECISIONS[result.suggest], labels: [...labels, ...rest] }
}
