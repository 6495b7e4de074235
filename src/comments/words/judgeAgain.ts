import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { setColumns } from '@/database/setColumns'
import { fold } from '@/moderation/normalise/fold'
import { squeeze } from '@/moderation/normalise/squeeze'

/** More than this wait in no queue; what is beyond is judged when it is edited, or decided by a person. */
const MOST = 5_000
const AT_ONCE = 200

type Held = { id: Id; text: string; fence?: number | null }

/**
 * Comments the machine held, no person decided, and the word is in: back to be judged. A person's decision in between wins. Gives
 * how many.
 */
export async function judgeAgain({
  payload,
  word,
}: {
  payload: Payload
  word: string
}): Promise<number> {
  const squeezed = squeeze(fold(word)).text
  const held = await heldByMachine(payload)
  let again = 0
  for (const { id, text } of held) {
    if (!squeeze(fold(text)).text.includes(squeezed)) continue
    const isOurs = await setColumns({
      ...{ payload, collection: 'comments', id },
      if: { and: [{ state: { equals: 'held' } }, { decidedBy: { exists: false } }] },
      data: {
        state: 'pending',
        nextAt: new Date().toISOString(),
        leaseOwner: null,
        leaseUntil: null,
      },
    })
    if (isOurs) again += 1
    if (again % AT_ONCE === 0) await new Promise<void>((resolve) => setImmediate(resolve))
  }
  return again
}

async function heldByMachine(payload: Payload): Promise<Held[]> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: {
      and: [
        { isQueued: { equals: true } },
        { state: { equals: 'held' } },
        { decidedBy: { exists: false } },
      ],
    },
    sort: '-risk',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { text: true },
  })
  return docs as unknown as Held[]
}
