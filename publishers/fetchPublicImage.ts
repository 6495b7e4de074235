import { lookup as systemLookup } from 'node:dns'
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Bytes } from './contract'
import { PublisherError } from './errors'
import { failureParts } from './networkFailure'
import { isPublicAddress, safeUrl } from './safeUrl'

type Options = {
  /** Default 10 MB: the largest picture any platform of ours takes. */
  maxBytes?: number
  timeoutMs?: number
  signal?: AbortSignal
  /** DNS, which addresses it may answer with, and the port; replaced in tests only. */
  lookup?: LookupFunction
  allow?: (address: string) => boolean
  port?: number
}

/**
 * A picture from an address that came with pasted text. The host name is resolved once, every address must be
 * public, and the connection goes to that very address: a name that changes its mind between check and use gains
 * nothing. Redirects are refused. The type is read from the first bytes, not from what the server says.
 * Errors: `content` for a refused address or something that is no picture, `transient` for the network.
 */
export const fetchPublicImage = async (address: string, options: Options = {}): Promise<Bytes> => {
  const url = safeUrl(address)
  const data = await download(url, options)
  const type = pictureType(data) ?? refuse('notAPicture', '该地址返回的不是图片')
  return { data, mimeType: type.mimeType, filename: `picture.${type.extension}` }
}

const download = (
  url: URL,
  { maxBytes = 10_000_000, timeoutMs = 15_000, signal, lookup, allow, port }: Options,
): Promise<Buffer> => {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  const limit = AbortSignal.timeout(timeoutMs)
  return new Promise((resolve, reject) => {
    const request = send(url, {
      ...(port ? { port } : {}),
      lookup: checkedLookup(lookup ?? systemLookup, allow ?? isPublicAddress),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      // No Referer, no cookies; many picture hosts want some agent.
      headers: { accept: 'image/*', 'user-agent': 'Mozilla/5.0 (compatible; gongmei)' },
      agent: false,
    })
    request.on('error', (error) => reject(asNetworkError(error)))
    request.on('response', (answer) => collect(answer, maxBytes).then(resolve, reject))
    request.end()
  })
}

const collect = async (answer: IncomingMessage, maxBytes: number): Promise<Buffer> => {
  const status = answer.statusCode ?? 0
  try {
    if (status >= 300 && status < 400) refuse('redirect', '该地址会跳转到别处')
    if (status !== 200) refuse(`HTTP${status}`, `图片服务器回答 HTTP ${status}`)
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxBytes) refuse('tooLarge', `图片超过 ${Math.floor(maxBytes / 1_000_000)} MB`)
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } catch (error) {
    throw asNetworkError(error)
  } finally {
    answer.destroy()
  }
}

/** Refuses when any answer of DNS is not public: a mixed answer is how rebinding starts. */
const checkedLookup =
  (lookup: LookupFunction, allow: (address: string) => boolean): LookupFunction =>
  (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0)
      const list = Array.isArray(found) ? found : []
      if (list.length === 0 || !list.every(({ address }) => allow(address)))
        return callback(refusal('unsafeUrl', '该网址指向内网或保留地址'), '', 0)
      const first = list[0]!
      if (options.all) return callback(null, list)
      callback(null, first.address, first.family)
    })

const SIGNATURES: { mimeType: string; extension: string; test: (head: string) => boolean }[] = [
  { mimeType: 'image/jpeg', extension: 'jpg', test: (head) => head.startsWith('\xff\xd8\xff') },
  { mimeType: 'image/png', extension: 'png', test: (head) => head.startsWith('\x89PNG\r\n\x1a\n') },
  { mimeType: 'image/gif', extension: 'gif', test: (head) => /^GIF8[79]a/.test(head) },
  { mimeType: 'image/webp', extension: 'webp', test: (head) => /^RIFF.{4}WEBP/s.test(head) },
  { mimeType: 'image/avif', extension: 'avif', test: (head) => /^.{4}ftypavi[fs]/s.test(head) },
]

/** SVG is left out on purpose: it is a document with scripts, not a picture. */
const pictureType = (data: Buffer) => {
  const head = data.subarray(0, 16).toString('latin1')
  return SIGNATURES.find(({ test }) => test(head))
}

const refusal = (code: string, why: string): PublisherError =>
  new PublisherError(`图片没有取回：${why}`, {
    kind: 'content',
    code,
    remedy: '请把图片下载后上传到媒体库再插入。',
  })

const refuse = (code: string, why: string): never => {
  throw refusal(code, why)
}

const asNetworkError = (error: unknown): PublisherError =>
  error instanceof PublisherError
    ? error
    : new PublisherError('图片没有取回：网络不通或对方太慢', {
        kind: 'transient',
        code: String(failureParts(error).code ?? 'NETWORK'),
        remedy: '可以稍后再试，或把图片下载后上传到媒体库。',
      })
