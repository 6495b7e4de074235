import type { Payload, PayloadRequest } from 'payload'
import { insertOnce } from '@/database/atomic'
import type { Rendition } from '@publishers/contract'

type Reading = { payload: Payload; req?: PayloadRequest }

const keyOf = (revision: string, sha256: string) => `${revision}:${sha256}`

/**
 * Keeps each different rendition of a revision once. Content-addressed, so it may run before the approval it
 * belongs to, outside its transaction, and again: what nobody approves is never read.
 */
export async function storeRenditions({
  payload,
  revision,
  renditions,
}: Reading & { revision: string; renditions: readonly Rendition[] }): Promise<void> {
  const once = new Map(renditions.map((rendition) => [rendition.sha256, rendition]))
  for (const [sha256, body] of once) {
    const data = { key: keyOf(revision, sha256), revision, sha256, channel: body.channel, body }
    await insertOnce({ payload, collection: 'renditions', unique: ['key'], data })
  }
}

/** Word for word what was approved; undefined when it was never kept. */
export async function storedRendition({
  payload,
  revision,
  sha256,
}: Reading & { revision: string; sha256: string }): Promise<Rendition | undefined> {
  const { docs } = await payload.find({
    collection: 'renditions',
    where: { key: { equals: keyOf(revision, sha256) } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]?.body as Rendition | undefined
}
