import type { IncomingMessage, ServerResponse } from 'node:http'
import { send } from '../wire'

/** Sends a film or picture; one byte range of it when asked (RFC 9110 §14), so that players can seek. */
export const serveFile = (
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  file: { bytes: Buffer; mimeType: string } | undefined,
): void => {
  if (!file)
    return send(response, { status: 404, type: 'text/plain; charset=utf-8', body: '没有这个文件' })
  const headers = {
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=3600',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  }
  const { bytes, mimeType: type } = file
  const asked = request.headers.range
  const range = asked ? rangeOf(asked, bytes.length) : undefined
  if (range === 'unsatisfiable') {
    const nothing = { ...headers, 'content-range': `bytes */${bytes.length}` }
    return send(response, { status: 416, type, body: '', headers: nothing })
  }
  if (!range) return send(response, { type, body: bytes, headers })
  send(response, {
    status: 206,
    type,
    body: bytes.subarray(range.from, range.to + 1),
    headers: { ...headers, 'content-range': `bytes ${range.from}-${range.to}/${bytes.length}` },
  })
}

/** `undefined`: not a range we understand, so the whole is sent. */
const rangeOf = (
  header: string,
  size: number,
): { from: number; to: number } | 'unsatisfiable' | undefined => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim())
  if (!match || (!match[1] && !match[2])) return undefined
  const from = match[1] ? Number(match[1]) : Math.max(0, size - Number(match[2]))
  const to = match[1] && match[2] ? Math.min(Number(match[2]), size - 1) : size - 1
  return from >= size || to < from ? 'unsatisfiable' : { from, to }
}
