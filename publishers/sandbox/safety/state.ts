import { z } from 'zod'

export const KIND = z.enum(['ad', 'abuse', 'illegal', 'fraud', 'sensitive'])
export type Kind = z.infer<typeof KIND>

/** `sure` blocks; the rest wants a person to look. */
export const ruleSchema = z.object({
  word: z.string().min(1).max(40),
  kind: KIND,
  sure: z.boolean().default(true),
})
export type Rule = z.output<typeof ruleSchema>
export type RuleInput = z.input<typeof ruleSchema>

export type Service = 'plain' | 'wechat' | 'tencent' | 'aliyun'

export type SafetyState = {
  rules: Rule[]
  tokens: { value: string; expiresAt: number }[]
  /** Answers by service: given, and of these not `pass`. */
  asked: Partial<Record<Service, { all: number; hits: number }>>
}

/** Enough to try the rest with; no list a customer would want. */
export const DEMO_RULES: readonly RuleInput[] = [
  { word: '加V', kind: 'ad' },
  { word: '领流水', kind: 'ad' },
  { word: '日结', kind: 'ad', sure: false },
  { word: '刷票', kind: 'fraud' },
  { word: '领奖链接', kind: 'fraud' },
  { word: '蠢货', kind: 'abuse' },
  { word: '[拦截]', kind: 'illegal' },
  { word: '[复核]', kind: 'sensitive', sure: false },
]

export const emptySafety = (): SafetyState => ({ rules: [], tokens: [], asked: {} })

/** What a caller signs with; the sandbox's own, good nowhere else. */
export const DEMO_KEYS = {
  wechat: { id: 'wx5afe0000000000ff', secret: 'sandbox-secret-safety-wechat' },
  tencent: { id: 'AKIDsandbox0000000000000000000000', secret: 'sandbox-secret-safety-tencent' },
  aliyun: { id: 'LTAIsandbox00000000000', secret: 'sandbox-secret-safety-aliyun' },
} as const
