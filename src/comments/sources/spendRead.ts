import type { Payload } from 'payload'
import type { Commenting } from '@publishers/comments'
import type { Account } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'
import { countUp } from '@/distribution/platformState'

const HOUR_MS = 3_600_000

type Spending = { payload: Payload; commenting: Commenting; account: Account; now: Date }

/**
 * Counts a page against what the channel lets an account read in an hour, so that reading leaves publishing its calls.
 * Throws a PublisherError of kind `rateLimited` when the hour is used up; the next one goes on where this one stopped.
 */
export async function spendRead({ payload, commenting, account, now }: Spending): Promise<void> {
  const limit = commenting.readsAnHour?.(account)
  if (limit === undefined) return
  const hour = Math.floor(now.getTime() / HOUR_MS)
  const key = `reads:${account.id}:${hour}`
  const expiresAt = new Date((hour + 2) * HOUR_MS)
  if ((await countUp({ payload, key, limit, expiresAt })) !== undefined) return
  throw new PublisherError(`本小时读取留言的次数（${limit} 次）已用完`, {
    kind: 'rateLimited',
    code: 'localQuota',
    remedy: '下一个小时系统会自动继续，无需处理。',
    retryAfterMs: (hour + 1) * HOUR_MS - now.getTime(),
  })
}
