import type { Callback, RequestOptions } from 'wechat-api'
import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { exchangeJson } from '../http'
import { isHeard, isMutating, PER_DAY } from './endpoints'
import { refusalOf } from './errors'

/**
 * Below the 15 s after which an open intent may be declared absent, so that no call of ours is still under way then;
 * WeChat itself answers in well under 5 s. Uploads move up to 10 MB.
 */
const CALL_TIMEOUT_MS = 12_000
const UPLOAD_TIMEOUT_MS = 60_000

/**
 * The one way out, in place of `wechat-api`'s `request`: counts the quota, sends through the context's fetch, and turns
 * whatever comes back into an object or a PublisherError. Success is `errcode` absent or 0.
 */
export const transportOf =
  (context: Context) =>
  (url: string, options: RequestOptions, callback: Callback): void => {
    // The callback may throw; it must not be called a second time from here.
    send(context, new URL(url), options).then(
      (json) => queueMicrotask(() => callback(null, json)),
      (error: unknown) => queueMicrotask(() => callback(asError(error))),
    )
  }

const send = async (context: Context, url: URL, options: RequestOptions): Promise<unknown> => {
  if (options.stream) throw new PublisherError('不支持的上传方式', { kind: 'bug', code: 'stream' })
  const api = url.pathname.replace(/^.*\/cgi-bin\//, '')
  const perDay = PER_DAY[api]
  if (perDay) await context.spend(api, perDay)
  const secrets = secretsOf(context, url)
  const { json } = await exchangeJson(context, {
    url: url.href,
    method: options.type === 'POST' ? 'POST' : 'GET',
    // fetch writes the boundary of a form itself.
    headers: options.form ? undefined : options.headers,
    body: options.form ?? (options.data === undefined ? undefined : JSON.stringify(options.data)),
    timeoutMs: options.form ? UPLOAD_TIMEOUT_MS : CALL_TIMEOUT_MS,
    mutating: isMutating(api),
    secrets,
  })
  const errcode = Number(json.errcode ?? 0)
  if (errcode === 0 || isHeard(api, errcode)) return json
  throw refusalOf({ errcode, errmsg: String(json.errmsg ?? ''), api, secrets })
}

const secretsOf = (context: Context, url: URL): string[] => [
  ...Object.entries(context.credentials).flatMap(([name, value]) =>
    name === 'appId' ? [] : [value],
  ),
  url.searchParams.get('access_token') ?? '',
]

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new PublisherError(String(error), { kind: 'bug' })
