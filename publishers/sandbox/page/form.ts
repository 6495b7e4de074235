import type { IncomingMessage } from 'node:http'
import { isSameOrigin, readBody } from '../wire'

const LIMIT = 64 * 1024

/** Fields of a form sent from one of our own pages; `undefined` for anything else. */
export const readForm = async (request: IncomingMessage): Promise<URLSearchParams | undefined> => {
  const type = request.headers['content-type'] ?? ''
  if (request.method !== 'POST' || !isSameOrigin(request)) return undefined
  if (!type.startsWith('application/x-www-form-urlencoded')) return undefined
  const body = await readBody(request, LIMIT)
  return body.ok ? new URLSearchParams(body.bytes.toString('utf8')) : undefined
}
