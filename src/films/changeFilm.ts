import type { Payload, PayloadRequest } from 'payload'
import type { AuditAction } from '@/audit/actions'
import { record } from '@/audit/record'
import { updateFenced } from '@/database/atomic'
import { inTransaction } from '@/database/inTransaction'
import { LeaseLost } from '@/distribution/leaseLost'
import type { Film } from './film'

type Changing = {
  payload: Payload
  req?: PayloadRequest
  film: Film
  action: AuditAction
  data: Partial<Omit<Film, 'id'>> & Record<string, unknown>
  actor?: { id: string; name: string }
}

/**
 * The one way a film changes its state: the row, if nobody took or changed it since it was read, and one audit event, in one
 * transaction. A person's change passes the fence on, so that a worker under way sees that it has lost. Throws LeaseLost.
 */
export async function changeFilm({
  payload,
  req,
  film,
  action,
  data,
  actor,
}: Changing): Promise<void> {
  const { covers, ...plain } = data
  await inTransaction({ payload, req, label: action }, async (inside) => {
    const { id, fence } = film
    const write = async (fields: Record<string, unknown>) => {
      const fenced = { payload, queue: 'films', req: inside, id, fence, data: fields } as const
      if (!(await updateFenced(fenced)))
        throw new LeaseLost(id, 'the film was claimed or changed since')
    }
    if (covers) {
      // A list is not in the row itself, so it cannot be part of the one conditional write; it goes before the word "ready".
      await write({})
      await payload.db.updateOne({ collection: 'films', id, data: { covers }, req: inside })
    }
    await write(plain)
    await record(inside, {
      action,
      target: { kind: 'films', id, title: film.title },
      organization: film.organization,
      detail: {
        from: film.state,
        to: data.state ?? film.state,
        storyboard: data.storyboardHash ?? film.storyboardHash,
      },
      actor,
    })
  })
}

/** No lease, no next time: nobody works on it. */
export const atRest = { leaseOwner: null, leaseUntil: null, nextAt: null } as const
