import type { z } from 'zod'
import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { exchangeJson } from '../http'
import { refusalOf } from './errors'

export type Request<Schema extends z.ZodType> = {
  /** Below the account's base address, or a whole address. */
  path: string
  params: Record<string, string>
  answer: Schema
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: FormData | Blob
  timeoutMs?: number
  /** Would a second call do it a second time? */
  mutating?: boolean
}

/** A step's call ends before an open intent may be declared absent; the ledger shortens it further. */
const CALL_TIMEOUT_MS = 12_000

/**
 * One exchange, parsed. Success is `result: 1`, whatever the status.
 * Errors: those of `refusalOf`; `unconfirmed` for a mutating call whose answer cannot be read.
 */
export const ask = async <Schema extends z.ZodType>(
  context: Context,
  request: Request<Schema>,
): Promise<z.output<Schema>> => (await askDated(context, request)).data

/** The same with the platform's clock. */
export const askDated = async <Schema extends z.ZodType>(
  context: Context,
  { path, params, answer, method = 'GET', timeoutMs = CALL_TIMEOUT_MS, ...rest }: Request<Schema>,
): Promise<{ data: z.output<Schema>; date?: Date }> => {
  const mutating = rest.mutating ?? false
  const base = context.baseUrl.replace(/\/+$/, '')
  const place = /^https?:\/\//.test(path) ? path : `${base}/${path}`
  const secrets = secretsOf(context, params)
  const { json, date } = await exchangeJson(context, {
    url: `${place}?${new URLSearchParams(params)}`,
    method,
    headers: rest.headers,
    body: rest.body,
    timeoutMs,
    mutating,
    secrets,
  })
  const api = new URL(place).pathname.replace(/^.*?\/(?=oauth2|openapi|api\/upload)/, '')
  const code = Number(json.result ?? json.error_code ?? NaN)
  // Pages of some reads show answers without a result.
  if (code === 1 || (Number.isNaN(code) && !mutating && json.error_msg === undefined)) {
    const parsed = answer.safeParse(json)
    if (parsed.success) return { data: parsed.data, date }
  }
  if (code === 1 || Number.isNaN(code)) throw unreadable(api, mutating)
  const words = String(json.error_msg ?? json.message ?? json.error ?? '')
  throw refusalOf({ code, words, api, mutating, secrets })
}

const SECRET_PARAMS = ['access_token', 'refresh_token', 'app_secret', 'upload_token', 'code']

const secretsOf = ({ credentials }: Context, params: Record<string, string>): string[] => [
  ...Object.entries(credentials).flatMap(([name, value]) =>
    name === 'appId' || name === 'openId' ? [] : [value],
  ),
  ...SECRET_PARAMS.map((name) => params[name] ?? ''),
]

const unreadable = (api: string, mutating: boolean): PublisherError =>
  new PublisherError(`接口 ${api} 的回答缺少必要内容`, {
    kind: mutating ? 'unconfirmed' : 'transient',
    code: 'badAnswer',
    remedy: mutating
      ? '请求可能已被快手收到，系统会先到快手核对，不会重复发送。'
      : '系统会自动重试；持续出现时请检查接口地址。',
  })
