import crypto from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { env } from '@/env'
import { clientAddress, isProxy } from './clientAddress'

/**
 * Node's request as a web Request. `x-client-ip`, `x-client-protocol` and `x-request-id` are ours: what a client sends
 * under these names is dropped, because the audit log and cookies believe them.
 */
export function toWebRequest(req: IncomingMessage): Request {
  const headers = headersOf(req)
  const abort = new AbortController()
  req.once('aborted', () => abort.abort())
  const hasBody =
    req.method !== 'GET' &&
    req.method !== 'HEAD' &&
    (req.headers['content-length'] ?? req.headers['transfer-encoding']) !== undefined
  const init: RequestInit & { duplex?: 'half' } = {
    method: req.method,
    headers,
    signal: abort.signal,
  }
  if (hasBody && req.headers['content-length'] !== '0') {
    init.body = Readable.toWeb(req) as ReadableStream as unknown as BodyInit
    init.duplex = 'half'
  }
  return new Request(urlOf(req), init)
}

/** Who asks and for what, while the body stays on the socket for somebody else to read. */
export const toBodilessRequest = (req: IncomingMessage): Request =>
  new Request(urlOf(req), { method: req.method, headers: headersOf(req) })

const urlOf = (req: IncomingMessage) =>
  new URL(req.url ?? '/', `http://${req.headers.host ?? 'localhost'}`)

function headersOf(req: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const entry of Array.isArray(value) ? value : [value ?? '']) headers.append(name, entry)
  }
  headers.set('x-client-ip', clientIp(req))
  headers.set('x-client-protocol', protocolOf(req))
  headers.set('x-request-id', crypto.randomUUID())
  return headers
}

export const clientIp = (req: IncomingMessage): string =>
  clientAddress({
    socket: req.socket.remoteAddress,
    forwarded: String(req.headers['x-forwarded-for'] ?? ''),
    proxies: env().proxies,
  })

/** As the client spoke: a proxy of ours tells of the line that ends at it. */
const protocolOf = ({ socket, headers }: IncomingMessage): 'https' | 'http' => {
  if ('encrypted' in socket && socket.encrypted) return 'https'
  const told = String(headers['x-forwarded-proto'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return told === 'https' && isProxy(socket.remoteAddress, env().proxies) ? 'https' : 'http'
}

export async function sendWebResponse(response: Response, res: ServerResponse): Promise<void> {
  const headers: Record<string, string | string[]> = {}
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') headers[name] = value
  })
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) headers['set-cookie'] = cookies
  res.writeHead(response.status, headers)
  if (!response.body) {
    res.end()
    return
  }
  await new Promise<void>((resolve, reject) => {
    Readable.fromWeb(response.body as ReadableStream)
      .on('error', reject)
      .pipe(res)
      .on('error', reject)
      .on('close', resolve)
  })
}
