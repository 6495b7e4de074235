import type { Where } from 'payload'
import type { Id } from '@/access/scope'
import { readHead, readLog } from '@/audit/readLog'
import { describeProblem } from '@/audit/describeProblem'
import { verifyChain } from '@/audit/verify'
import { readDelivery } from '@/distribution/delivery'
import { readJournal } from '@/distribution/journalRows'
import type { Ground, Item, Stand } from './grounds/ground'
import type { Scenario } from './scenario'
import type { World } from './world'

export type Check = {
  world: World
  ground: Ground
  stand: Stand
  scenario: Scenario
  item: Item
  publish: Id
  amend?: Id
  recall?: Id
}

/** Without transactions (FerretDB) a row is seen a moment before its audit event. */
const graceMs = 4_000

/** Everything that must be true when the ledger is quiet; what is not, in words. */
export async function checkRun(facts: Check): Promise<string[]> {
  for (const deadline = Date.now() + graceMs; ; ) {
    const problems = await problemsOf(facts)
    if (problems.length === 0 || !facts.world.isMongo || Date.now() > deadline) return problems
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function problemsOf(facts: Check): Promise<string[]> {
  const rows = [facts.publish, facts.amend, facts.recall].filter((id) => id !== undefined)
  const problems = await Promise.all([
    checkLedger(facts),
    ...rows.flatMap((id) => [checkJournal(facts, id), checkHistory(facts, id)]),
    checkPlatform(facts),
  ])
  return problems.flat()
}

/** The chain of the audit log, once a session: it grows with every run. */
export async function checkAudit({ payload }: Pick<World, 'payload'>): Promise<string[]> {
  const { problems } = await verifyChain({
    rows: readLog(payload),
    head: await readHead(payload),
    key: payload.secret,
  })
  return problems.map((problem) => `audit: ${JSON.stringify(describeProblem(problem))}`)
}

/** A person may have to say what became of it; then it must be a task, and still true. */
async function checkLedger({ world, ground, stand, item, ...ids }: Check): Promise<string[]> {
  const { publish, amend, recall } = ids
  const wanted = [
    { id: publish, state: recallEnds(ground, recall) ? 'recalled' : ground.ends.publish },
    ...(amend === undefined ? [] : [{ id: amend, state: ground.ends.amend }]),
    ...(recall === undefined ? [] : [{ id: recall, state: ground.ends.recall }]),
  ]
  const problems: string[] = []
  for (const { id, state } of wanted) {
    const row = await readDelivery({ payload: world.payload, id })
    if (row?.state !== state && !isTask(row))
      problems.push(`${row?.action} is ${row?.state}, not ${state}: ${JSON.stringify(row?.error)}`)
    if (row?.leaseOwner) problems.push('a delivery at rest is still leased')
    if (row?.nextAt && row.state !== 'handedOff') problems.push('a finished delivery is still due')
    const shown = stand.url?.(item)
    const isStanding = id === (amend ?? publish) && recall === undefined
    if (
      isStanding &&
      stand.url &&
      row?.state === 'published' &&
      row.url !== shown &&
      !(stand.mayLackUrl && !row.url)
    )
      problems.push(`ledger links ${row.url}, the platform ${shown}`)
  }
  return problems
}

const recallEnds = ({ ends }: Ground, recall: Id | undefined) =>
  recall !== undefined && ends.recall === 'recalled'

const isTask = (row: { state: string; error?: unknown } | undefined) =>
  row?.state === 'unconfirmed' && Boolean(row.error)

/** Every intent has one end, and no step was done twice. */
async function checkJournal({ world }: Check, id: Id): Promise<string[]> {
  const entries = await readJournal({ payload: world.payload, id })
  const problems: string[] = []
  for (const { step, round } of entries.filter(({ kind }) => kind === 'intent')) {
    const ends = entries.filter(
      (entry) => entry.step === step && entry.round === round && entry.kind !== 'intent',
    )
    if (ends.length !== 1) problems.push(`intent ${step}#${round} has ${ends.length} ends`)
  }
  const done = entries.filter(({ kind }) => kind === 'receipt').map(({ step }) => step)
  if (new Set(done).size !== done.length) problems.push(`a step was done twice: ${done.join(', ')}`)
  return problems
}

/** One audit event a change: each begins where the one before ended, and the last ends where the row is. */
async function checkHistory({ world }: Check, delivery: Id): Promise<string[]> {
  const { payload } = world
  const where: Where = {
    and: [{ targetKind: { equals: 'deliveries' } }, { targetId: { equals: String(delivery) } }],
  }
  const { docs } = await payload.find({
    collection: 'audit-events',
    where,
    sort: 'seq',
    limit: 0,
    pagination: false,
    depth: 0,
  })
  const row = await readDelivery({ payload, id: delivery })
  const problems: string[] = []
  let state: unknown
  for (const { action, detail } of docs) {
    const change = (detail ?? {}) as { from?: string; to?: string; state?: string }
    if (action === 'delivery.plan') state = change.state
    else {
      if (change.from !== state || change.from === change.to)
        problems.push(
          `audit: ${action} from ${change.from} to ${change.to}, after ${String(state)}`,
        )
      state = change.to
    }
  }
  if (state !== row?.state)
    problems.push(`audit ends at ${String(state)}, the ledger at ${row?.state}`)
  return problems
}

/** Exactly one of it, nothing left behind, nothing twice. */
async function checkPlatform(facts: Check): Promise<string[]> {
  const { world, ground, stand, item, recall, amend, publish } = facts
  const last = await readDelivery({ payload: world.payload, id: recall ?? amend ?? publish })
  const isUnsure = last?.state === 'unconfirmed'
  const problems = isUnsure ? [] : stand.left()
  const isPublic = ground.ends.publish === 'published'
  const isGone = recallEnds(ground, recall)
  // What nobody could find out may be either; but never two of it.
  const wanted = isUnsure ? [0, 1] : [isPublic && !isGone ? 1 : 0]
  const shown = await stand.shown(item)
  if (!wanted.includes(shown)) problems.push(`readers see ${shown} of it`)
  const ever = await stand.everShown?.(item)
  const most = isPublic ? 1 : 0
  if (ever !== undefined && (isUnsure ? ever > most : ever !== most))
    problems.push(`the platform published ${ever} times`)
  return problems
}
