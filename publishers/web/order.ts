import { z } from 'zod'
import type { Context } from '../contract'
import { PublisherError, type ErrorKind } from '../errors'
import { exchange, placeOf, redact } from '../http'
import { sign, SIGNATURE_HEADER, TIMESTAMP_HEADER, type Order } from './signature'

/** Shorter than `settleSeconds`: when an absence is believed, no call of ours is still under way. */
const TIMEOUT_MS = 20_000

const done = z.object({ url: z.string().min(1), revision: z.string() })
const refused = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

type Orders = { order: Order; body: Record<string, string>; context: Context }

/**
 * One signed order to the site (`POST /api/site/<order>`).
 * Errors: `auth` (key or clock), `content` (not approved, or changed since), `notFound`, `transient` (busy, certainly
 * not done), `unconfirmed` (sent, and no usable answer).
 */
export async function giveOrder({ order, body, context }: Orders): Promise<z.infer<typeof done>> {
  const text = JSON.stringify(body)
  const timestamp = Math.floor(context.now().getTime() / 1000)
  const key = context.credentials.siteKey ?? ''
  if (!key)
    throw refusal(
      'auth',
      'siteKey',
      '这个网站账号没有站点密钥',
      '请管理员在渠道账号里填写站点密钥。',
    )
  const url = new URL(`/api/site/${order}`, context.baseUrl).href
  const { status, text: answer } = await exchange(context, {
    url,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [TIMESTAMP_HEADER]: String(timestamp),
      [SIGNATURE_HEADER]: sign({ key, order, timestamp, body: text }),
    },
    body: text,
    timeoutMs: TIMEOUT_MS,
    maxBytes: 64 * 1024,
    mutating: true,
    secrets: [key],
  })
  const json = parse(answer)
  const good = done.safeParse(json)
  if (status === 200 && good.success) return good.data
  const reason = refused.safeParse(json)
  const words = reason.success ? redact(reason.data.errors[0]!.message, [key]).slice(0, 300) : ''
  // Only an answer in the site's own words proves that nothing was done.
  const known = words && REFUSALS[status]
  if (known) throw refusal(known.kind, `HTTP${status}`, words, known.remedy)
  throw refusal(
    'unconfirmed',
    `HTTP${status}`,
    `${placeOf(url)} 的回答无法识别（HTTP ${status}）`,
    '系统会先打开公开页面核对，不会重复发送。',
  )
}

const REFUSALS: Readonly<Record<number, { kind: ErrorKind; remedy: string }>> = {
  400: { kind: 'bug', remedy: '请把这条提示交给技术人员。' },
  401: {
    kind: 'auth',
    remedy: '请管理员核对渠道账号里的站点密钥和平台地址，并检查两台服务器的时钟。',
  },
  403: { kind: 'auth', remedy: '请管理员核对渠道账号里的站点密钥和平台地址。' },
  404: { kind: 'notFound', remedy: '稿件可能已被删除，请到稿件列表核对。' },
  409: { kind: 'content', remedy: '请打开稿件查看审核状态；改动过的稿件要重新送审。' },
  429: { kind: 'rateLimited', remedy: '无需处理，系统会稍后重试。' },
  503: { kind: 'transient', remedy: '无需处理，系统会自动重试。' },
}

const refusal = (kind: ErrorKind, code: string, message: string, remedy: string) =>
  new PublisherError(message, { kind, code, remedy })

function parse(answer: string): unknown {
  try {
    return JSON.parse(answer)
  } catch {
    return undefined
  }
}
