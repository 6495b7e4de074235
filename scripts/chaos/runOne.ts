import { createLocalReq } from 'payload'
import { setTimeout as wait } from 'node:timers/promises'
import type { Id } from '@/access/scope'
import { planDeliveries } from '@/distribution/plan'
import { readDelivery } from '@/distribution/delivery'
import { orderRecall } from '@/distribution/recall'
import { makeFreshWechat } from './accounts'
import type { Facts } from './check'
import { checkRun } from './check'
import { makeApprovedItem } from './items'
import type { Judge, Pool } from './pool'
import type { Kill, Scenario } from './scenario'
import type { World } from './world'

export type Result = { problems: string[]; killed: number; ms: number; state: string }

type Running = { world: World; pool: Pool; scenario: Scenario; number: number }

/** Long beyond anything a run needs; whoever is not done by then never will be. */
const patienceMs = 45_000

/** Plans one item, kills workers as the scenario says, waits until the ledger is quiet, and checks everything. */
export async function runOne({ world, pool, scenario, number }: Running): Promise<Result> {
  const { payload, sandbox, site, organization } = world
  const began = Date.now()
  const fresh =
    scenario.channel === 'wechat'
      ? await makeFreshWechat({
          payload,
          organization,
          sandbox,
          siteOrigin: site.origin,
          number,
          pace: world.pace,
        })
      : undefined
  const account = fresh?.id ?? world.accounts.web
  const made = await makeApprovedItem({
    payload,
    organization,
    accounts: [account],
    title: `混沌测试第${number}篇`,
    pictures: 1 + (number % 2),
  })
  setFaults({ world, scenario, appid: fresh?.appid })
  const executioner = createExecutioner({ world, pool, kills: scenario.kills, appid: fresh?.appid })

  while (pool.running().length > scenario.workers) pool.kill(pool.running().at(-1)!)
  while (pool.running().length < scenario.workers) await pool.start()
  const [planned] = await planDeliveries({
    req: await createLocalReq({}, payload),
    run: made.run as never,
  })
  const delivery = planned?.delivery as Id
  const keepStaffed = async () => {
    executioner.look()
    while (pool.running().length < scenario.workers) await pool.start()
  }
  const until = async (id: Id, ends: readonly string[]): Promise<string> => {
    for (const deadline = Date.now() + patienceMs * world.pace; ; ) {
      const row = await readDelivery({ payload, id })
      if (row && ends.includes(row.state) && !row.leaseOwner) return row.state
      if (Date.now() > deadline) return row?.state ?? 'gone'
      await keepStaffed()
      await wait(40)
    }
  }
  const state = await until(delivery, ENDED)
  await sandbox.control.idle()
  const facts: Facts = {
    world,
    scenario,
    delivery,
    item: made.item,
    title: made.title,
    slug: made.slug,
    revision: String(made.run.revision),
    appid: fresh?.appid,
  }
  const problems = await checkRun(facts)
  if (scenario.recall && problems.length === 0) {
    const item = { id: made.item, title: made.title, organization }
    const { deliveries } = await orderRecall({
      req: await createLocalReq({}, payload),
      kind: 'news',
      item,
      reason: '混沌测试',
    })
    const recall = deliveries[0]?.id as Id
    await until(recall, ENDED)
    problems.push(...(await checkRun({ ...facts, recall })))
  }
  executioner.end()
  return { problems, killed: executioner.killed(), ms: Date.now() - began, state }
}

const ENDED = ['published', 'recalled', 'failed', 'unconfirmed', 'handedOff', 'cancelled'] as const

function setFaults({
  world,
  scenario,
  appid,
}: {
  world: World
  scenario: Scenario
  appid?: string
}): void {
  const { sandbox, site } = world
  const hangs = scenario.kills.flatMap((kill) => (kill.at === 'hang' ? [kill] : []))
  for (const { api, processed } of hangs) {
    if (api === 'site/release') site.fault({ kind: 'hang', processed })
    else sandbox.control.fault({ account: appid, api, effect: { kind: 'hang', processed } })
  }
  for (const { api, effect } of scenario.faults) {
    if (api === 'site/release')
      site.fault({ kind: 'lost', processed: effect.kind === 'lostResponse' })
    else sandbox.control.fault({ account: appid, api, effect })
  }
  if (scenario.callback === 'on' || !appid) return
  const effect =
    scenario.callback === 'callbackLate'
      ? { kind: scenario.callback, ms: 900 }
      : { kind: scenario.callback }
  sandbox.control.fault({ account: appid, api: 'freepublish/submit', effect })
}

/** Carries the kills out, one after the other. */
function createExecutioner({
  world,
  pool,
  kills,
  appid,
}: {
  world: World
  pool: Pool
  kills: readonly Kill[]
  appid?: string
}) {
  const left = [...kills]
  const began = Date.now()
  const struckBefore = world.site.struck()
  let killed = 0
  const strike = () => {
    killed++
    left.shift()
  }
  const judge: Judge = (checkpoint) => {
    const next = left[0]
    if (next?.at !== 'checkpoint' || !checkpoint.startsWith(next.name)) return true
    strike()
    return false
  }
  pool.judgeBy(judge)
  const isHanging = (api: string) =>
    api === 'site/release'
      ? world.site.struck() > struckBefore
      : world.sandbox.control.calls({ account: appid, api }).some(({ effect }) => effect === 'hang')
  return {
    /** What no checkpoint tells: the clock, and calls that hang. */
    look: () => {
      const next = left[0]
      if (next?.at === 'time' && Date.now() - began > next.ms) {
        const [victim] = pool.running()
        if (victim) pool.kill(victim)
        strike()
      }
      if (next?.at === 'hang' && isHanging(next.api)) {
        const caller = pool
          .running()
          .find(
            ({ lastCheckpoint }) =>
              lastCheckpoint.startsWith('call:') && lastCheckpoint.endsWith(next.api),
          )
        if (caller) pool.kill(caller)
        strike()
      }
    },
    killed: () => killed,
    end: () => {
      pool.judgeBy(() => true)
      world.sandbox.control.clearFaults()
      world.site.clear()
    },
  }
}
