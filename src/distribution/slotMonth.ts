import type { PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { CalendarDay } from './rules/calendarDay'
import { endOf } from './rules/calendarDay'
import { MISSED_SLOT } from './rules/missedSlot'
import type { SlotWarning } from './rules/verdict'
import { clockText } from './schedule'
import { deskCalendar } from './slotCalendar'

/** One send on the calendar: when it went, or when it should. */
export type CalendarRow = {
  id: Id
  title: string
  kind: string
  item: string
  account: Id
  channel: string
  action: string
  state: string
  /** ISO */
  at: string
  url?: string | null
  missed?: string | null
  slotNote?: string | null
  slotWarnings?: SlotWarning[] | null
  /** May it be moved? Rights are another matter. */
  isMovable: boolean
}

export type CalendarAnswer = {
  rows: CalendarRow[]
  /** More than are shown; ask for a shorter time. */
  isCut: boolean
  days: CalendarDay[]
  /** `22:30` and `07:00`, Beijing. */
  quiet?: { from: string; until: string }
}

/** A screen of more is read by nobody. */
export const CALENDAR_ROWS = 500

type Asking = { req: PayloadRequest; from: Date; until: Date; account?: Id }

/** Everything planned and sent from `from` until before `until` on the accounts the person may see. */
export async function calendarMonth({
  req,
  from,
  until,
  account,
}: Asking): Promise<CalendarAnswer> {
  const { payload } = req
  const within = (field: string): Where => ({
    and: [
      { [field]: { greater_than_equal: from.toISOString() } },
      { [field]: { less_than: until.toISOString() } },
    ],
  })
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: {
      and: [
        { or: [within('dueAt'), within('finishedAt')] },
        { state: { not_equals: 'cancelled' } },
        ...(account === undefined ? [] : [{ account: { equals: account } }]),
      ],
    },
    select: SELECT,
    sort: 'dueAt',
    limit: CALENDAR_ROWS + 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const rows = docs
    .map((doc) => toRow(doc as unknown as Row))
    .filter((row) => row !== undefined)
    .filter(({ at }) => from <= new Date(at) && new Date(at) < until)
  const { days, quiet } = await deskCalendar({ payload, req })
  return {
    rows: rows.slice(0, CALENDAR_ROWS),
    isCut: docs.length > CALENDAR_ROWS,
    days: days.filter((day) => new Date(day.from) < until && endOf(day) > from.getTime()),
    ...(quiet && { quiet: { from: clockText(quiet.from), until: clockText(quiet.until) } }),
  }
}

const SELECT = {
  title: true,
  kind: true,
  item: true,
  account: true,
  channel: true,
  action: true,
  state: true,
  dueAt: true,
  finishedAt: true,
  url: true,
  missed: true,
  slotNote: true,
  slotWarnings: true,
  error: true,
  issue: true,
} as const

type Row = Omit<CalendarRow, 'at' | 'account' | 'isMovable'> & {
  account: unknown
  dueAt: string
  finishedAt?: string | null
  error?: { code?: string } | null
  issue?: unknown
}

/** An article of an issue goes out with it and stands there. */
function toRow({ dueAt, finishedAt, error, issue, account, ...row }: Row): CalendarRow | undefined {
  if (idOf(issue) !== undefined && row.kind !== 'issues') return undefined
  const isUnsent = row.state === 'scheduled' || row.state === 'queued'
  const isAsking = row.state === 'failed' && error?.code === MISSED_SLOT
  const isOut = row.state === 'published' || row.state === 'recalled'
  return {
    ...row,
    account: idOf(account) ?? '',
    at: (isOut && finishedAt) || dueAt,
    isMovable: (isUnsent || isAsking) && row.action !== 'recall',
  }
}
