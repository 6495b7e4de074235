import type { Where } from 'payload'
import type { Id } from '@/access/scope'
import { readHead, readLog } from '@/audit/readLog'
import { describeProblem } from '@/audit/describeProblem'
import { verifyChain } from '@/audit/verify'
import { readDelivery } from '@/distribution/delivery'
import { readJournal } from '@/distribution/journalRows'
import type { Scenario } from './scenario'
import type { World } from './world'

export type Facts = {
  world: World
  scenario: Scenario
  delivery: Id
  recall?: Id
  item: Id
  title: string
  slug: string
  revision: string
  appid?: string
}

/** Without transactions (FerretDB) a row is seen a moment before its audit event. */
const graceMs = 4_000

/** Everything that must be true when the ledger is quiet; what is not, in words. */
export async function checkRun(facts: Facts): Promise<string[]> {
  for (const deadline = Date.now() + graceMs; ; ) {
    const problems = await problemsOf(facts)
    if (problems.length === 0 || !facts.world.isMongo || Date.now() > deadline) return problems
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function problemsOf(facts: Facts): Promise<string[]> {
  const problems = await Promise.all([
    checkLedger(facts),
    checkJournal(facts, facts.delivery),
    checkJournal(facts, facts.recall),
    checkHistory(facts),
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

async function checkLedger({
  world,
  delivery,
  recall,
  title,
  slug,
  appid,
}: Facts): Promise<string[]> {
  const row = await readDelivery({ payload: world.payload, id: delivery })
  const wanted = recall === undefined ? 'published' : 'recalled'
  const problems: string[] = []
  if (row?.state !== wanted)
    problems.push(`ledger says ${row?.state}, not ${wanted}: ${JSON.stringify(row?.error)}`)
  if (row?.leaseOwner || row?.nextAt) problems.push('a finished delivery is still leased or due')
  const shown = appid
    ? world.sandbox.control.wechat.feed(appid).find((article) => article.title === title)?.url
    : `${String(process.env.PUBLIC_URL)}/news/${slug}`
  if (recall === undefined && row?.url !== shown)
    problems.push(`ledger links ${row?.url}, the platform ${shown}`)
  if (recall === undefined) return problems
  const order = await readDelivery({ payload: world.payload, id: recall })
  if (order?.state !== 'recalled')
    problems.push(`recall is ${order?.state}: ${JSON.stringify(order?.error)}`)
  return problems
}

/** Every intent has one end, and no step was done twice. */
async function checkJournal({ world }: Facts, id: Id | undefined): Promise<string[]> {
  if (id === undefined) return []
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
async function checkHistory({ world, delivery }: Facts): Promise<string[]> {
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

/** Exactly one article, nothing left behind, nothing twice. */
async function checkPlatform({
  world,
  recall,
  item,
  title,
  revision,
  appid,
}: Facts): Promise<string[]> {
  const problems: string[] = []
  if (appid) {
    const { wechat } = world.sandbox.control
    const articles = wechat.feed(appid).filter((article) => article.title === title)
    if (articles.length !== (recall === undefined ? 1 : 0))
      problems.push(`the platform shows ${articles.length} articles`)
    const drafts = wechat.drafts(appid)
    if (drafts.length > 0) problems.push(`${drafts.length} drafts are left`)
    const published = world.sandbox.control.state().wechat[appid]?.published.length
    if (published !== 1) problems.push(`the platform published ${published} times`)
    return problems
  }
  const { payload } = world
  const live = await payload.findByID({
    collection: 'news',
    id: item,
    depth: 0,
    overrideAccess: true,
  })
  const isLive = live._status === 'published'
  if (isLive !== (recall === undefined))
    problems.push(`the page is ${isLive ? 'live' : 'not live'}`)
  if (isLive && live.liveRevision !== revision) problems.push('the page shows another revision')
  const where: Where = {
    and: [
      { action: { equals: 'content.release' } },
      { targetId: { equals: String(item) } },
      { targetKind: { equals: 'news' } },
    ],
  }
  const { totalDocs } = await payload.count({
    collection: 'audit-events',
    where,
    overrideAccess: true,
  })
  if (totalDocs !== 1) problems.push(`released ${totalDocs} times`)
  return problems
}
