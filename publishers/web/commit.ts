import type { Context, Outcome, Prepared, Rendition } from '../contract'
import type { Journal } from '../journal'
import { PublisherError } from '../errors'
import { pageOf, receiptFor } from './journal'
import { giveOrder } from './order'

export const RELEASE = 'site.release'

/** Tells the site to show the approved revision. `accepted` until the public page was seen. */
export async function commit(
  rendition: Rendition,
  _prepared: Prepared,
  journal: Journal,
  context: Context,
): Promise<Outcome> {
  const page = pageOf({ rendition })
  if (!page) throw new PublisherError('渠道稿不完整', { kind: 'bug', code: 'rendition' })
  const receipt = await journal.step(RELEASE, async () => {
    const { kind, item, revision } = page
    const { url } = await giveOrder({
      order: 'release',
      body: { kind, item, revision, attemptKey: journal.key },
      context,
    })
    return { ...receiptFor(page, context), url }
  })
  return { state: 'accepted', receipt, pollAfterMs: 500 }
}
