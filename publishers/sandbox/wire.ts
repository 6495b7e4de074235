import type { IncomingMessage, ServerResponse } from 'node:http'

export type Body = { ok: true; bytes: Buffer } | { ok: false; reason: 'tooLarge' | 'aborted' }

/** Reads a request's body up to `limit` bytes; a larger one is not kept. */
export const readBody = (request: IncomingMessage, limit: number): Promise<Body> =>
  new Promise((resolve) => {
    const declared = Number(request.headers['content-length'] ?? 0)
    if (declared > limit) {
      request.resume()
      resolve({ ok: false, reason: 'tooLarge' })
      return
    }
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else resolve({ ok: false, reason: 'tooLarge' })
    })
    request.on('end', () => resolve({ ok: true, bytes: Buffer.concat(chunks) }))
    request.on('error', () => resolve({ ok: false, reason: 'aborted' }))
    request.on('close', () => resolve({ ok: false, reason: 'aborted' }))
  })

export const send = (
  response: ServerResponse,
  reply: { status?: number; type: string; body: string | Buffer; headers?: Record<string, string> },
): void => {
  if (response.headersSent || response.destroyed) return
  const body = Buffer.from(reply.body)
  response.writeHead(reply.status ?? 200, {
    'content-type': reply.type,
    'content-length': String(body.length),
    ...reply.headers,
  })
  response.end(response.req?.method === 'HEAD' ? undefined : body)
}

/** Cuts the connection without an answer, as a network would. */
export const cut = (request: IncomingMessage, response: ServerResponse): void => {
  if (response.socket) response.socket.destroy()
  else request.destroy()
}

/** Address of the caller without the IPv6 wrapping of IPv4. */
export const ipOf = (request: IncomingMessage): string =>
  (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '')

/**
 * True when a person or program on this very machine calls, by a local name (a page of another site
 * cannot borrow the browser through a DNS name that points here) and not through a proxy.
 */
export const isLocal = (request: IncomingMessage): boolean => {
  const ip = ipOf(request)
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  return (
    (ip === '::1' || /^127\./.test(ip)) &&
    (host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host)) &&
    !request.headers['x-forwarded-for'] &&
    !request.headers.forwarded
  )
}

/** True when a form was sent from one of our own pages (or by a program, which has no Origin). */
export const isSameOrigin = (request: IncomingMessage): boolean => {
  const site = request.headers['sec-fetch-site']
  if (site && site !== 'same-origin' && site !== 'none') return false
  const { origin, host } = request.headers
  if (!origin || origin === 'null') return !site || site === 'same-origin'
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
