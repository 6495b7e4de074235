import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { sameId } from '@/access/scope'
import { record } from '@/audit/record'
import type { DayMark } from '@/campaign/results/workingDays'
import { afterWorkingDays } from '@/campaign/results/workingDays'
import { rowOf } from '@/campaign/rows'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import type { AppealRow, HistoryEntry } from './appealRow'
import { isUnderWay } from './appealRow'
import { appealRules } from './appealRules'
import type { Unit } from './ownerOf'

/** Working days a level has before the next one is told. */
const STEP_DAYS = 2
const PAGE = 100

export type Escalated = { escalated: number; failed: string[] }

/** What one overdue ticket's next step is: whom it is brought before, nobody above the top. Undefined while it is not due. Pure. */
export function nextEscalation({
  ticket,
  units,
  marks,
  now,
}: {
  ticket: AppealRow
  units: readonly Unit[]
  marks: readonly DayMark[]
  now: Date
}): { to?: Unit } | undefined {
  if (!isUnderWay(ticket) || Date.parse(ticket.dueAt) >= now.getTime()) return undefined
  // Extended since it was brought before somebody: a new promise, from the first level on.
  const last = ticket.escalatedAt ? new Date(ticket.escalatedAt) : undefined
  const isGoingOn = last !== undefined && last.getTime() >= Date.parse(ticket.dueAt)
  if (isGoingOn && now < afterWorkingDays(last, STEP_DAYS, marks)) return undefined
  const above = unitsAbove(units, ticket.organization)
  const at = isGoingOn ? above.findIndex(({ id }) => sameId(id, ticket.escalatedTo)) : -1
  // At the top it is brought before the same house again.
  return { to: above[at + 1] ?? above.at(-1) }
}

/** From the parent up. */
function unitsAbove(units: readonly Unit[], organization: unknown): Unit[] {
  const path = units.find(({ id }) => sameId(id, organization))?.path ?? ''
  return units
    .filter((unit) => unit.path !== path && unit.path !== '' && path.startsWith(unit.path))
    .toSorted((a, b) => b.path.length - a.path.length)
}

/** The clock: every overdue ticket one step. One that fails is told in the log, and the others go on. */
export async function escalateOverdue(payload: Payload, now: Date): Promise<Escalated> {
  const req = await createLocalReq({}, payload)
  const { units, marks } = await appealRules(req)
  const done: Escalated = { escalated: 0, failed: [] }
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'appeals',
      where: {
        and: [{ state: { in: ['open', 'handling'] } }, { dueAt: { less_than: now.toISOString() } }],
      },
      ...{ sort: 'createdAt', page, limit: PAGE, depth: 0, overrideAccess: true },
    })
    for (const ticket of docs as unknown as AppealRow[]) {
      try {
        if (await escalate({ payload, ticket, units, marks, now })) done.escalated += 1
      } catch (err) {
        done.failed.push(ticket.number)
        payload.logger.error({ msg: `appeal ${ticket.number}: escalation`, err })
      }
    }
    if (!hasNextPage) return done
  }
}

type Escalating = {
  payload: Payload
  ticket: AppealRow
  units: readonly Unit[]
  marks: readonly DayMark[]
  now: Date
}

async function escalate({ payload, ticket, units, marks, now }: Escalating): Promise<boolean> {
  if (!nextEscalation({ ticket, units, marks, now })) return false
  return inTransaction({ payload, label: 'escalate' }, async (req) => {
    const fresh = await rowOf<AppealRow>({ req, collection: 'appeals', id: ticket.id })
    const next = fresh && nextEscalation({ ticket: fresh, units, marks, now })
    if (!fresh || !next) return false
    const { to } = next
    const round = fresh.round ?? 0
    const at = now.toISOString()
    const entry: HistoryEntry = {
      ...{ at, by: '系统', act: 'escalate', isPublic: true },
      ...(to && { to: to.name }),
    }
    const isOurs = await setColumns({
      ...{ payload, req, collection: 'appeals', id: fresh.id },
      if: { round: { equals: round } },
      data: {
        ...{ escalations: (fresh.escalations ?? 0) + 1, escalatedAt: at },
        ...{ escalatedTo: to?.id ?? null, round: round + 1 },
        history: [...(fresh.history ?? []), entry],
      },
    })
    if (!isOurs) return false
    await record(req, {
      action: 'appeal.escalate',
      target: { kind: 'appeals', id: fresh.id, title: fresh.number },
      organization: to?.id ?? fresh.organization,
      detail: { escalations: (fresh.escalations ?? 0) + 1, before: to ? String(to.id) : '' },
      actor: { id: 'system', name: 'system' },
    })
    return true
  })
}
