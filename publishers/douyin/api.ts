import { z } from 'zod'
import type { Bytes, Context } from '../contract'
import { PublisherError } from '../errors'
import { exchangeJson } from '../http'
import { refusalOf } from './errors'

/** Below the time after which an open intent may be declared absent; Douyin answers in a second or two. */
const CALL_TIMEOUT_MS = 12_000
/** A part has 20 MB. */
const UPLOAD_TIMEOUT_MS = 60_000

export type Call<Answer> = {
  /** Path without the leading slash, with the trailing one: `open/getticket/`. */
  api: string
  query?: Record<string, string>
  /** One of the three makes it a POST. */
  form?: Record<string, string>
  json?: Record<string, unknown>
  file?: { field: string; bytes: Bytes }
  /** Travels as the header `access-token`. */
  token?: string
  /** Would a second sending do it twice? */
  mutating?: boolean
  /** What the answer's `data` has to be. */
  answer: z.ZodType<Answer>
}

/** Numbers of this platform may come as strings. */
export const number = z.coerce.number()
/** Ids are text, whatever they look like. */
export const id = z.union([z.string(), z.number()]).transform(String).pipe(z.string().min(1))

/** One exchange: `data` of the answer, or the refusal it carries, whatever the HTTP status. */
export const ask = async <Answer>(context: Context, call: Call<Answer>): Promise<Answer> => {
  const { api, query = {}, form = {}, token, mutating = false, file } = call
  const secrets = secretsOf(context, { ...form, token })
  const search = new URLSearchParams(query).toString()
  const { json } = await exchangeJson(context, {
    url: `${context.baseUrl.replace(/\/+$/, '')}/${api}${search ? `?${search}` : ''}`,
    ...bodyOf(call),
    timeoutMs: file ? UPLOAD_TIMEOUT_MS : CALL_TIMEOUT_MS,
    maxBytes: 8 * 1024 * 1024,
    mutating,
    secrets,
  })
  const refused = refusalIn(json)
  if (refused) throw refusalOf({ ...refused, api, secrets })
  const parsed = call.answer.safeParse(json.data)
  if (parsed.success) return parsed.data
  throw unreadable(api, mutating)
}

const bodyOf = ({ form, json, file, token }: Call<unknown>) => {
  const headers: Record<string, string> = token ? { 'access-token': token } : {}
  if (form)
    return {
      method: 'POST' as const,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    }
  if (json)
    return {
      method: 'POST' as const,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(json),
    }
  if (!file) return { headers }
  const { data, mimeType, filename } = file.bytes
  const body = new FormData()
  body.set(file.field, new Blob([new Uint8Array(data)], { type: mimeType }), filename)
  return { method: 'POST' as const, headers, body }
}

const coded = z
  .object({
    error_code: number.catch(0),
    description: z.string().catch(''),
    logid: z.string().optional().catch(undefined),
  })
  .catch({ error_code: 0, description: '' })

/** `extra.error_code` first, then `data.error_code`; newer APIs say `err_no` and `err_msg`. */
const refusalIn = (json: Record<string, unknown>) => {
  const [extra, data] = [coded.parse(json.extra ?? {}), coded.parse(json.data ?? {})]
  const logid = extra.logid ?? data.logid ?? text(json.log_id)
  for (const { error_code: code, description } of [extra, data])
    if (code !== 0) return { code, description, logid }
  const code = Number(json.err_no ?? 0)
  return code ? { code, description: text(json.err_msg) ?? '', logid } : undefined
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

const SECRET_PARAMETERS = ['token', 'code', 'client_secret', 'refresh_token']

const secretsOf = (
  { credentials }: Context,
  sent: Readonly<Record<string, string | undefined>>,
): string[] => [
  ...['clientSecret', 'accessToken', 'refreshToken'].map((name) => credentials[name] ?? ''),
  ...SECRET_PARAMETERS.map((name) => sent[name] ?? ''),
]

const unreadable = (api: string, mutating: boolean): PublisherError =>
  new PublisherError(`抖音接口 ${api} 的回答缺少必要内容`, {
    kind: mutating ? 'unconfirmed' : 'transient',
    code: 'badAnswer',
    remedy: mutating
      ? '请求可能已被抖音收到，系统会先到作品列表核对，不会重复发送。'
      : '系统会自动重试；持续出现时请联系技术人员。',
  })
