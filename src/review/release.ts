import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import { revisionHash } from '@/content/revisionHash'
import { snapshotOf } from '@/content/snapshot'
import { inTransaction } from '@/database/inTransaction'
import { env } from '@/env'
import { asEffect } from './effect'
import { liveRow } from './liveRow'
import { Refused } from './refused'
import { databaseId } from './runRow'

type Args = {
  payload: Payload
  req?: PayloadRequest
  kind: Kind
  item: Id
  /** The approved run, or its id. */
  review: unknown
}

export type Released = { slug: string; url: string; revision: string; firstTime: boolean }

/**
 * Makes the approved revision of a run live, through the gate like everything else. The same revision
 * again changes nothing. Throws `Refused` (404, 409) when the approval no longer holds.
 */
export async function release({ payload, req, kind, item, review }: Args): Promise<Released> {
  return inTransaction({ payload, req, label: 'release' }, async (inside) => {
    const id = databaseId(inside, item)
    const run = await payload.findByID({
      collection: 'reviews',
      id: databaseId(inside, idOf(review)),
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req: inside,
    })
    if (!run || run.kind !== kind || run.item !== String(id))
      throw new Refused(404, '没有这篇稿件的审核单。')
    if (run.state !== 'approved') throw new Refused(409, '这份批准已经失效，不能发布。')
    const live = await liveRow(inside, kind, id)
    if (live?.liveRevision === run.revision) return released(live, run.revision, false)

    const before = await payload.findByID({
      collection: kind,
      id,
      depth: 0,
      trash: true,
      overrideAccess: true,
      disableErrors: true,
      req: inside,
    })
    if (!before) throw new Refused(404, '没有这篇稿件。')
    const snapshot = (run.snapshot ?? {}) as Record<string, unknown>
    await asEffect(inside.context, { type: 'release', item: id, review: run.id }, () =>
      payload.update({
        collection: kind,
        id,
        data: { ...snapshot, _status: 'published' } as never,
        depth: 0,
        overrideAccess: true,
        req: inside,
      }),
    )
    const main = await liveRow(inside, kind, id)
    // The gate judged what was going in; this is what came out. They are the same, or nothing happened.
    const stored =
      main &&
      (await revisionHash({ payload, req: inside, kind, snapshot: snapshotOf(kind, { ...main }) }))
    if (!main || stored !== run.revision)
      throw new Error(`release of ${kind} ${String(id)} stored another revision`)
    return released(main, run.revision, !before.publishedAt)
  })

  function released(
    { slug }: { slug?: string | null },
    revision: string,
    firstTime: boolean,
  ): Released {
    const address = slug ?? String(item)
    return { slug: address, url: `${env().publicUrl}/${kind}/${address}`, revision, firstTime }
  }
}
