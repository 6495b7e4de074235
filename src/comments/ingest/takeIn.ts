import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
import { isDuplicate } from '@/database/isDuplicate'
import { setColumns } from '@/database/setColumns'
import { changesOf } from './changesOf'
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
  if (taking.said.length === 0) return []
  try {
    return await takeTogether(taking)
  } catch (error) {
    // Somebody took the same in at the same moment; the second look finds it.
    if (!isDuplicate(error) || (await taking.req?.transactionID)) throw error
    return takeTogether(taking)
  }
}

async function takeTogether({
  payload,
  req,
  said,
}: Taking & { said: readonly Said[] }): Promise<TakenIn[]> {
  const known = await knownRows({ payload, req, keys: said.map(({ key }) => key) })
  const isOld = (each: Said) => {
    const row = known.get(each.key)
    return (
      row !== undefined && changesOf({ payload, row, said: each, now: new Date() }) === undefined
    )
  }
  // The usual reading finds nothing new: no turn to write is taken for that.
  if (said.every(isOld))
    return said.map(({ key }) => ({ id: known.get(key)?.id as Id, isNew: false, isEdit: false }))
  return inTransaction({ payload, req, label: 'take in comments' }, async (inside) => {
    const rows = await knownRows({ payload, req: inside, keys: keysOf(said) })
    const taken: TakenIn[] = []
    for (const each of said) taken.push(await takeOne({ payload, req: inside, said: each, rows }))
    return taken
  })
}

type One = Required<Taking> & { said: Said; rows: Map<string, StoredComment> }

async function takeOne({ payload, req, said, rows }: One): Promise<TakenIn> {
  const now = new Date()
  const row = rows.get(said.key)
  const parent = said.parentKey ? rows.get(said.parentKey)?.id : undefined
  if (row) {
    const changes = changesOf({ payload, row, said, now, parent })
    if (changes) {
      await setColumns({ payload, req, collection: 'comments', id: row.id, data: changes.data })
      rows.set(said.key, { ...row, ...changes.data } as StoredComment)
    }
    return { id: row.id, isNew: false, isEdit: changes?.isEdit ?? false }
  }
  const data = newRow({ payload, said, now, parent })
  const made = (await payload.db.create({ collection: 'comments', data, req })) as StoredComment
  rows.set(said.key, { ...(data as StoredComment), id: made.id })
  await adopt({ payload, req, key: said.key, parent: made.id })
  return { id: made.id, isNew: true, isEdit: false }
}

/** Answers that came before what they answer. */
async function adopt({
  payload,
  req,
  key,
  parent,
}: Required<Taking> & { key: string; parent: Id }): Promise<void> {
  const { docs } = await payload.db.find<{ id: Id; parent?: unknown }>({
    collection: 'comments',
    where: { parentKey: { equals: key } },
    pagination: false,
    limit: 0,
    req,
  })
  for (const { id } of docs.filter((child) => !child.parent))
    await setColumns({ payload, req, collection: 'comments', id, data: { parent } })
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
