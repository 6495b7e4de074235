import type { CollectionBeforeDeleteHook } from 'payload'
import { isReviewedKind } from '@/content/kinds'
import { liveRow } from './liveRow'
import { Refused } from './refused'
import { latestRun } from './runRow'
import { recallFirst } from './settleDoor'

/** What is live, under review or was once published stays: it is the record that inspectors ask for. */
export const refuseRemovingLive: CollectionBeforeDeleteHook = async ({ id, req, collection }) => {
  const kind = collection.slug
  if (!isReviewedKind(kind)) return
  if (await liveRow(req, kind, id)) throw recallFirst()
  const row = await latestRun(req, kind, id)
  if (row?.state === 'inReview') throw new Refused(409, '稿件正在审核，不能删除；请先撤回送审。')
  const main = await req.payload.findByID({
    collection: kind,
    id,
    depth: 0,
    trash: true,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (main?.publishedAt || row?.state === 'approved') {
    throw new Refused(409, '稿件经终审或曾经发布，记录须留存，不能永久删除；可以移入回收站。')
  }
}
