import crypto from 'node:crypto'
import type { Payload } from 'payload'
import { fold } from '@/moderation/normalise/fold'
import { squeeze } from '@/moderation/normalise/squeeze'
import { cleanText } from './cleanText'

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

const LONGEST_KEY = 200
/** Longer than any platform's. */
const LONGEST_ID = 150

/** As it is stored. What is too long, or cannot be stored, goes by its hash: cut, two of them would be one. */
export const cleanKey = (key: string): string =>
  key.length <= LONGEST_KEY && cleanText(key) === key
    ? key
    : `${cleanText(key, 100)}#${crypto.createHash('sha256').update(JSON.stringify(key)).digest('hex')}`

/** An id that can be given back to the platform as it came. */
export const isSoundId = (id: string): boolean =>
  id !== '' && id.length <= LONGEST_ID && cleanText(id) === id

/** Of an account's comment: `<account id>:<id there>`. */
export const channelKey = (account: number | string, id: string): string => `${account}:${id}`

const keyed = (secret: string, what: string, value: string): string =>
  crypto
    .createHmac('sha256', `comment ${what} ${secret}`)
    .update(value)
    .digest('base64url')
    .slice(0, 32)
