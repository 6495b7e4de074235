import { createLocalReq } from 'payload'
import { setTimeout as wait } from 'node:timers/promises'
import type { Id } from '@/access/scope'
import { planDeliveries } from '@/distribution/plan'
import { readDelivery } from '@/distribution/delivery'
import { orderRecall } from '@/distribution/recall'
import type { Check } from './check'
import { checkRun } from './check'
import { createExecutioner } from './executioner'
import type { Ground, Item, Stand } from './grounds/ground'
import { groundOf } from './grounds/index'
import type { MadeItem } from './items'
import { correct, makeApprovedItem } from './items'
import type { Pool } from './pool'
import type { Scenario } from './scenario'
import { shiftClock, shiftedBy } from './shiftClock'
import type { World } from './world'

export type Result = {
  problems: string[]
  killed: number
  ms: number
  state: string
  /** Somebody had to ask the platform what became of a call; and a machine found out. */
  unknown: boolean
  settled: boolean
}

type Running = { world: World; pool: Pool; scenario: Scenario; number: number }

/**
 * Long beyond anything a run needs, also where the machine builds something else for a minute; whoever is not done by then
 * never will be.
 */
const patienceMs = 120_000

/** One item on one fresh account: published in peace or not, then corrected or recalled, and everything checked. */
export async function runOne({ world, pool, scenario, number }: Running): Promise<Result> {
  const began = performance.now()
  const ground = groundOf(scenario.ground)
  const stand = await ground.open(world, number)
  const made = await makeItem({ world, ground, stand, number })
  const staff = async () => {
    while (pool.running().length > scenario.workers) pool.kill(pool.running().at(-1)!)
    while (pool.running().length < scenario.workers) await pool.start()
  }
  await staff()
  const run = { world, ground, stand, staff, pool }
  const first = await planned({ ...run, made })
  let executioner =
    scenario.action === 'publish' ? disturb({ world, pool, scenario, ground, stand }) : undefined
  let state = await until({ ...run, id: first, look: () => executioner?.look() })
  const check: Check = { world, ground, stand, scenario, item: itemOf(made), publish: first }
  const problems: string[] = []
  let unsettled = state === 'unconfirmed'
  if (scenario.action !== 'publish') {
    problems.push(...(await checkRun(check)))
    executioner = disturb({ world, pool, scenario, ground, stand })
    const next = await ordered({ ...run, made, action: scenario.action })
    state = await until({ ...run, id: next.delivery, look: () => executioner?.look() })
    unsettled = state === 'unconfirmed'
    Object.assign(check, { item: itemOf(next.made), [scenario.action]: next.delivery })
  }
  await world.sandbox.control.idle()
  problems.push(...(await checkRun(check)))
  executioner?.end()
  const unknown = Boolean(executioner?.asked()) || unsettled
  const killed = executioner?.killed() ?? 0
  return { problems, killed, ms: performance.now() - began, state, unknown, settled: !unsettled }
}

type Place = { world: World; ground: Ground; stand: Stand }

function disturb({ world, pool, scenario, stand }: Place & { pool: Pool; scenario: Scenario }) {
  const hangs = scenario.kills.flatMap((kill) => (kill.at === 'hang' ? [kill] : []))
  for (const { api, processed } of hangs) stand.fault({ api, effect: { kind: 'hang', processed } })
  for (const fault of scenario.faults) stand.fault(fault)
  if (scenario.callback !== 'on') {
    const { callback } = scenario
    const effect =
      callback === 'callbackLate' ? { kind: callback, ms: 900 } : { kind: callback as never }
    stand.fault({ api: '*', effect })
  }
  return createExecutioner({ world, pool, scenario, stand })
}

const makeItem = ({ world, ground, stand, number }: Place & { number: number }) =>
  makeApprovedItem({
    payload: world.payload,
    organization: world.organization,
    accounts: [stand.account],
    title: `混沌测试第${number}篇`,
    pictures: 1 + (number % 2),
    ...(ground.needsFilm && { filmFor: stand.account }),
  })

const itemOf = ({ item, title, slug, run }: MadeItem): Item => ({
  item,
  title,
  slug,
  revision: String(run.revision),
})

async function planned({ world, made }: Place & { made: MadeItem }): Promise<Id> {
  const req = await createLocalReq({}, world.payload)
  const [row] = await planDeliveries({ req, run: made.run as never })
  if (row?.delivery === undefined) throw new Error(`not planned: ${row?.reason}`)
  return row.delivery
}

type Ordering = Place & { made: MadeItem; action: 'amend' | 'recall' }

async function ordered({ made, action, ...place }: Ordering) {
  const { payload, organization } = place.world
  if (action === 'amend') {
    const accounts = [place.stand.account]
    const next = await correct({ payload, organization, accounts, made })
    return { made: next, delivery: await planned({ ...place, made: next }) }
  }
  const { deliveries } = await orderRecall({
    req: await createLocalReq({}, payload),
    kind: 'news',
    item: { id: made.item, title: made.title, organization },
    reason: '混沌测试',
  })
  return { made, delivery: deliveries[0]?.id as Id }
}

type Waiting = Place & {
  id: Id
  pool: Pool
  staff: () => Promise<void>
  look: () => void
}

async function until({ world, id, pool, staff, look }: Waiting): Promise<string> {
  for (const began = performance.now(); ; ) {
    const row = await readDelivery({ payload: world.payload, id })
    if (row && ENDED.has(row.state) && !row.leaseOwner) return row.state
    if (performance.now() - began > patienceMs * world.pace) return row?.state ?? 'gone'
    if (row) passTime(pool, row.nextAt)
    look()
    await staff()
    await wait(40)
  }
}

/** Longer than a delivery waits in these runs; after a jump an old one is looked at as seldom as old ones are. */
const usualWaitMs = 10_000

/** Nobody waits an hour for the next look: the clocks go there. */
function passTime(pool: Pool, nextAt: string | null | undefined): void {
  const ms = nextAt ? Date.parse(nextAt) - Date.now() : 0
  if (ms < usualWaitMs || shiftedBy() === 0) return
  shiftClock(ms)
  pool.shift(ms)
}

const ENDED: ReadonlySet<string> = new Set([
  'published',
  'recalled',
  'failed',
  'unconfirmed',
  'handedOff',
  'cancelled',
])
