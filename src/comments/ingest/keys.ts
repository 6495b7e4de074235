import crypto from 'node:crypto'
import type { Payload } from 'payload'

type Secret = Pick<Payload, 'secret'>

/** Tells an edit from a second reading, and says nothing of the words. */
export const textHash = ({ secret }: Secret, text: string): string => keyed(secret, 'text', text)

/** Who said it, the same on every reading; never the id itself. */
export const authorKey = (
  { secret }: Secret,
  { channel, author }: { channel: string; author: string },
): string => keyed(secret, `author ${channel}`, author)

/** Of an account's comment: `<account id>:<id there>`. */
export const channelKey = (account: number | string, id: string): string => `${account}:${id}`

const keyed = (secret: string, what: string, value: string): string =>
  crypto
    .createHmac('sha256', `comment ${what} ${secret}`)
    .update(value)
    .digest('base64url')
    .slice(0, 32)
