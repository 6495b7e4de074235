import type { PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { organizationsWith, sameId } from '@/access/scope'
import { refusal } from '@/distribution/answer'
import type { AppealKind, AppealRow, AppealState } from './appealRow'
import { isUnderWay } from './appealRow'
import { readUnits } from './appealRules'
import { KIND_WORDS, STATE_WORDS } from './kindWords'
import type { Unit } from './ownerOf'

/** A line of the desk's list. */
export type DeskTicket = {
  id: string
  number: string
  kind: AppealKind
  title: string
  organization: string
  state: AppealState
  source: AppealRow['source']
  dueAt: string
  isOverdue: boolean
  /** How often it was brought before somebody above, and before whom last. */
  escalations: number
  escalatedTo: string
  createdAt: string
  /** Of one's own organizations, not only said there. */
  isOurs: boolean
}

export type DeskList = {
  tickets: DeskTicket[]
  total: number
  page: number
  pages: number
  counts: { waiting: number; overdue: number; answered: number }
  /** To filter by. */
  units: { id: string; name: string }[]
}

export type DeskFilter = {
  /** `waiting`: open or being handled; `overdue` of these. */
  state?: 'waiting' | 'overdue' | AppealState
  kind?: AppealKind
  organization?: string
  words?: string
  page?: number
}

const PAGE = 30

/** By due date, what is late first. `organization` with everything below it, as far as it is one's own. */
export async function listForDesk(req: PayloadRequest, filter: DeskFilter): Promise<DeskList> {
  const allowed = await organizationsWith(req, 'appeal.handle')
  if (allowed.length === 0) throw refusal(403, '您没有这项权限。')
  const units = await readUnits(req)
  const now = new Date()
  const seen = within({ units, allowed, organization: filter.organization })
  const where: Where = { and: [seen, ...conditionsOf(filter, now)] }
  const found = await req.payload.find({
    collection: 'appeals',
    where,
    ...{ sort: filter.state === 'closed' || filter.state === 'answered' ? '-dueAt' : 'dueAt' },
    ...{ page: filter.page ?? 1, limit: PAGE, depth: 0, overrideAccess: true, req },
  })
  const count = async (state: DeskFilter['state']) =>
    (
      await req.payload.count({
        collection: 'appeals',
        where: { and: [seen, ...conditionsOf({ state }, now)] },
        overrideAccess: true,
        req,
      })
    ).totalDocs
  return {
    tickets: (found.docs as unknown as AppealRow[]).map((row) =>
      lineOf({ row, units, allowed, now }),
    ),
    ...{ total: found.totalDocs, page: found.page ?? 1, pages: found.totalPages },
    counts: {
      waiting: await count('waiting'),
      overdue: await count('overdue'),
      answered: await count('answered'),
    },
    units: units
      .filter(({ id }) => allowed.some((own) => sameId(own, id)))
      .map(({ id, name }) => ({ id: String(id), name })),
  }
}

type Line = { row: AppealRow; units: readonly Unit[]; allowed: readonly Id[]; now: Date }

export function lineOf({ row, units, allowed, now }: Line): DeskTicket {
  const nameOf = (relation: unknown) => units.find(({ id }) => sameId(id, relation))?.name ?? ''
  return {
    ...{ id: String(row.id), number: row.number, kind: row.kind, title: row.title },
    ...{ state: row.state, source: row.source, dueAt: row.dueAt, createdAt: row.createdAt },
    organization: nameOf(row.organization),
    isOverdue: isUnderWay(row) && Date.parse(row.dueAt) < now.getTime(),
    escalations: row.escalations ?? 0,
    escalatedTo: nameOf(row.escalatedTo),
    isOurs: allowed.some((id) => sameId(id, row.organization)),
  }
}

function within({
  units,
  allowed,
  organization,
}: {
  units: readonly Unit[]
  allowed: readonly Id[]
  organization?: string
}): Where {
  const chosen = organization
    ? units.find(({ id }) => sameId(id, organization) && allowed.some((own) => sameId(own, id)))
    : undefined
  if (organization && !chosen) throw refusal(404, '没有这个组织。')
  if (chosen) {
    const below = units.filter(({ path }) => path.startsWith(chosen.path)).map(({ id }) => id)
    return { organization: { in: below } }
  }
  const either: Where[] = [
    { organization: { in: [...allowed] } },
    { raisedIn: { in: [...allowed] } },
  ]
  return { or: either }
}

function conditionsOf({ state, kind, words }: DeskFilter, now: Date): Where[] {
  const waiting: Where = { state: { in: ['open', 'handling'] } }
  return [
    ...(state === 'waiting' || state === 'overdue' ? [waiting] : []),
    ...(state === 'overdue' ? [{ dueAt: { less_than: now.toISOString() } }] : []),
    ...(state && state in STATE_WORDS ? [{ state: { equals: state } }] : []),
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(words
      ? [{ or: [{ number: { contains: words } }, { text: { contains: words } }] as Where[] }]
      : []),
  ]
}

/** From an address: what is none of the lists is left out. */
export function filterOf(query: Record<string, unknown>): DeskFilter {
  const { state, kind, organization, words, page } = query
  const isState =
    typeof state === 'string' && (Object.hasOwn(STATE_WORDS, state) || STATES.includes(state))
  return {
    ...(isState && { state: state as DeskFilter['state'] }),
    ...(typeof kind === 'string' &&
      Object.hasOwn(KIND_WORDS, kind) && { kind: kind as AppealKind }),
    ...(typeof organization === 'string' && organization && { organization }),
    ...(typeof words === 'string' && words.trim() && { words: words.trim().slice(0, 60) }),
    page: Math.max(1, Math.min(10_000, Math.floor(Number(page)) || 1)),
  }
}

const STATES = ['waiting', 'overdue']
