import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { record } from '@/audit/record'
import type { Kind } from '@/content/kinds'
import { isReviewedKind } from '@/content/kinds'
import { canonicalContent, snapshotOf } from '@/content/snapshot'
import { inTransaction } from '@/database/inTransaction'
import { asEffect } from './effect'
import { markReleased, markUnused } from './releasedMedia'
import type { Snapshot } from './run'

/** After the gate let a revision go live: one event, the files it shows, and the newer draft if there was one. */
export const recordRelease: CollectionAfterChangeHook = async ({
  doc,
  data,
  previousDoc,
  req,
  collection,
}) => {
  const kind = collection.slug
  const revision = data?.liveRevision
  if (!isReviewedKind(kind) || data?._status !== 'published' || typeof revision !== 'string')
    return doc
  const id = doc.id as Id
  const released = snapshotOf(kind, { ...previousDoc, ...data })
  const headBefore = snapshotOf(kind, previousDoc)
  await inTransaction({ payload: req.payload, req, label: 'content.release' }, async (inside) => {
    if (previousDoc?.liveRevision !== revision) {
      await record(inside, {
        action: 'content.release',
        target: { kind, id, title: String(released.title ?? '') },
        organization: released.organization,
        detail: {
          revision,
          ...(previousDoc?.liveRevision && { replaces: previousDoc.liveRevision }),
        },
      })
      await markReleased(inside, { ...released, siteAccount: data.siteAccount })
      if (previousDoc?.liveRevision) await markUnused(inside, { snapshot: headBefore })
    }
    if (canonicalContent(kind, headBefore) !== canonicalContent(kind, released)) {
      await restoreHead({ req: inside, kind, id, snapshot: headBefore })
    }
  })
  return doc
}

type Head = { req: PayloadRequest; kind: Kind; id: Id; snapshot: Snapshot }

/** Payload keeps one line of versions; a draft begun after the approval must be its end again. */
const restoreHead = ({ req, kind, id, snapshot }: Head) =>
  asEffect(req.context, { type: 'restoreHead', item: id }, () =>
    req.payload.update({
      collection: kind,
      id,
      data: { ...snapshot, _status: 'draft' } as never,
      draft: true,
      depth: 0,
      overrideAccess: true,
      req,
    }),
  )
