import type { Payload } from 'payload'
import { publisherOf } from '@publishers/registry'
import type { OpenAccount } from './accounts'
import { openAccount } from './accounts'

/**
 * Whom a push concerns. A platform that knows one callback address an application pushes there for every account of that
 * application: all accounts with the same value of the credential the manifest names, the addressed one first. That name is no
 * secret: the caller checks the push with each account's own credentials.
 */
export async function callbackAudience({
  payload,
  open,
}: {
  payload: Payload
  open: OpenAccount
}): Promise<OpenAccount[]> {
  const { id, channel } = open.account
  const shared = publisherOf(channel).manifest.callbackShared
  const value = shared && open.credentials[shared]
  if (!shared || !value) return [open]
  const { docs } = await payload.find({
    collection: 'channel-accounts',
    where: { and: [{ channel: { equals: channel } }, { id: { not_equals: id } }] },
    limit: 0,
    depth: 0,
    pagination: false,
    select: { channel: true },
    overrideAccess: true,
  })
  const others: OpenAccount[] = []
  for (const doc of docs) {
    const other = await openAccount({ payload, id: doc.id })
    if (other?.credentials[shared] === value) others.push(other)
  }
  return [open, ...others]
}
