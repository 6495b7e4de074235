import crypto from 'node:crypto'
import type { Payload } from 'payload'
import { fold } from '@/moderation/normalise/fold'
import { squeeze } from '@/moderation/normalise/squeeze'

type Secret = Pick<Payload, 'secret'>

/** Tells an edit from a second reading, and says nothing of the words. */
export const textHash = ({ secret }: Secret, text: string): string => keyed(secret, 'text', text)

/** The same for whoever says the same, however it is spaced, signed or disguised. */
export const sayingKey = ({ secret }: Secret, text: string): string =>
  keyed(secret, 'saying', squeeze(fold(text)).text)

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
