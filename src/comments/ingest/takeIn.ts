import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { showReplies } from '@/comments/replies/showReplies'
import { isPublic } from '@/comments/site/commentRow'
import { insertRows } from '@/database/bulkRows'
import { inTransaction } from '@/database/inTransaction'
import { isMongo } from '@/database/isMongo'
import { isDuplicate } from '@/database/isDuplicate'
import { setColumns } from '@/database/setColumns'
import { checkpoint } from '@/distribution/checkpoint'
import { changesOf } from './changesOf'
import { cleanKey } from './keys'
import { newRow } from './newRow'
import type { Said, TakenIn } from './said'
import type { StoredComment } from './storedComment'

type Taking = { payload: Payload; req?: PayloadRequest }

/**
 * Stores what somebody said, once: the same `key` with the same words changes nothing, other words are an edit, which is
 * not shown until it was judged again. An answer and what it answers may come in either order.
 */
export async function takeIn({ said, ...taking }: Taking & { said: Said }): Promise<TakenIn> {
  const [taken] = await takeInAll({ ...taking, said: [said] })
  return taken as TakenIn
}

/** In the order given, in one transaction. */
export async function takeInAll(taking: Taking & { said: readonly Said[] }): Promise<TakenIn[]> {
  const said = taking.said.map(withCleanKeys)
  if (said.length === 0) return []
  try {
    return await takeTogether({ ...taking, said })
  } catch (error) {
    // Somebody took the same in at the same moment; the second look finds it.
    if (!isDuplicate(error) || (await taking.req?.transactionID)) throw error
    return takeTogether({ ...taking, said })
  }
}

/** As they are stored, or the second reading would not find the first. */
const withCleanKeys = ({ parentKey, ...said }: Said): Said => ({
  ...said,
  key: cleanKey(said.key),
  // Nobody answers themselves with the same words, whatever a platform says.
  ...(parentKey && parentKey !== said.key && { parentKey: cleanKey(parentKey) }),
})

async function takeTogether({
  payload,
  req,
  said,
}: Taking & { said: readonly Said[] }): Promise<TakenIn[]> {
  const known = await knownRows({ payload, req, keys: keysOf(said) })
  const isOld = (each: Said) => {
    const row = known.get(each.key)
    // One that a killed worker left without what it answers is not as it should be either.
    const parent = each.parentKey ? known.get(each.parentKey)?.id : undefined
    const now = new Date()
    return row !== undefined && changesOf({ payload, row, said: each, now, parent }) === undefined
  }
  // The usual reading finds nothing new: no turn to write is taken for that.
  if (said.every(isOld))
    return said.map(({ key }) => ({ id: known.get(key)?.id as Id, isNew: false, isEdit: false }))
  return inTransaction({ payload, req, label: 'take in comments' }, async (inside) => {
    const place = { payload, req: inside }
    const before = await knownRows({ ...place, keys: keysOf(said) })
    // Of one that stands twice in a page the later words count, as an edit of what the first stored.
    const first = said.filter(
      ({ key }, at) => !before.has(key) && said.findIndex((other) => other.key === key) === at,
    )
    await insertNew({ ...place, said: first })
    if (first.length > 0) await checkpoint('comments-half')
    const rows = first.length > 0 ? await knownRows({ ...place, keys: keysOf(said) }) : before
    await adopt({ ...place, parents: first.flatMap(({ key }) => rows.get(key) ?? []) })
    const made = new Set(first)
    const taken: TakenIn[] = []
    for (const each of said) {
      const row = rows.get(each.key) as StoredComment
      const isEdit = await update({ ...place, said: each, row, rows })
      taken.push({ id: row.id, isNew: made.has(each), isEdit: isEdit && !made.has(each) })
    }
    return taken
  })
}

type Place = Required<Taking>

async function insertNew({ payload, req, said }: Place & { said: readonly Said[] }): Promise<void> {
  const now = new Date()
  const rows = said.map((each) => newRow({ payload, said: each, now }))
  const collection = 'comments'
  // In many rows at once MongoDB would keep relations as text, and no question would find them.
  if (isMongo(payload))
    for (const data of rows) await payload.db.create({ collection, data, req, returning: false })
  else await insertRows({ payload, req, collection, rows, relations: RELATIONS })
}

const RELATIONS = ['account', 'delivery', 'organization', 'parent', 'member']

type Updating = Place & { said: Said; row: StoredComment; rows: Map<string, StoredComment> }

/** True when its words changed. */
async function update({ payload, req, said, row, rows }: Updating): Promise<boolean> {
  const parent = said.parentKey ? rows.get(said.parentKey)?.id : undefined
  const changes = changesOf({ payload, row, said, now: new Date(), parent })
  if (!changes) return false
  await setColumns({ payload, req, collection: 'comments', id: row.id, data: changes.data })
  const after = { ...row, ...changes.data } as StoredComment
  if (isPublic(after) !== isPublic(row))
    await showReplies({ req, comment: row.id, isShown: isPublic(after) })
  rows.set(said.key, after)
  return changes.isEdit
}

/** Answers that came before what they answer. */
async function adopt({
  payload,
  req,
  parents,
}: Place & { parents: readonly StoredComment[] }): Promise<void> {
  if (parents.length === 0) return
  const { docs } = await payload.db.find<Pick<StoredComment, 'id' | 'parent' | 'parentKey'>>({
    collection: 'comments',
    where: { parentKey: { in: parents.map(({ key }) => key) } },
    pagination: false,
    limit: 0,
    req,
  })
  for (const { id, parentKey } of docs.filter((child) => !child.parent)) {
    const parent = parents.find(({ key }) => key === parentKey)?.id
    await setColumns({ payload, req, collection: 'comments', id, data: { parent } })
  }
}

const keysOf = (said: readonly Said[]): string[] => [
  ...new Set(said.flatMap(({ key, parentKey }) => (parentKey ? [key, parentKey] : [key]))),
]

async function knownRows({
  payload,
  req,
  keys,
}: Taking & { keys: readonly string[] }): Promise<Map<string, StoredComment>> {
  const { docs } = await payload.db.find<StoredComment>({
    collection: 'comments',
    where: { key: { in: [...keys] } },
    pagination: false,
    limit: 0,
    req,
  })
  return new Map(docs.map((row) => [row.key, row]))
}
