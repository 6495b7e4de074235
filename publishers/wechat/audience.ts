import { createHash } from 'node:crypto'
import type { Account, Rendition } from '../contract'
import { settingsOf } from './settings'

/** `all`, or `tag:<id>`. */
export type Audience = string

/** Who a message of this account goes to; undefined when the account does not send to followers. */
export const audienceOf = (account: Account): Audience | undefined => {
  const { mode, massTo, massTagId } = settingsOf(account)
  if (mode !== 'mass') return undefined
  return massTo === 'tag' ? `tag:${massTagId ?? ''}` : 'all'
}

/** The audience a rendition was made and approved for: it stays when the account's settings change. */
export const audienceIn = (rendition: Rendition | undefined): Audience | undefined =>
  rendition?.parts.audience

/** `filter` of message/mass/sendall. */
export const filterOf = (audience: Audience) =>
  audience === 'all'
    ? { is_to_all: true }
    : { is_to_all: false, tag_id: Number(audience.slice('tag:'.length)) }

/**
 * `clientmsgid`: the same for every try of a delivery, another for another audience or delivery. 32 characters, the
 * current documents' limit (older SDKs: 64).
 */
export const clientMessageId = (deliveryKey: string, audience: Audience): string =>
  createHash('sha256').update(`${deliveryKey} ${audience}`).digest('hex').slice(0, 32)
