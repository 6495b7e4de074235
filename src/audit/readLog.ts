import type { Payload } from 'payload'
import { AUDIT_HEAD } from './head'
import type { StoredHead, StoredRow } from './verify'

const pageSize = 500

/** The whole log in order, a page at a time. */
export async function* readLog(payload: Payload): AsyncGenerator<StoredRow> {
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'audit-events',
      sort: 'seq',
      limit: pageSize,
      page,
      depth: 0,
      overrideAccess: true,
    })
    for (const doc of docs) {
      yield {
        id: String(doc.id),
        seq: doc.seq,
        at: doc.at,
        action: doc.action,
        actor: doc.actor ?? '',
        actorName: doc.actorName ?? '',
        organization: doc.organization ?? '',
        targetKind: doc.targetKind ?? '',
        targetId: doc.targetId ?? '',
        targetTitle: doc.targetTitle ?? '',
        reason: doc.reason ?? '',
        detail: (doc.detail ?? {}) as Record<string, unknown>,
        requestId: doc.requestId ?? '',
        ip: doc.ip ?? '',
        prev: doc.prev,
        hash: doc.hash,
      }
    }
    if (!hasNextPage) return
  }
}

export async function readHead(payload: Payload): Promise<StoredHead | undefined> {
  const { docs } = await payload.find({
    collection: 'platform-state',
    where: { key: { equals: AUDIT_HEAD } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const value = docs[0]?.value
  if (!value || typeof value !== 'object' || Array.isArray(value)) return undefined
  return { seq: Number(value.seq), hash: String(value.hash), mac: String(value.mac) }
}
