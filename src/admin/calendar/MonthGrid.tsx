'use client'
import { beijingDay } from '@/beijing'
import { useWords } from '../words/useWords'
import { dayClass, DayHead } from './DayHead'
import { Entry } from './Entry'
import { entriesOf } from './placing'
import type { Placing } from './placing'
import { WEEKDAYS } from './weekdays'

/** More in one cell push the month off the screen; the week shows them all. */
const shownADay = 5

export function MonthGrid({ onMore, ...placing }: Placing & { onMore: (day: string) => void }) {
  const { word, language } = useWords()
  const { calendar, days, anchor, drag } = placing
  const today = beijingDay(Date.now())
  const entries = entriesOf(placing)
  const weeks = days
    .filter((_, index) => index % 7 === 0)
    .map((_, week) => days.slice(week * 7, week * 7 + 7))
  return (
    <table aria-busy={calendar.loading} className="gm-month">
      <thead>
        <tr>
          {WEEKDAYS[language].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const here = entries.filter(({ at }) => beijingDay(at) === day)
              const isOther = day.slice(0, 7) !== anchor.slice(0, 7)
              const isOver = drag.dragged?.slot === day
              return (
                <td
                  className={`gm-day${isOther ? ' gm-day--other' : ''}${isOver ? ' gm-day--over' : ''}${dayClass(calendar, day)}`}
                  data-slot={day}
                  key={day}
                >
                  <DayHead calendar={calendar} day={day} isShort today={today} />
                  {here.slice(0, shownADay).map((placed) => (
                    <Entry {...placing} key={String(placed.row.id)} placed={placed} />
                  ))}
                  {here.length > shownADay && (
                    <button className="gm-link" onClick={() => onMore(day)} type="button">
                      {word('moreEntries', { count: here.length - shownADay })}
                    </button>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
