import type { Where } from 'payload'
import type { Id } from '@/access/scope'
import type { Act } from '@/comments/acts/act'
import { readReply } from '@/comments/replies/reply'
import type { World } from '../world'
import type { ActGround } from './actGround'
import type { ActScenario } from './actScenario'
import { apiOf } from './actScenario'

type Check = {
  world: World
  ground: ActGround
  scenario: ActScenario
  acts: Act[]
  commentId: string
  reply?: Id
  text: string
}

/** Everything that must be true when all is quiet; what is not, in words. */
export async function checkActs(facts: Check): Promise<string[]> {
  const problems = facts.acts.flatMap((act) => checkAct(facts, act))
  if (facts.acts.length !== facts.scenario.acts.length)
    problems.push(`${facts.acts.length} acts of ${facts.scenario.acts.length}`)
  const histories = await Promise.all(facts.acts.map((act) => checkHistory(facts, act)))
  return [...problems, ...histories.flat(), ...(await checkReply(facts))]
}

function checkAct({ world, ground, scenario, commentId, text }: Check, act: Act): string[] {
  const there = ground.there(commentId)
  const happened = {
    elect: there.isElected,
    delete: there.isDeleted,
    reply: there.replies(text) > 0,
  }[act.act as 'elect']
  const problems: string[] = []
  if (act.state !== 'done' && act.state !== 'unconfirmed')
    problems.push(`${act.act} is lost: ${act.state} ${act.error?.message ?? ''}`)
  if (act.state === 'done' && !happened) problems.push(`${act.act} is done here and not there`)
  if (act.leaseOwner) problems.push(`${act.act} is still held`)
  if (act.act !== 'reply') return problems
  const times = there.replies(text)
  if (times > 1) problems.push(`the reply was said ${times} times`)
  const carriedOut = world.sandbox.control
    .calls({ api: apiOf(scenario.channel, 'reply') })
    .filter((call) => call.processed && !call.errcode && call.body.includes(commentId))
  if (carriedOut.length > 1) problems.push(`the reply was carried out ${carriedOut.length} times`)
  return problems
}

async function checkReply({ world, reply, acts }: Check): Promise<string[]> {
  if (reply === undefined) return []
  const row = await readReply({ payload: world.payload, id: reply })
  const act = acts.find((each) => each.act === 'reply')
  const wanted = act?.state === 'done' ? 'sent' : 'approved'
  return row?.state === wanted ? [] : [`the reply is ${row?.state}, its act ${act?.state}`]
}

/** The audit log tells every change of the act, in order. */
async function checkHistory({ world }: Check, act: Act): Promise<string[]> {
  const where: Where = {
    and: [{ targetKind: { equals: 'comment-acts' } }, { targetId: { equals: String(act.id) } }],
  }
  const { docs } = await world.payload.find({
    collection: 'audit-events',
    where,
    sort: 'seq',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  let state = 'queued'
  const problems: string[] = []
  for (const { action, detail } of docs) {
    const { from, to } = (detail ?? {}) as { from?: string; to?: string }
    if (from !== state || from === to)
      problems.push(`audit: ${action} from ${from} to ${to}, after ${state}`)
    state = String(to)
  }
  if (state !== act.state) problems.push(`audit ends at ${state}, the act at ${act.state}`)
  return problems
}
