import type { Payload, PayloadRequest } from 'payload'
import type { CalendarDay } from './rules/calendarDay'
import type { QuietHours } from './rules/quietHours'
import { quietHoursOf } from './rules/quietHours'

/** The desk's calendar as the rules read it. */
export type DeskCalendar = { days: CalendarDay[]; quiet?: QuietHours }

type Reading = { payload: Payload; req?: PayloadRequest; now?: number }

/** A worker asks before every scheduled send; another process sees a change within this time. */
const keptMs = 5_000

const kept = new WeakMap<Payload, { at: number; calendar: DeskCalendar }>()

/** Days in force and the quiet hours. */
export async function deskCalendar({
  payload,
  req,
  now = Date.now(),
}: Reading): Promise<DeskCalendar> {
  const known = kept.get(payload)
  if (known && Math.abs(now - known.at) < keptMs) return known.calendar
  const calendar = {
    days: await readDays({ payload, req }),
    quiet: await readQuiet({ payload, req }),
  }
  kept.set(payload, { at: now, calendar })
  return calendar
}

/** After a change in this process. */
export function forgetCalendar(payload: Payload): void {
  kept.delete(payload)
}

/** A calendar of some years is a few dozen rows. */
const mostDays = 1000

async function readDays({ payload, req }: Reading): Promise<CalendarDay[]> {
  const { docs } = await payload.find({
    collection: 'calendar-days',
    where: { active: { not_equals: false } },
    sort: '-from',
    limit: mostDays,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ title, sort, from, until, note }) => ({
    title,
    sort,
    from,
    until,
    ...(note && { note }),
  }))
}

async function readQuiet({ payload, req }: Reading): Promise<QuietHours | undefined> {
  const { quietFrom, quietUntil } = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return quietHoursOf(quietFrom, quietUntil)
}
