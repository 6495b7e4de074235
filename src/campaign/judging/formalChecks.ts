import type { PayloadRequest } from 'payload'
import { organizationsWith } from '@/access/scope'
import { rowsWhere } from '../rows'
import type { EntryRow } from '../types'

/** An entry that waits for its formal check. */
export type FormalCheck = {
  id: string
  number: string
  title: string
  dueAt: string
  isOverdue: boolean
}

/** The promise to authors is one working day: who waits longest stands first. */
export async function formalChecks(req: PayloadRequest, now = new Date()): Promise<FormalCheck[]> {
  const run = await organizationsWith(req, 'campaign.run')
  const chaired = await organizationsWith(req, 'campaign.chair')
  const rows = await rowsWhere<EntryRow & { formalDueAt?: string | null }>({
    req,
    collection: 'submissions',
    where: {
      and: [
        { organization: { in: [...run, ...chaired] } },
        { state: { equals: 'submitted' } },
        { awaits: { equals: 'checker' } },
      ],
    },
    sort: 'formalDueAt',
    limit: 100,
  })
  return rows.map(({ id, number, title, formalDueAt }) => ({
    id: String(id),
    number: number ?? '',
    title: title ?? '',
    dueAt: formalDueAt ?? '',
    isOverdue: Boolean(formalDueAt) && now >= new Date(formalDueAt ?? 0),
  }))
}
