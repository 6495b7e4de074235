'use client'
import { beijingDay } from '@/beijing'
import { clockText } from '@/distribution/schedule'
import { useWords } from '../words/useWords'
import { hourOf } from './calendarDays'
import { dayClass, DayHead } from './DayHead'
import { isQuietMinute } from './dayMarks'
import { Entry } from './Entry'
import { entriesOf } from './placing'
import type { Placing } from './placing'
import { weekdayName } from './weekdays'

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** Days across, hours down; quiet hours are shaded and named. */
export function WeekGrid(placing: Placing) {
  const { word, language } = useWords()
  const { calendar, days, drag } = placing
  const today = beijingDay(Date.now())
  const entries = entriesOf(placing)
  return (
    <table aria-busy={calendar.loading} className="gm-week">
      <thead>
        <tr>
          <th className="gm-week__corner" scope="col">
            {word('hour')}
          </th>
          {days.map((day) => (
            <th className={`gm-day${dayClass(calendar, day)}`} key={day} scope="col">
              {weekdayName(day, language)} <DayHead calendar={calendar} day={day} today={today} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {HOURS.map((hour) => {
          const isQuiet =
            isQuietMinute(calendar, hour * 60) || isQuietMinute(calendar, hour * 60 + 59)
          return (
            <tr className={isQuiet ? 'gm-week__quiet' : undefined} key={hour}>
              <th scope="row" title={isQuiet ? word('quietHours') : undefined}>
                {clockText(hour * 60)}
                {isQuiet && <span className="gm-visually-hidden"> {word('quietHours')}</span>}
              </th>
              {days.map((day) => {
                const slot = `${day}T${String(hour).padStart(2, '0')}`
                return (
                  <td
                    className={drag.dragged?.slot === slot ? 'gm-day--over' : undefined}
                    data-slot={slot}
                    key={day}
                  >
                    {entries
                      .filter(({ at }) => beijingDay(at) === day && hourOf(at) === hour)
                      .map((placed) => (
                        <Entry {...placing} isWide key={String(placed.row.id)} placed={placed} />
                      ))}
                  </td>
                )
              })}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
