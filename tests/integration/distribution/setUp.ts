import type { Where } from 'payload'
import { createLocalReq } from 'payload'
import type { Id } from '@/access/scope'
import { claimDue } from '@/database/atomic'
import type { Delivery } from '@/distribution/delivery'
import type { Timing } from '@/distribution/timing'
import { bootApp } from '../../kit/bootApp'

/** Fast enough for tests, with the same order: call < settle < lease. */
const fast: Timing = {
  leaseMs: 12_000,
  callMs: 2_500,
  uploadMs: 5_000,
  settleMs: 3_000,
  reconcileMs: 60_000,
  watchMs: 60_000,
}

/** The program, the sandbox, a site, accounts; deliveries are worked by hand or by a real worker loop. */
export async function setUp() {
  const app = await bootApp()
  const { listenSandbox } = await import('@publishers/sandbox/listen')
  const { listenSite } = await import('../../../scripts/chaos/site')
  const { makeAccounts } = await import('../../../scripts/chaos/accounts')
  const { makeApprovedItem } = await import('../../../scripts/chaos/items')
  const { planDeliveries } = await import('@/distribution/plan')
  const { deliver } = await import('@/distribution/deliver')
  const { findDeliveries, readDelivery } = await import('@/distribution/delivery')
  const { payload } = app
  const sandbox = await listenSandbox({
    settings: { publishDelayMs: 200, callbackTimeoutMs: 2000, callbackRetryMs: 200 },
  })
  const site = await listenSite(payload)
  const accounts = await makeAccounts({
    payload,
    organization: app.organizations.city,
    siteOrigin: site.origin,
    sandboxOrigin: sandbox.origin,
  })

  const plan = async (title: string, to: Id[], publishAt?: string) => {
    const made = await makeApprovedItem({
      payload,
      organization: app.organizations.city,
      accounts: to,
      title,
      publishAt,
    })
    const planned = await planDeliveries({
      req: await createLocalReq({}, payload),
      run: made.run as never,
    })
    return { ...made, planned, delivery: planned[0]?.delivery as Id }
  }
  const read = async (id: Id): Promise<Delivery> => {
    const found = await readDelivery({ payload, id })
    if (!found) throw new Error(`no delivery ${String(id)}`)
    return found
  }
  /** Claims and attempts whatever is due until `until` holds; as a worker would, but one step at a time. */
  const work = async (
    id: Id,
    until: (delivery: Delivery) => boolean,
    worker = 'test',
  ): Promise<Delivery> => {
    for (const deadline = Date.now() + 50_000; ; ) {
      const claimedAt = Date.now()
      for (const claim of await claimDue({
        payload,
        worker,
        now: new Date(),
        leaseMs: fast.leaseMs,
        limit: 4,
      })) {
        await deliver({ payload, claim, worker, timing: fast, claimedAt })
      }
      const delivery = await read(id)
      if (until(delivery)) return delivery
      if (Date.now() > deadline)
        throw new Error(`still ${delivery.state}: ${JSON.stringify(delivery.error)}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const is =
    (...states: Delivery['state'][]) =>
    (delivery: Delivery) =>
      states.includes(delivery.state)
  const eventsOf = async (id: Id): Promise<string[]> => {
    const where: Where = {
      and: [{ targetKind: { equals: 'deliveries' } }, { targetId: { equals: String(id) } }],
    }
    const { docs } = await payload.find({
      collection: 'audit-events',
      where,
      sort: 'seq',
      limit: 0,
      pagination: false,
      depth: 0,
    })
    return docs.map(({ action }) => action)
  }
  return {
    ...{
      app,
      payload,
      sandbox,
      site,
      accounts,
      plan,
      read,
      work,
      is,
      eventsOf,
      findDeliveries,
      deliver,
      timing: fast,
    },
    stop: async () => {
      await site.close()
      await sandbox.close()
      await app.stop()
    },
  }
}
