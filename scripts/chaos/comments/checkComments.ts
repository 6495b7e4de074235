import type { Where } from 'payload'
import { idOf } from '@/access/scope'
import { findActs } from '@/comments/acts/rows'
import type { StoredComment } from '@/comments/ingest/storedComment'
import type { Source } from '@/comments/sources/source'
import type { ActGround } from '../acts/actGround'
import type { World } from '../world'

export type SaidThere = { id: string; asksForHelp: boolean }

type Check = {
  world: World
  ground: ActGround
  /** All that was ever said there, by earlier runs as well. */
  said: readonly SaidThere[]
}

type Row = StoredComment & { leaseOwner?: string | null }

export async function storedUnder({ world, ground }: Omit<Check, 'said'>): Promise<Row[]> {
  const { docs } = await world.payload.db.find<Row>({
    collection: 'comments',
    where: { delivery: { equals: ground.delivery } },
    pagination: false,
    limit: 0,
  })
  return docs
}

export const sourceOf = ({ world, ground }: Omit<Check, 'said'>) =>
  world.payload.db.findOne<Source & { leaseOwner?: string | null }>({
    collection: 'comment-sources',
    where: { key: { equals: String(ground.delivery) } },
  })

/** Everything that must be true when all is quiet; what is not, in words. */
export async function checkComments(facts: Check): Promise<string[]> {
  const rows = await storedUnder(facts)
  const problems = facts.said.flatMap((each) => checkOne(each, rows))
  if (rows.length !== facts.said.length)
    problems.push(`${rows.length} comments here, ${facts.said.length} there`)
  const source = await sourceOf(facts)
  if (source?.state !== 'watching') problems.push(`the source is ${source?.state}`)
  const after = await Promise.all(rows.map((row) => checkAfter(facts, row)))
  return [...problems, ...after.flat()]
}

function checkOne({ id, asksForHelp }: SaidThere, rows: readonly Row[]): string[] {
  const here = rows.filter(({ external }) => external?.commentId === id)
  const [row] = here
  if (!row || here.length > 1) return [`comment ${id} is here ${here.length} times`]
  const { state, judgedAt, leaseOwner, goneAt, isQueued } = row
  const problems: string[] = []
  if (state === 'pending' || (!judgedAt && !isQueued)) problems.push(`${id} was judged by nobody`)
  if (leaseOwner) problems.push(`${id} is still held`)
  if (goneAt) problems.push(`${id} is there and marked as gone`)
  if (asksForHelp && state === 'rejected') problems.push(`${id} asks for help and was refused`)
  if (asksForHelp && idOf(row.ticket) === undefined) problems.push(`${id} asks and has no ticket`)
  return problems
}

/** Tickets, acts and the log of one comment: each once. */
async function checkAfter({ world: { payload, isMongo } }: Check, row: Row): Promise<string[]> {
  const problems: string[] = []
  const tickets = await payload.count({
    collection: 'appeals',
    where: { comment: { equals: row.id } },
    overrideAccess: true,
  })
  if (tickets.totalDocs !== Number(idOf(row.ticket) !== undefined))
    problems.push(`comment ${row.id} has ${tickets.totalDocs} tickets`)
  const acts = await findActs({ payload, where: { comment: { equals: row.id } } })
  if (acts.length !== new Set(acts.map(({ act }) => act)).size)
    problems.push(`comment ${row.id}: ${acts.map(({ act }) => act).join(', ')}`)
  if (row.state !== 'rejected') return problems
  if (row.channel === 'weibo' && acts[0]?.state !== 'byHand')
    problems.push(`refused comment ${row.id} is no task for a person`)
  const where: Where = {
    and: [{ action: { equals: 'comment.refuse' } }, { targetId: { equals: String(row.id) } }],
  }
  const told = await payload.count({ collection: 'audit-events', where, overrideAccess: true })
  // Without transactions a refusal that was told may be told again.
  if (told.totalDocs < 1 || (told.totalDocs > 1 && !isMongo))
    problems.push(`the refusal of ${row.id} is told ${told.totalDocs} times`)
  return problems
}
