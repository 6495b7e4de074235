import type { CollectionSlug, Payload } from 'payload'
import { setTimeout as wait } from 'node:timers/promises'
import { mediaBytes } from '@/content/mediaBytes'
import { sharedAddress } from '@/content/sharedAddress'
import type { Marked } from '@/library/watermarkText'
import { watermarkText } from '@/library/watermarkText'
import type { Context } from '@publishers/contract'
import type { OpenAccount } from './accounts'
import { checkpoint } from './checkpoint'
import type { Delivery } from './delivery'
import type { Lease } from './lease'
import { refStore, spender, tokenStore } from './stores'
import type { Timing } from './timing'

/** Longest request now; a step of a commit allows less than an upload. */
export type CallLimit = { ms: number }

type Making = {
  payload: Payload
  open: OpenAccount
  lease: Lease
  timing: Timing
  /** Whose pictures: for the words over them. */
  delivery?: Pick<Delivery, 'kind' | 'item'>
}

/** What a publisher may touch, for one attempt. */
export function createContext({ payload, open, lease, timing, delivery }: Making): {
  context: Context
  limit: CallLimit
} {
  const { account, credentials, baseUrl } = open
  const owner = { payload, account: account.id }
  const limit = { ms: timing.uploadMs }
  let known: ReturnType<typeof showingOf> | undefined
  const showing = () => (known ??= showingOf({ payload, account: account.id, delivery }))
  const context: Context = {
    account,
    credentials,
    baseUrl,
    fetch: boundedFetch({ lease, limit }),
    now: () => new Date(),
    random: Math.random,
    sleep: async (ms) => {
      await wait(ms, undefined, { signal: lease.signal })
    },
    signal: lease.signal,
    tokens: tokenStore(owner),
    refs: refStore(owner),
    media: async (key) => mediaBytes({ payload, key, ...(await showing()) }),
    share: (key, seconds) => sharedAddress({ key, seconds, secret: payload.secret }),
    spend: spender(owner),
  }
  return { context, limit }
}

/** Whose files these are, and the words over the pictures of this account, with the number of the work where it has one. */
async function showingOf({
  payload,
  account,
  delivery,
}: Pick<Making, 'payload' | 'delivery'> & { account: string }): Promise<{
  organization?: unknown
  watermark: string
}> {
  const item = delivery
    ? await payload.db.findOne<Marked & { id: number | string }>({
        collection: delivery.kind as CollectionSlug,
        where: { id: { equals: delivery.item } },
      })
    : undefined
  const watermark = await watermarkText({ payload, account, ...(item && { item }) })
  return { watermark, ...(item && { organization: item.organization }) }
}

/**
 * No request starts that could outlive the lease: when another worker takes over, nothing of ours is
 * under way any more.
 */
const boundedFetch =
  ({ lease, limit }: { lease: Lease; limit: CallLimit }): typeof fetch =>
  async (input, init) => {
    const name = new URL(input instanceof Request ? input.url : String(input)).pathname
    await checkpoint(`call:${name}`)
    if (!lease.covers(limit.ms)) throw fencedOff()
    const bound = AbortSignal.timeout(limit.ms)
    const signal = init?.signal ? AbortSignal.any([init.signal, bound]) : bound
    const response = await fetch(input, { ...init, signal })
    await checkpoint(`answer:${name}`)
    return response
  }

/** With a code that publishers/networkFailure reads as "never sent". */
const fencedOff = () => Object.assign(new Error('the lease is over'), { code: 'ECONNREFUSED' })
