import { createLocalReq } from 'payload'
import { planDeliveries } from '@/distribution/plan'
import { makeApprovedItem } from '../chaos/items'
import type { ChildProgram } from './childProgram'
import { childProgram } from './childProgram'
import { deliveryCounts } from './deliveryCounts'
import type { DeliveryWorld } from './deliveryWorld'
import { createDeliveryWorld, makeAccounts } from './deliveryWorld'
import { oneItem } from './oneItem'
import type { Row } from './table'
import { rounded } from './table'
import { runWorkers } from './runWorkers'

const bareEntry = 'scripts/bench/bareProcess.ts'

/**
 * Deliveries a second through the ledger to the sandbox, beside a bare loop that makes the same HTTP calls, in as many
 * processes; then one item for many accounts. The stand-in of WeChat has a process of its own.
 */
export async function benchDeliveries(): Promise<Row[]> {
  const counts = deliveryCounts()
  const world = await createDeliveryWorld()
  try {
    const rows: Row[] = []
    for (const workers of counts.deliveries > 0 ? counts.workers : [])
      rows.push(...(await compared({ ...counts, workers, world })))
    if (counts.accounts > 0) rows.push(...(await oneItem({ ...counts, world })))
    return rows
  } finally {
    await world.close()
  }
}

type Comparing = {
  world: DeliveryWorld
  deliveries: number
  workers: number
  concurrency: number
}

/** So few articles an account stay below a day's allowance of `freepublish/submit`. */
const articlesEach = 10

async function compared(asked: Comparing): Promise<Row[]> {
  const { world, workers, concurrency } = asked
  const deliveries = Math.ceil(asked.deliveries / articlesEach) * articlesEach
  await planned({ world, deliveries })
  const ledger = await runWorkers({ world, workers, concurrency, deliveries })
  const bare = await bareLoops({ ...asked, deliveries })
  const per = (count: number, digits = 1) => rounded(count / deliveries, digits)
  return [
    {
      what: `${deliveries} deliveries, ${workers} workers × ${concurrency}`,
      'published/s': per(deliveries ** 2 / ledger.publishedSeconds, 2),
      'sent/s': per(deliveries ** 2 / ledger.sentSeconds, 2),
      ratio: rounded(bare.seconds / ledger.publishedSeconds, 2),
      'ratio sent': rounded(bare.seconds / ledger.sentSeconds, 2),
      'calls each': per(ledger.calls),
      'commits each': per(ledger.commits),
      'fsyncs each': per(ledger.syncs),
      'SQL each': per(ledger.statements, 0),
      'CPU ms each': per(ledger.cpuSeconds * 1000, 0),
    },
    {
      what: `  bare loop of the same calls, ${workers} processes × ${concurrency}`,
      'published/s': rounded(deliveries / bare.seconds, 2),
      'sent/s': rounded(deliveries / bare.seconds, 2),
      ratio: 1,
      'ratio sent': 1,
      'calls each': per(bare.calls),
      'commits each': 0,
      'fsyncs each': 0,
      'SQL each': 0,
      'CPU ms each': '',
    },
  ]
}

async function planned({ world, deliveries }: Pick<Comparing, 'world' | 'deliveries'>) {
  const { payload, organization } = world
  const all = await makeAccounts(world, deliveries / articlesEach)
  const accounts = all.map(({ id }) => id)
  for (let index = 0; index < articlesEach; index += 1) {
    // The number first: it decides the colours, and equal pictures would be uploaded once.
    const title = `${index} ${performance.now().toString(36)} 基准`
    const { run } = await makeApprovedItem({ payload, organization, accounts, title })
    await planDeliveries({ req: await createLocalReq({}, payload), run: run as never })
  }
}

async function bareLoops({ world, deliveries, workers, concurrency }: Comparing) {
  const all = await makeAccounts(world, deliveries / articlesEach)
  const programs: ChildProgram[] = await Promise.all(
    Array.from({ length: workers }, () => childProgram(bareEntry, world.env)),
  )
  const before = await world.sandbox.ask<{ calls: number }>({})
  const begun = performance.now()
  await Promise.all(
    programs.map((program, index) => {
      const accounts = all.filter((_, each) => each % workers === index).map(({ appid }) => appid)
      const count = accounts.length * articlesEach
      return program.ask({ run: { origin: world.sandbox.ready, accounts, count, concurrency } })
    }),
  )
  const seconds = (performance.now() - begun) / 1000
  const { calls } = await world.sandbox.ask<{ calls: number }>({})
  await Promise.all(programs.map((program) => program.stop()))
  return { seconds, calls: calls - before.calls }
}
