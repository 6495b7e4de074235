import type { CalendarAnswer } from '@/distribution/slotMonth'
import { startOf } from './calendarDays'

type Known = Pick<CalendarAnswer, 'days' | 'quiet'>
type Day = CalendarAnswer['days'][number]

/** What is special about a day; the gravest first. */
export function marksOf({ days }: Pick<Known, 'days'>, day: string): Day[] {
  const [from, until] = [startOf(day), startOf(day) + 86_400_000]
  return days
    .filter((each) => Date.parse(each.from) < until && Date.parse(each.until) >= from)
    .sort((a, b) => GRAVE.indexOf(a.sort) - GRAVE.indexOf(b.sort))
}

/** What is special about a moment, for the announcement of a move. */
export const marksAt = ({ days }: Pick<Known, 'days'>, at: string): Day[] =>
  days.filter(
    (each) =>
      each.sort !== 'workday' &&
      Date.parse(each.from) <= Date.parse(at) &&
      Date.parse(at) < Math.floor(Date.parse(each.until) / 60_000) * 60_000 + 60_000,
  )

/** Is this minute of the day (0 to 1439) quiet? */
export function isQuietMinute({ quiet }: Pick<Known, 'quiet'>, minute: number): boolean {
  if (!quiet) return false
  const [from, until] = [minutesOf(quiet.from), minutesOf(quiet.until)]
  return from < until ? from <= minute && minute < until : minute >= from || minute < until
}

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

const GRAVE: readonly Day['sort'][] = ['mourning', 'freeze', 'holiday', 'workday']
