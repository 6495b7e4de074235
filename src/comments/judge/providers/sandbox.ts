import { z } from 'zod'
import { spansOf } from '@/moderation/external/spansOf'
import type { ProviderAnswer } from '@/moderation/external/contract'
import { VIOLATIONS } from '@/moderation/vocabulary'
import type { Asked } from './asked'
import { postJson } from './postJson'

const answer = z.object({
  decision: z.enum(['pass', 'review', 'block']),
  labels: z
    .array(
      z.object({
        id: z.enum(VIOLATIONS),
        confidence: z.number().min(0).max(1),
        source: z.string().default('sandbox'),
        words: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  modelVersion: z.string().optional(),
})

/** Our own stand-in, to try the rest with: `POST <base> { text }` → `{ decision, labels }`. */
export async function sandbox({ text, setting, signal }: Asked): Promise<ProviderAnswer> {
  const began = performance.now()
  const headers = { authorization: `Bearer ${setting.secret}` }
  const raw = await postJson({
    url: setting.baseUrl,
    body: JSON.stringify({ text }),
    headers,
    signal,
  })
  const { decision, labels, modelVersion } = answer.parse(raw)
  const ms = performance.now() - began
  return {
    ...{ decision, raw, provider: 'sandbox', ms },
    labels: labels.map((label) => ({ ...label, spans: spansOf(text, label.words) })),
    ...(modelVersion && { modelVersion }),
  }
}
