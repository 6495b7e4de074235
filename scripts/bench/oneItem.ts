import { childProgram } from './childProgram'
import type { DeliveryWorld } from './deliveryWorld'
import { makeAccounts } from './deliveryWorld'
import { makeApprovedItem } from '../chaos/items'
import { runWorkers } from './runWorkers'
import type { Row } from './table'
import { rounded } from './table'

type Asking = { world: DeliveryWorld; accounts: number; workers: number[]; concurrency: number }

/** One item for many accounts: how long to plan, to publish all, and what a reader of the API meets meanwhile. */
export async function oneItem({ world, accounts, workers, concurrency }: Asking): Promise<Row[]> {
  const { payload, organization } = world
  const made = await makeAccounts(world, accounts)
  const { run } = await makeApprovedItem({
    payload,
    organization,
    accounts: made.map(({ id }) => id),
    title: `一篇发往 ${accounts} 个账号`,
  })
  const web = await childProgram('scripts/bench/webProcess.ts', world.env)
  const look = lookAt(`${web.ready}/api/news?limit=10&depth=1`)
  await look.once()
  const calm = look.taken()
  const stopLooking = look.often()
  try {
    const { seconds } = await web.ask<{ seconds: number }>({ plan: run.id })
    const planning = look.taken()
    const most = Math.max(...workers)
    const all = await runWorkers({ world, workers: most, concurrency, deliveries: accounts })
    const publishing = look.taken()
    return [
      {
        what: `one item, ${accounts} accounts: planned in`,
        seconds: rounded(seconds),
        ...planning,
      },
      {
        what: `  published by ${most} workers × ${concurrency} in`,
        seconds: rounded(all.publishedSeconds),
        ...publishing,
        'published/s': rounded(accounts / all.publishedSeconds, 2),
        'sent/s': rounded(accounts / all.sentSeconds, 2),
        'calls each': rounded(all.calls / accounts),
        'commits each': rounded(all.commits / accounts),
        'fsyncs each': rounded(all.syncs / accounts),
        'SQL each': Math.round(all.statements / accounts),
        'CPU ms each': Math.round((all.cpuSeconds * 1000) / accounts),
      },
      { what: '  the API at rest', ...calm },
    ]
  } finally {
    await stopLooking()
    await web.stop()
  }
}

const pauseMs = 100
const warmUps = 20

/** Requests one after the other, and how long each took. */
function lookAt(url: string) {
  let times: number[] = []
  let failures = 0
  const ask = async () => {
    const begun = performance.now()
    const response = await fetch(url, { headers: { connection: 'close' } })
    await response.arrayBuffer()
    if (!response.ok) failures += 1
    times.push(performance.now() - begun)
  }
  return {
    once: async () => {
      await ask()
      times = []
      for (let count = 0; count < warmUps; count += 1) await ask()
    },
    often: () => {
      let isOver = false
      const looking = (async () => {
        while (!isOver) {
          await ask().catch(() => (failures += 1))
          await new Promise((resolve) => setTimeout(resolve, pauseMs))
        }
      })()
      return async () => {
        isOver = true
        await looking
      }
    },
    /** Since it was last asked. */
    taken: (): Row => {
      const sorted = times.toSorted((a, b) => a - b)
      times = []
      const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0
      const row = { 'API p50 ms': Math.round(at(0.5)), 'API p99 ms': Math.round(at(0.99)) }
      const failed = failures
      failures = 0
      return { ...row, 'API failed': failed }
    },
  }
}
