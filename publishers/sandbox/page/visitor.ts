import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const NAME = 'sandbox_follower'
const YEAR_SECONDS = 365 * 86_400

/** Who reads a page, known again by a cookie: what is kept with a comment is its hash, so that the state gives nobody away. */
export type Visitor = {
  mark: string
  /** Sent with the first thing the visitor writes. */
  headers: Record<string, string>
}

export const visitorOf = ({ headers }: IncomingMessage): Visitor => {
  const known = new RegExp(`(?:^|;\\s*)${NAME}=([\\w-]{22})(?:;|$)`).exec(headers.cookie ?? '')?.[1]
  const value = known ?? randomBytes(16).toString('base64url')
  const cookie = `${NAME}=${value}; Path=/sandbox; HttpOnly; SameSite=Lax; Max-Age=${YEAR_SECONDS}`
  return {
    mark: createHash('sha256').update(value).digest('hex'),
    headers: known ? {} : { 'set-cookie': cookie },
  }
}
