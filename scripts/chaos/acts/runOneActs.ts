import { createLocalReq } from 'payload'
import { setTimeout as wait } from 'node:timers/promises'
import type { Id } from '@/access/scope'
import type { Act } from '@/comments/acts/act'
import { planActs, writeAct } from '@/comments/acts/planActs'
import { findActs, readComment } from '@/comments/acts/rows'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { programWrite } from '@/review/programWrite'
import { createExecutioner } from '../executioner'
import type { Pool } from '../pool'
import type { Result } from '../runOne'
import type { World } from '../world'
import type { ActGround } from './actGround'
import type { ActScenario } from './actScenario'
import { checkActs } from './checkActs'

type Running = { world: World; pool: Pool; ground: ActGround; scenario: ActScenario }

const patienceMs = 45_000
/** The time to undo a deletion is over. */
const pastMs = 20_000

/** One comment, the acts on it disturbed, and everything checked. */
export async function runOneActs({ world, pool, ground, scenario }: Running): Promise<Result> {
  const began = performance.now()
  const { payload } = world
  const { stand } = ground
  const commentId = await ground.say(`第${scenario.seed}次留言`)
  const comment = await keep({ world, ground, scenario, commentId })
  const text = `第${scenario.seed}次官方答复，感谢关注`
  for (const kill of scenario.kills)
    if (kill.at === 'hang')
      stand.fault({ api: kill.api, effect: { kind: 'hang', processed: kill.processed } })
  for (const fault of scenario.faults) stand.fault(fault)
  const executioner = createExecutioner({ world, pool, scenario, stand })
  const reply = await order({ world, scenario, comment, text })
  const acts = await until({ world, pool, scenario, comment, look: executioner.look })
  await world.sandbox.control.idle()
  const unsettled = acts.some(({ state }) => state === 'unconfirmed')
  const problems = await checkActs({ world, ground, scenario, acts, commentId, reply, text })
  executioner.end()
  return {
    problems,
    killed: executioner.killed(),
    ms: performance.now() - began,
    state: acts.map(({ act, state }) => `${act} ${state}`).join(', '),
    unknown: executioner.asked() || unsettled,
    settled: !unsettled && acts.every(({ leaseOwner }) => !leaseOwner),
  }

  async function until(waiting: Waiting): Promise<Act[]> {
    for (const deadline = Date.now() + patienceMs * world.pace; ; await wait(40)) {
      while (pool.running().length > scenario.workers) pool.kill(pool.running().at(-1)!)
      while (pool.running().length < scenario.workers) await pool.start()
      const rows = await findActs({ payload, where: { comment: { equals: waiting.comment } } })
      const isQuiet = rows.every(({ state, leaseOwner }) => ENDED.has(state) && !leaseOwner)
      if (isQuiet || Date.now() > deadline) return rows
      waiting.look()
    }
  }
}

type Waiting = Omit<Running, 'ground'> & { comment: Id; look: () => void }

const ENDED: ReadonlySet<string> = new Set(['done', 'failed', 'unconfirmed', 'byHand', 'cancelled'])

async function keep({
  world: { payload, organization },
  ground: { stand, delivery },
  scenario: { channel, seed },
  commentId,
}: Omit<Running, 'pool'> & { commentId: string }): Promise<Id> {
  const now = new Date().toISOString()
  const row = await payload.create({
    collection: 'comments',
    data: {
      ...{ text: `第${seed}次留言`, key: `${stand.account}:${commentId}`, channel, delivery },
      ...{ account: stand.account, external: { commentId }, kind: 'news', item: '1' },
      ...{ organization, saidAt: now, collectedAt: now, state: 'approved', isShown: true },
    } as never,
    depth: 0,
    overrideAccess: true,
    context: programWrite,
  })
  return row.id
}

type Ordering = Pick<Running, 'world' | 'scenario'> & { comment: Id; text: string }

/** The reply's id, where one is ordered. */
async function order({
  world: { payload, organization },
  scenario,
  comment: id,
  text,
}: Ordering): Promise<Id | undefined> {
  const req = await createLocalReq({}, payload)
  const now = new Date(Date.now() - pastMs)
  return inTransaction({ payload, req }, async (inside) => {
    const comment = (await readComment({ payload, req: inside, id }))!
    const before = { state: 'approved' } as const
    for (const act of scenario.acts) {
      if (act === 'reply') continue
      const after = { state: act === 'elect' ? 'elected' : 'deleted' } as const
      await setColumns({ payload, req: inside, collection: 'comments', id, data: after })
      await planActs({ req: inside, comment, before, after, round: 1, by: 'person', now })
    }
    if (!scenario.acts.includes('reply')) return undefined
    const reply = await payload.create({
      collection: 'comment-replies',
      data: { comment: id, organization, text, state: 'approved' } as never,
      depth: 0,
      overrideAccess: true,
      context: programWrite,
      req: inside,
    })
    const planned = { act: 'reply', state: 'queued' } as const
    await writeAct({ req: inside, comment, planned, now, reply: { id: reply.id, text } })
    return reply.id
  })
}
