import type { Context } from './contract'
import { PublisherError } from './errors'
import { failureParts, networkFailure } from './networkFailure'
import { longNumbersAsText } from './longNumbers'
import { redact } from './redact'

export { fetchPublicImage } from './fetchPublicImage'
export { longNumbersAsText } from './longNumbers'
export { redact } from './redact'
export { isPublicAddress, safeUrl } from './safeUrl'

export type HttpRequest = {
  url: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string | FormData | Blob
  /** Milliseconds for the whole exchange. */
  timeoutMs: number
  /** Cap of the answer in bytes. */
  maxBytes?: number
  /** Would a second sending do it twice? Decides between `unconfirmed` and `transient`. */
  mutating: boolean
  /** Values to blank in whatever is reported. */
  secrets?: readonly string[]
}

export type HttpAnswer = { status: number; date?: Date; text: string }

type Network = Pick<Context, 'fetch' | 'signal'>

/** Platform answers are small JSON; a page of 20 drafts with full content stays below 20 × 1 MB. */
const MAX_ANSWER = 24 * 1024 * 1024

/**
 * One exchange, no redirect followed, nothing retried.
 * Errors: `transient` when it certainly was not sent or does not matter, `unconfirmed` when a mutating call
 * may have been carried out. An answer with any status is returned.
 */
export const exchange = async (network: Network, request: HttpRequest): Promise<HttpAnswer> => {
  if (network.signal?.aborted) throw stopped(request)
  const timeout = AbortSignal.timeout(request.timeoutMs)
  const signal = network.signal ? AbortSignal.any([timeout, network.signal]) : timeout
  try {
    const answer = await network.fetch(request.url, {
      method: request.method ?? 'GET',
      headers: request.headers,
      body: request.body,
      redirect: 'manual',
      signal,
    })
    const text = await readCapped(answer, request.maxBytes ?? MAX_ANSWER)
    return { status: answer.status, date: dateOf(answer), text }
  } catch (error) {
    throw failed(error, network, request)
  }
}

/**
 * One exchange whose answer must be a JSON object. A 5xx, a redirect, HTML or any other text is no answer:
 * `unconfirmed` for a mutating call, `transient` for the rest.
 */
export const exchangeJson = async (
  network: Network,
  request: HttpRequest,
): Promise<{ json: Record<string, unknown>; date?: Date }> => {
  const { status, text, date } = await exchange(network, request)
  const json = status >= 500 || isRedirect(status) ? undefined : parseObject(text)
  if (json) return { json, date }
  throw noAnswer(request, status, text)
}

/** The place a request went to, without its query: what may be shown. */
export const placeOf = (url: string): string => {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}`
}

const readCapped = async (answer: Response, maxBytes: number): Promise<string> => {
  if (!answer.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    // Leaving the loop cancels the stream.
    if (size > maxBytes) throw new RangeError(`answer larger than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const parseObject = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(longNumbersAsText(text))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

const isRedirect = (status: number): boolean => status >= 300 && status < 400

const dateOf = (answer: Response): Date | undefined => {
  const value = Date.parse(answer.headers.get('date') ?? '')
  return Number.isNaN(value) ? undefined : new Date(value)
}

const failed = (error: unknown, network: Network, request: HttpRequest): PublisherError => {
  const { name, message } = failureParts(error)
  const timedOut = name === 'TimeoutError' && !network.signal?.aborted
  const { kind, code } = networkFailure(error, request.mutating)
  const reason = redact(String(message ?? 'unknown'), request.secrets)
  const what = timedOut
    ? `超过 ${request.timeoutMs / 1000} 秒没有回答`
    : `连接中断（${code}：${reason}）`
  return new PublisherError(`${placeOf(request.url)} ${what}`, {
    kind,
    code: timedOut ? 'TIMEOUT' : code,
    remedy: remedyFor(kind),
    // The original error may hold the whole URL; only its redacted words go on.
    cause: reason,
  })
}

const noAnswer = (request: HttpRequest, status: number, text: string): PublisherError => {
  const kind = request.mutating ? 'unconfirmed' : 'transient'
  // Blanked before it is shortened: half a token is no longer known by its value, nor ended by a quote.
  const start = redact(text.slice(0, READ_FOR_WORDS), request.secrets)
    .replace(/\s+/g, ' ')
    .slice(0, 120)
  return new PublisherError(
    `${placeOf(request.url)} 的回答无法识别（HTTP ${status}：${start || '空'}）`,
    { kind, code: `HTTP${status}`, remedy: remedyFor(kind) },
  )
}

/** Enough for any token that begins within the words shown to end in it. */
const READ_FOR_WORDS = 8_192

const stopped = (request: HttpRequest): PublisherError =>
  new PublisherError(`${placeOf(request.url)} 未发出：程序正在停止`, {
    kind: 'transient',
    code: 'STOPPED',
    remedy: '无需处理，重新启动后会继续。',
  })

const remedyFor = (kind: string): string =>
  kind === 'unconfirmed'
    ? '请求可能已被平台收到。系统会先到平台核对，不会重复发送；核对不出时请人工确认。'
    : '多为网络或平台暂时故障，系统会自动重试；持续出现时请检查服务器的网络和接口地址。'
