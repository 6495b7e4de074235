import crypto from 'node:crypto'
import { env } from '@/env'

/** Crockford's: no I, L, O, U, so that nobody mistakes one for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10

/**
 * What somebody without an account follows a ticket with. `own`: shown once to whoever wrote it, may rate and reopen. `look`: said in
 * public below a comment, so it only shows what is public. Derived and not kept: 50 bits under the installation's secret.
 */
export type CodeKind = 'own' | 'look'

type Of = { key: string }

export function followCode(ticket: Of, kind: CodeKind, secret: string): string {
  const mac = crypto.createHmac('sha256', secret).update(`appeal ${kind} ${ticket.key}`).digest()
  return [...mac.subarray(0, LENGTH)].map((byte) => LETTERS[byte & 31]).join('')
}

/** What a typed code is good for. O is read as 0, I and L as 1; dashes and blanks do not count. */
export function codeKindOf(ticket: Of, typed: string, secret: string): CodeKind | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  return (['own', 'look'] as const).find((kind) => isSame(code, followCode(ticket, kind, secret)))
}

type Follow = { number: string; code: string; url: string }
type Numbered = { key: string; number: string }

/** For the text of a reply on a channel: the number, and a page that shows what is public of it. */
export const followLink = (ticket: Numbered, secret: string): Follow =>
  linkOf(ticket, followCode(ticket, 'look', secret))

/** For a guest who proved by their cookie to have written the comment: may rate and ask again. */
export const followOwn = (ticket: Numbered, secret: string): Follow =>
  linkOf(ticket, followCode(ticket, 'own', secret))

const linkOf = ({ number }: Numbered, code: string): Follow => ({
  ...{ number, code, url: `${env().publicUrl}/appeals/${number}?code=${code}` },
})

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && crypto.timingSafeEqual(left, right)
}
