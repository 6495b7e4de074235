import { setTimeout as wait } from 'node:timers/promises'
import { wakeSource } from '@/comments/sources/wakeSources'
import type { ActGround } from '../acts/actGround'
import { createExecutioner } from '../executioner'
import type { Pool } from '../pool'
import type { Result } from '../runOne'
import type { World } from '../world'
import type { SaidThere } from './checkComments'
import { checkComments, sourceOf, storedUnder } from './checkComments'
import type { CommentScenario } from './commentScenario'

type Running = {
  world: World
  pool: Pool
  ground: ActGround
  scenario: CommentScenario
  /** Grows by what is said here. */
  said: SaidThere[]
}

const patienceMs = 60_000
const wakeMs = 400

/** Readers comment, workers that are killed read and judge it, and everything is checked. */
export async function runOneComments(running: Running): Promise<Result> {
  const { world, pool, ground, scenario, said } = running
  const { payload } = world
  const began = Date.now()
  const say = async () => {
    const { text, asksForHelp } = wordsOf(scenario.seed, said.length)
    said.push({ id: await ground.say(text), asksForHelp })
  }
  for (let at = 0; at < scenario.before; at += 1) await say()
  for (const kill of scenario.kills)
    if (kill.at === 'hang')
      ground.stand.fault({ api: kill.api, effect: { kind: 'hang', processed: kill.processed } })
  for (const fault of scenario.faults) ground.stand.fault(fault)
  const executioner = createExecutioner({ world, pool, scenario, stand: ground.stand })
  let left = scenario.meanwhile
  let wokenAt = 0
  for (const deadline = began + patienceMs * world.pace; Date.now() < deadline; await wait(40)) {
    while (pool.running().length > scenario.workers) pool.kill(pool.running().at(-1)!)
    while (pool.running().length < scenario.workers) await pool.start()
    executioner.look()
    const rows = await storedUnder({ world, ground })
    if (left > 0 && rows.length > 0) {
      left -= 1
      await say()
    }
    const isJudged = rows.every(({ state, leaseOwner }) => state !== 'pending' && !leaseOwner)
    const source = await sourceOf({ world, ground })
    if (left === 0 && rows.length >= said.length && isJudged && !source?.leaseOwner) break
    if (!source || source.leaseOwner || Date.now() - wokenAt < wakeMs) continue
    wokenAt = Date.now()
    await wakeSource(payload, source.id)
  }
  await world.sandbox.control.idle()
  const problems = await checkComments({ world, ground, said })
  executioner.end()
  const killed = executioner.killed()
  return {
    ...{ problems, killed, unknown: false, settled: true },
    ms: Date.now() - began,
    state: `${said.length} judged`,
  }
}

const WORDS: readonly ((number: string) => string)[] = [
  (number) => `师傅这手焊活真绝！${number}班的徒弟都服气`,
  (number) => `我们${number}车间高温津贴到现在没发，请工会帮帮我们`,
  (number) => `进群刷票 1毛一票，加微信 piao${number}`,
  (number) => `${number}号线过来几点开馆，周一开吗？`,
  (number) => `支持${number}组！`,
]
const ASKING = 1

function wordsOf(seed: number, at: number): { text: string; asksForHelp: boolean } {
  const kind = at % WORDS.length
  const text = WORDS[kind]!(`${seed % 1000}-${at}`)
  return { text, asksForHelp: kind === ASKING }
}
