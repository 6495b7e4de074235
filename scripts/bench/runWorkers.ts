import { childProgram } from './childProgram'
import type { DeliveryWorld } from './deliveryWorld'

type Running = {
  world: DeliveryWorld
  workers: number
  concurrency: number
  /** How many are waiting to be sent. */
  deliveries: number
  /** Asked now and then, while the workers work. */
  meanwhile?: () => Promise<void>
}

type Cost = {
  statements: number
  commits: number
  syncs: number
  cpuSeconds: number
  bySql: Record<string, number>
}

export type Worked = Cost & {
  /** Until the platform had taken the last one. */
  sentSeconds: number
  /** Until the last one was seen to be out: WeChat is first asked 5 s after it took an article. */
  publishedSeconds: number
  /** HTTP calls of the stand-in. */
  calls: number
}

const askMs = 100
const patienceMs = 20 * 60_000

/** Worker processes, booted first, then set on what waits in the ledger until all of it is published. */
export async function runWorkers({
  world,
  workers,
  concurrency,
  ...run
}: Running): Promise<Worked> {
  const { env, sandbox } = world
  const programs = await Promise.all(
    Array.from({ length: workers }, () => childProgram('scripts/bench/workerProcess.ts', env)),
  )
  const done = await countIn(world, ['published'])
  const before = await sandbox.ask<{ calls: number }>({})
  const begun = performance.now()
  const seconds = () => (performance.now() - begun) / 1000
  await Promise.all(programs.map((program) => program.ask({ start: concurrency })))
  const goal = done + run.deliveries
  let sentSeconds = 0
  while ((await countIn(world, ['published'])) < goal) {
    if (!sentSeconds && (await countIn(world, ['accepted', 'published'])) >= goal)
      sentSeconds = seconds()
    if (seconds() * 1000 > patienceMs) throw new Error('not all deliveries were published in time')
    await Promise.all([run.meanwhile?.(), new Promise((resolve) => setTimeout(resolve, askMs))])
  }
  const publishedSeconds = seconds()
  const costs = await Promise.all(programs.map((program) => program.ask<Cost>({})))
  await Promise.all(programs.map((program) => program.stop()))
  const { calls } = await sandbox.ask<{ calls: number }>({})
  const sum = (of: (cost: Cost) => number) => costs.reduce((total, cost) => total + of(cost), 0)
  if (process.env.BENCH_SQL) console.log(mostAsked(costs, run.deliveries))
  return {
    sentSeconds: sentSeconds || publishedSeconds,
    publishedSeconds,
    calls: calls - before.calls,
    statements: sum(({ statements }) => statements),
    commits: sum(({ commits }) => commits),
    syncs: sum(({ syncs }) => syncs),
    cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
    bySql: costs[0]?.bySql ?? {},
  }
}

async function countIn({ payload }: DeliveryWorld, states: string[]): Promise<number> {
  const where = { state: { in: states } }
  return (await payload.count({ collection: 'deliveries', where, overrideAccess: true })).totalDocs
}

/** BENCH_SQL=1: which statements a delivery costs. */
function mostAsked(costs: Cost[], deliveries: number): string {
  const total: Record<string, number> = {}
  for (const { bySql } of costs)
    for (const [name, count] of Object.entries(bySql)) total[name] = (total[name] ?? 0) + count
  return Object.entries(total)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 30)
    .map(([name, count]) => `  ${(count / deliveries).toFixed(2).padStart(7)}  ${name}`)
    .join('\n')
}
