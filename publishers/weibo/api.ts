import type { z } from 'zod'
import type { Bytes, Context } from '../contract'
import { PublisherError } from '../errors'
import { exchangeJson } from '../http'
import { currentGrant, type Grant } from './auth'
import { refusalOf } from './errors'

/**
 * Below the time after which an open intent may be declared absent. Pictures of 5 MB need the longer one; the ledger
 * shortens both inside a step.
 */
const CALL_TIMEOUT_MS = 12_000
const UPLOAD_TIMEOUT_MS = 30_000

export type Call<Schema extends z.ZodType> = {
  /** Below the base address, e.g. `2/statuses/share.json`. */
  path: string
  /** Another base than the account's: the commercial interface. */
  baseUrl?: string
  method: 'GET' | 'POST'
  params: Record<string, string>
  /** Sends the form as multipart. */
  files?: { name: string; file: Bytes }[]
  /** Would a second call do it a second time? */
  mutating: boolean
  answer: Schema
  /** Another token than the account's, or none for the calls that make one. */
  grant?: Grant | false
}

export type Answered<Schema extends z.ZodType> = {
  data: z.output<Schema>
  /** The platform's clock, where it told. */
  date?: Date
}

/**
 * One call with the account's token. Whether it was refused is told by the body, not by the status.
 * Errors: those of `refusalOf`; `unconfirmed` for a mutating call whose answer cannot be read.
 */
export const call = async <Schema extends z.ZodType>(
  context: Context,
  asked: Call<Schema>,
): Promise<Answered<Schema>> => {
  const { path, method, mutating, answer } = asked
  const grant = asked.grant === false ? undefined : (asked.grant ?? (await currentGrant(context)))
  const params = { ...(grant && { access_token: grant.access }), ...asked.params }
  const secrets = secretsOf(context, params)
  const base = (asked.baseUrl || context.baseUrl).replace(/\/+$/, '')
  const query = method === 'GET' ? `?${new URLSearchParams(params)}` : ''
  const { json, date } = await exchangeJson(context, {
    url: `${base}/${path}${query}`,
    method,
    ...(method === 'POST' && formOf(params, asked.files)),
    timeoutMs: asked.files?.length ? UPLOAD_TIMEOUT_MS : CALL_TIMEOUT_MS,
    mutating,
    secrets,
  })
  const api = path.replace(/^2\/|\.json$/g, '')
  const code = codeOf(json)
  if (code !== 0)
    throw refusalOf({ code, words: wordsOf(json), api: apiName(api), mutating, secrets })
  const parsed = answer.safeParse(json)
  if (parsed.success) return { data: parsed.data, date }
  throw unreadable(apiName(api), mutating)
}

const apiName = (path: string): string => path.replace(/^proxy\//, '')

/** `{ error_code }`, or the envelope of head articles, whose success is `code: "100000"`. */
const codeOf = (json: Record<string, unknown>): number => {
  const plain = Number(json.error_code ?? 0)
  if (plain !== 0) return Number.isNaN(plain) ? -1 : plain
  if (json.code === undefined || String(json.code) === '100000') return 0
  return Number(json.code) || -1
}

const wordsOf = ({ error, error_description: description, msg }: Record<string, unknown>): string =>
  [error, description, msg].filter((each) => typeof each === 'string').join(' ')

/** Encoded once, by the encoder of the form; fetch writes the boundary of a multipart one itself. */
const formOf = (params: Record<string, string>, files: Call<z.ZodType>['files'] = []) => {
  if (files.length === 0)
    return {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      // Spaces as %20: right for every server, and what the head-article page asks for.
      body: new URLSearchParams(params).toString().replaceAll('+', '%20'),
    }
  const form = new FormData()
  for (const [name, value] of Object.entries(params)) form.set(name, value)
  for (const { name, file } of files)
    form.append(name, new Blob([new Uint8Array(file.data)], { type: file.mimeType }), file.filename)
  return { body: form }
}

const secretsOf = ({ credentials }: Context, params: Record<string, string>): string[] => [
  ...Object.entries(credentials).flatMap(([name, value]) =>
    name === 'clientId' || name === 'uid' ? [] : [value],
  ),
  ...['access_token', 'client_secret', 'code'].map((name) => params[name] ?? ''),
]

const unreadable = (api: string, mutating: boolean): PublisherError =>
  new PublisherError(`接口 ${api} 的回答缺少必要内容`, {
    kind: mutating ? 'unconfirmed' : 'transient',
    code: 'badAnswer',
    remedy: mutating
      ? '请求可能已被微博收到，系统会先到微博核对，不会重复发送。'
      : '系统会自动重试；持续出现时请检查接口地址。',
  })
