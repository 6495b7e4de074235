import type { IncomingMessage, ServerResponse } from 'node:http'
import zlib from 'node:zlib'
import type { CachedAnswer } from './pageCache'
import { isPersonal } from './personalPath'
import { cachedAnswer, cacheGeneration, storeAnswer } from './pageCache'

export type Listener = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Puts the cache in front of a listener: an anonymous GET of something public is rendered once in a while, not each time. */
export const withPageCache =
  (listener: Listener): Listener =>
  async (req, res) => {
    const key = cacheKey(req)
    if (key === undefined) return listener(req, res)
    const hit = cachedAnswer(key, Date.now())
    if (hit) return sendCached(hit, req, res)
    // Kept plain and compressed once by us, instead of once a request by Next.
    delete req.headers['accept-encoding']
    recordAnswer(res, { key, begun: cacheGeneration() })
    return listener(req, res)
  }

/** undefined when the answer may depend on who asks. Accept decides between a page and Next's own data format. */
function cacheKey(req: IncomingMessage): string | undefined {
  const { method, url = '/', headers } = req
  if ((method !== 'GET' && method !== 'HEAD') || url.length > 500 || isPersonal(url))
    return undefined
  if (headers.authorization || headers.cookie?.includes('payload-token=') || headers.range)
    return undefined
  if (headers.rsc || headers['next-router-state-tree'] || headers['next-action']) return undefined
  return `${headers.host ?? ''} ${url}`
}

function sendCached(hit: CachedAnswer, req: IncomingMessage, res: ServerResponse): void {
  const etag = hit.headers.etag
  if (typeof etag === 'string' && req.headers['if-none-match'] === etag) {
    res.writeHead(304, { etag })
    res.end()
    return
  }
  const gzipped = hit.gzipped && /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''))
  const body = gzipped ? (hit.gzipped as Buffer) : hit.body
  const encoding = gzipped ? { 'content-encoding': 'gzip' } : {}
  res.writeHead(hit.status, { ...hit.headers, ...encoding, 'content-length': body.length })
  res.end(req.method === 'HEAD' ? undefined : body)
}

const keepable = new Set([200, 404, 410])

/** Listens to what the handler writes; an answer that turns out public and complete is stored. */
function recordAnswer(res: ServerResponse, { key, begun }: { key: string; begun: number }): void {
  const chunks: Buffer[] = []
  const [write, end] = [res.write.bind(res), res.end.bind(res)] as [
    (...args: unknown[]) => boolean,
    (...args: unknown[]) => ServerResponse,
  ]
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array)
      chunks.push(Buffer.from(chunk as string))
  }
  res.write = ((...args: unknown[]) => {
    keep(args[0])
    return write(...args)
  }) as typeof res.write
  res.end = ((...args: unknown[]) => {
    keep(args[0])
    const result = end(...args)
    store()
    return result
  }) as typeof res.end
  const store = () => {
    const headers = res.getHeaders()
    const isPrivate =
      headers['set-cookie'] !== undefined ||
      headers['content-encoding'] !== undefined ||
      forbidsKeeping(res)
    if (!keepable.has(res.statusCode) || isPrivate || res.req.method === 'HEAD') return
    const body = Buffer.concat(chunks)
    storeAnswer(
      key,
      {
        status: res.statusCode,
        headers: publicHeaders(headers),
        body,
        gzipped:
          body.length > 1_400 && compressible(headers['content-type'])
            ? zlib.gzipSync(body, { level: 5 })
            : undefined,
        storedAt: Date.now(),
      },
      begun,
    )
  }
}

/** Next says no-store of every page; an answer of the API says so only when it means it. */
const forbidsKeeping = (res: ServerResponse) =>
  /^\/api\//.test(res.req.url ?? '') &&
  /no-store|private/.test(String(res.getHeader('cache-control') ?? ''))

const compressible = (type: unknown) => /text|json|xml|javascript|svg/.test(String(type ?? ''))

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'date',
  'content-length',
  'critical-ch',
  'accept-ch',
])

function publicHeaders(headers: Record<string, unknown>): Record<string, string | string[]> {
  const kept = Object.entries(headers)
    .filter(([name, value]) => !hopByHop.has(name) && value !== undefined)
    .map(
      ([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)] as const,
    )
  return { ...Object.fromEntries(kept), vary: 'Accept-Encoding' }
}
