import type { Payload, Where } from 'payload'
import type { Id } from '@/access/scope'
import { setColumns } from '@/database/setColumns'
import { fold } from '@/moderation/normalise/fold'
import { squeeze } from '@/moderation/normalise/squeeze'

/** More than this wait in no queue; what is beyond is judged when it is edited, or decided by a person. */
const MOST = 5_000
const AT_ONCE = 200

type Row = {
  id: Id
  text: string
  state: 'held' | 'rejected'
  machine?: Record<string, unknown> | null
}
type Again = {
  payload: Payload
  word: string
  /** The one it was allowed on: the word may be masked there, or lie beyond the newest. */
  comment?: Id
}

/** A person's word is never taken back by a table. */
const NOBODY_DECIDED: Where = { decidedBy: { exists: false } }

/**
 * Comments the machine held or refused, no person decided, and the word is in: back to be judged. A person's decision in
 * between wins. Gives how many.
 */
export async function judgeAgain({ payload, word, comment }: Again): Promise<number> {
  const squeezed = squeeze(fold(word)).text
  const isMeant = ({ id, text }: Row) =>
    String(id) === String(comment) || squeeze(fold(text)).text.includes(squeezed)
  let again = 0
  for (const [at, row] of (await stoppedByMachine(payload, comment)).entries()) {
    if (isMeant(row) && (await putBack(payload, row))) again += 1
    if (at % AT_ONCE === 0) await new Promise<void>((resolve) => setImmediate(resolve))
  }
  return again
}

function putBack(payload: Payload, { id, state, machine }: Row): Promise<boolean> {
  return setColumns({
    ...{ payload, collection: 'comments', id },
    if: { and: [{ state: { equals: state } }, NOBODY_DECIDED] },
    data: {
      state: 'pending',
      nextAt: new Date().toISOString(),
      leaseOwner: null,
      leaseUntil: null,
      // What was planned on its channel when it was refused is taken back by the verdict that changes it.
      ...(state === 'rejected' && { machine: { ...machine, before: { state, byPerson: false } } }),
    },
  })
}

async function stoppedByMachine(payload: Payload, comment?: Id): Promise<Row[]> {
  const [named, held, rejected] = [
    comment === undefined
      ? []
      : await find(payload, [
          { id: { equals: comment } },
          { state: { in: ['held', 'rejected'] satisfies Row['state'][] } },
        ]),
    await find(payload, [{ isQueued: { equals: true } }, { state: { equals: 'held' } }], '-risk'),
    await find(payload, [{ state: { equals: 'rejected' } }], '-saidAt'),
  ]
  const all = [...named, ...held, ...rejected]
  return [...new Map(all.map((row) => [String(row.id), row])).values()]
}

/** Below Payload's hooks: the verdict goes back as it is stored. */
async function find(payload: Payload, where: Where[], sort?: string): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({
    collection: 'comments',
    where: { and: [...where, NOBODY_DECIDED] },
    ...{ sort, limit: MOST, pagination: false },
    select: { text: true, state: true, machine: true },
  })
  return docs
}
