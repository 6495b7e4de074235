'use client'
import { beijingDay } from '@/beijing'
import { useWords } from '../words/useWords'
import { dayClass, DayHead } from './DayHead'
import { marksOf } from './dayMarks'
import { Entry } from './Entry'
import { entriesOf } from './placing'
import type { Placing } from './placing'
import { weekdayName } from './weekdays'

/** The days that have something, one below the other. */
export function AgendaList(placing: Placing) {
  const { language } = useWords()
  const { calendar, days } = placing
  const today = beijingDay(Date.now())
  const entries = entriesOf(placing)
  const full = days.filter(
    (day) =>
      day === today ||
      marksOf(calendar, day).length > 0 ||
      entries.some(({ at }) => beijingDay(at) === day),
  )
  return (
    <ol aria-busy={calendar.loading} className="gm-agenda">
      {full.map((day) => (
        <li className={`gm-day${dayClass(calendar, day)}`} key={day}>
          <h2>
            {weekdayName(day, language)} <DayHead calendar={calendar} day={day} today={today} />
          </h2>
          {entries
            .filter(({ at }) => beijingDay(at) === day)
            .map((placed) => (
              <Entry {...placing} isWide key={String(placed.row.id)} placed={placed} />
            ))}
        </li>
      ))}
    </ol>
  )
}
