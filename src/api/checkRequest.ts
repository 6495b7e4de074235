import { env } from '@/env'
import { checkQuery } from './checkQuery'
import { refusal } from './refusal'

const bounds = {
  addressCharacters: 8_000,
  // A long article with its rich text is some 300 KB; four megabytes leave room and still parse in milliseconds.
  jsonBytes: 4 * 1024 * 1024,
  jsonDepth: 100,
  uploadBytes: 52 * 1024 * 1024,
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'])

/** The request as Payload should see it, or the refusal it deserves. */
export async function checkRequest(request: Request): Promise<Request | Response> {
  const url = new URL(request.url)
  if (!methods.has(request.method)) return refusal(405, '不支持这种请求方法。')
  if (request.url.length > bounds.addressCharacters) return refusal(414, '网址过长。')
  if (!decodable(url.pathname)) return refusal(400, '网址无法解码。')
  if (/\/(forgot-password|reset-password)\/?$/.test(url.pathname))
    return refusal(404, '请联系管理员重设密码。')
  // Payload's own collections have no versions, and its handler breaks over that.
  if (/^\/api\/payload-[\w-]+\/versions(?:\/|$)/.test(url.pathname))
    return refusal(404, '没有历史版本。')
  const overridden =
    (request.headers.get('x-payload-http-method-override') ??
      request.headers.get('x-http-method-override')) === 'GET'
  const badQuery = checkQuery(url.searchParams, { anonymous: isAnonymous(request.headers) })
  if (badQuery) return refusal(400, badQuery)
  const trusted = withoutForeignCookies(request)
  if (request.method === 'GET' || request.method === 'HEAD' || !request.body) return trusted
  const declared = Number(request.headers.get('content-length') ?? 0)
  const type = (request.headers.get('content-type') ?? '').toLowerCase()
  // Without a length the whole of it would lie in memory before it could be called too large.
  if (request.headers.has('transfer-encoding'))
    return refusal(411, '请求要注明长度（Content-Length）。')
  if (type.startsWith('multipart/form-data')) {
    return declared > bounds.uploadBytes ? refusal(413, '文件超过 50 MB。') : trusted
  }
  if (declared > bounds.jsonBytes) return refusal(413, '请求内容过大。')
  // Callbacks sign their raw bytes, whatever these are; each channel parses its own.
  if (url.pathname.startsWith('/api/callbacks/')) return trusted
  if (overridden) return withCheckedQuery(trusted, type)
  return withCheckedJson(trusted, type)
}

export const isAnonymous = (headers: Headers) =>
  !headers.has('authorization') && !/(?:^|;\s*)payload-token=/.test(headers.get('cookie') ?? '')

const decodable = (path: string) => {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

/** A page of another site may send our cookie along; it does not count there (cross-site request forgery). */
export function withoutForeignCookies(request: Request): Request {
  const { headers } = request
  if (!headers.has('cookie')) return request
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  const writes = request.method !== 'GET' && request.method !== 'HEAD'
  // Behind a proxy that does not pass the host on, the public address is the one people see.
  const own = [headers.get('host'), hostOf(env().publicUrl)].filter(Boolean)
  const foreign =
    (origin !== null && !own.includes(hostOf(origin))) || (writes && site === 'cross-site')
  if (!foreign) return request
  const cleaned = new Headers(headers)
  cleaned.delete('cookie')
  return new Request(request, { headers: cleaned })
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : '')

/** A question too long for an address travels as a form; it is a question all the same. */
async function withCheckedQuery(request: Request, type: string): Promise<Request | Response> {
  if (!type.startsWith('application/x-www-form-urlencoded'))
    return refusal(415, '查询要用表单格式（application/x-www-form-urlencoded）。')
  const body = await request.text()
  if (Buffer.byteLength(body) > bounds.jsonBytes) return refusal(413, '请求内容过大。')
  const anonymous = isAnonymous(request.headers)
  const problem = checkQuery(new URLSearchParams(body), { anonymous })
  if (problem) return refusal(400, problem)
  const { url, method, headers, signal } = request
  return new Request(url, { method, headers, signal, body })
}

async function withCheckedJson(request: Request, type: string): Promise<Request | Response> {
  const bytes = Buffer.from(await request.arrayBuffer())
  if (bytes.length > bounds.jsonBytes) return refusal(413, '请求内容过大。')
  const isForm = type.startsWith('application/x-www-form-urlencoded')
  if (bytes.length > 0 && !isForm) {
    const problem = jsonProblem(bytes)
    if (problem) return refusal(400, problem)
  }
  return new Request(request.url, {
    method: request.method,
    headers: request.headers,
    signal: request.signal,
    ...(bytes.length > 0 && { body: bytes }),
  })
}

function jsonProblem(bytes: Buffer): string | undefined {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return '请求内容不是有效的 JSON。'
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return '请求内容应是一个 JSON 对象。'
  return tooDeepOrPolluting(value, 0)
}

function tooDeepOrPolluting(value: unknown, depth: number): string | undefined {
  if (value === null || typeof value !== 'object') return undefined
  if (depth > bounds.jsonDepth) return '请求内容嵌套过深。'
  for (const [key, entry] of Object.entries(value)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype')
      return '请求内容含有不允许的字段名。'
    const problem = tooDeepOrPolluting(entry, depth + 1)
    if (problem) return problem
  }
  return undefined
}
