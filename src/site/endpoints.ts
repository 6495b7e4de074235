import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { Order } from '@publishers/web/signature'
import { release } from '@/review/release'
import { databaseId } from '@/review/runRow'
import { withdraw } from '@/review/withdraw'
import { purgePages } from '@/server/pageCache'
import { publicPath } from './paths'
import { OrderRefused, readOrder, type SiteOrder } from './readOrder'
import { approvedRun, itemRow, recallOrder } from './orderRows'
import { origin } from './origin'

type Done = { url: string; revision: string }

/** Obeys one kind of signed order; the same order again changes nothing and answers the same. */
const obey =
  (order: Order, act: (req: PayloadRequest, given: SiteOrder) => Promise<Done>): PayloadHandler =>
  async (req) => {
    try {
      const done = await act(req, await readOrder({ req, order, now: new Date() }))
      purgePages()
      return Response.json(done)
    } catch (error) {
      if (!(error instanceof OrderRefused || error instanceof APIError) || error.status >= 500)
        throw error
      return Response.json({ errors: [{ message: error.message }] }, { status: error.status })
    }
  }

async function releaseItem(
  req: PayloadRequest,
  { kind, item, revision }: SiteOrder,
): Promise<Done> {
  const { payload } = req
  const row = await itemRow({ req, kind, item })
  if (!row) throw new OrderRefused(404, '没有这篇稿件。')
  if (row._status === 'published' && row.liveRevision === revision) return pageOf(kind, row)
  const review = await approvedRun({ req, kind, item, revision })
  if (review === undefined) throw new OrderRefused(409, '这个版本没有有效的终审批准，不能发布。')
  const { url, revision: live } = await release({
    payload,
    req,
    kind,
    item: databaseId(req, item),
    review,
  })
  return { url, revision: live }
}

async function withdrawItem(req: PayloadRequest, { kind, item }: SiteOrder): Promise<Done> {
  const row = await itemRow({ req, kind, item })
  if (!row) throw new OrderRefused(404, '没有这篇稿件。')
  const { reason, actor } = await recallOrder({ req, kind, item })
  await withdraw({ payload: req.payload, req, kind, item: databaseId(req, item), reason, actor })
  return pageOf(kind, row)
}

const pageOf = (
  kind: string,
  row: { slug?: string | null; liveRevision?: string | null },
): Done => ({
  url: origin() + publicPath(kind, row.slug ?? ''),
  revision: row.liveRevision ?? '',
})

/** `POST /api/site/release` and `/api/site/withdraw`, signed by the web channel (publishers/web/signature). */
export const siteEndpoints: Endpoint[] = [
  { path: '/site/release', method: 'post', handler: obey('release', releaseItem) },
  { path: '/site/withdraw', method: 'post', handler: obey('withdraw', withdrawItem) },
]
