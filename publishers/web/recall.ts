import type { Context, Observation, Outcome } from '../contract'
import type { Journal } from '../journal'
import { PublisherError } from '../errors'
import { pageOf, receiptFor } from './journal'
import { giveOrder } from './order'

export const WITHDRAW = 'site.withdraw'

/** Takes the page down. `accepted` until its address was seen to answer 410. */
export async function recall(
  observation: Observation,
  journal: Journal,
  context: Context,
): Promise<Outcome> {
  const page = pageOf(observation)
  if (!page) throw new PublisherError('没有可撤下的页面记录', { kind: 'bug', code: 'receipt' })
  const receipt = await journal.step(WITHDRAW, async () => {
    const { kind, item, revision } = page
    const { url } = await giveOrder({
      order: 'withdraw',
      body: { kind, item, revision, attemptKey: journal.key },
      context,
    })
    return { ...receiptFor(page, context), url }
  })
  return { state: 'accepted', receipt, pollAfterMs: 500 }
}
