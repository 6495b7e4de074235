/**
 * WeChat's API on the base of `wechat-api` 1.35.1: its token hooks, its `preRequest`, its `mixin` and `previewNews`,
 * `getIp`, with its one transport method replaced.
 *
 * Where the library did not serve:
 * - it asks the old `cgi-bin/token` with the secret in the address; here `getAccessToken` goes to `stable_token`;
 * - its own replay on 40001 reads the same refused token from the store again, and knows neither 40014 nor 42001;
 *   here the error arrives as an error, so that replay never starts, and `invoke` below replays;
 * - it knows no drafts, no publishing, no quota query (mixed in from endpoints.ts); `API.patch`, its short way to add
 *   one, fixes the host when the class is made, and we have one host an account;
 * - `uploadImage`, `uploadMaterial` want a file on disk and stream it; ours are bytes, sent as a form by fetch;
 * - `setEndpoint` allows https on WeChat's hosts only, so `endpoint` is set directly;
 * - its `AccessToken.isValid` reads the system clock; ours was judged by the context's clock before;
 * - `previewNews` knows an OpenID but no WeChat name;
 * - `wrapper` renames every error, which is undone here.
 */
import WechatApi, { type Callback, type RequestOptions } from 'wechat-api'
import type { Bytes, Context } from '../contract'
import { PublisherError } from '../errors'
import { currentToken, renewToken } from './auth'
import { ENDPOINTS, type Answer, type EndpointName } from './endpoints'
import { transportOf } from './transport'

export type Input = Record<string, unknown> | { file: Bytes; type?: string }
type Method = (this: WechatApi, input: Input, callback: Callback) => void

/** One call of a mixed-in API; its answer parsed. A mutating call with an unreadable answer is `unconfirmed`. */
export const call = async <N extends EndpointName>(
  context: Context,
  name: N,
  input: Input,
): Promise<Answer<N>> => {
  const json = await invoke(context, (api, callback) =>
    methodOf(api, name).call(api, input, callback),
  )
  const { path, answer, ...rest } = ENDPOINTS[name]
  const parsed = answer.safeParse(json)
  if (parsed.success) return parsed.data as Answer<N>
  const mutating = 'mutating' in rest
  throw new PublisherError(`接口 ${path} 的回答缺少必要内容`, {
    kind: mutating ? 'unconfirmed' : 'transient',
    code: 'badAnswer',
    remedy: mutating
      ? '请求可能已被微信收到，系统会先到公众号核对，不会重复发送。'
      : '系统会自动重试；持续出现时请联系技术人员。',
  })
}

/** One call of any method of the library, with a token and, if WeChat refuses the token, one replay with another. */
export const invoke = async (
  context: Context,
  run: (api: WechatApi, callback: Callback) => void,
): Promise<unknown> => {
  const api = connect(context)
  try {
    return await promised(api, run)
  } catch (error) {
    const refused = api.token?.accessToken
    if (!refused || !isTokenRefusal(error)) throw error
    await renewToken(context, refused)
    return promised(api, run)
  }
}

/** What a business API says of a token that another token may cure (channels of WeChat: 40001, 40014, 42001). */
const TOKEN_REFUSALS = new Set(['40001', '40014', '42001'])

const isTokenRefusal = (error: unknown): boolean =>
  error instanceof PublisherError && error.kind === 'auth' && TOKEN_REFUSALS.has(error.code)

const connect = (context: Context): WechatApi => {
  const { appId = '', appSecret = '' } = context.credentials
  const obtain = (callback: Parameters<WechatApi['getAccessToken']>[0]): void => {
    currentToken(context).then(
      // Never expired for the library: its clock has no say, `currentToken` is asked before every call.
      ({ value }) =>
        queueMicrotask(() => callback(null, { accessToken: value, expireTime: Infinity })),
      (error: Error) => queueMicrotask(() => callback(error)),
    )
  }
  const api = new WechatApi(appId, appSecret, obtain, (_token, callback) => callback(null))
  api.endpoint = context.baseUrl.replace(/\/+$/, '')
  api.getAccessToken = obtain
  api.request = transportOf(context)
  return api
}

const promised = (
  api: WechatApi,
  run: (api: WechatApi, callback: Callback) => void,
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    run(api, (error, data) => {
      if (!error) return resolve(data)
      if (error instanceof PublisherError) error.name = 'PublisherError'
      reject(error)
    })
  })

const requestOf = (input: Input): RequestOptions => {
  if (!isUpload(input))
    return { type: 'POST', data: input, headers: { 'content-type': 'application/json' } }
  const { data, mimeType, filename } = input.file
  const form = new FormData()
  form.set('media', new Blob([new Uint8Array(data)], { type: mimeType }), filename)
  return { type: 'POST', form }
}

const isUpload = (input: Input): input is { file: Bytes; type?: string } =>
  'file' in input && typeof input.file === 'object'

const methodOf = (api: WechatApi, name: EndpointName): Method =>
  (api as unknown as Record<EndpointName, Method>)[name]

const newer = Object.entries(ENDPOINTS).flatMap(([name, { path }]): [string, Method][] => [
  [
    `_${name}`,
    function (input, callback) {
      const token = encodeURIComponent(this.token?.accessToken ?? '')
      const type = isUpload(input) && input.type ? `&type=${input.type}` : ''
      this.request(
        `${this.endpoint}/cgi-bin/${path}?access_token=${token}${type}`,
        requestOf(input),
        callback,
      )
    },
  ],
  [
    name,
    function (...args) {
      this.preRequest(Reflect.get(this, `_${name}`), args)
    },
  ],
])

// A development server loads this file again while the library stays loaded, and `mixin` refuses to override.
if (!('addDraft' in WechatApi.prototype)) WechatApi.mixin(Object.fromEntries(newer))
