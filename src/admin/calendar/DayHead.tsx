'use client'
import { useWords } from '../words/useWords'
import type { Calendar } from './useCalendar'
import { marksOf } from './dayMarks'

type Props = { calendar: Calendar; day: string; today: string; isShort?: boolean }

/** The number of a day and what is special about it, in words. */
export function DayHead({ calendar, day, today, isShort = false }: Props) {
  const { word } = useWords()
  const number = isShort
    ? String(Number(day.slice(8)))
    : `${Number(day.slice(5, 7))}-${day.slice(8)}`
  return (
    <span className="gm-day__head">
      <time
        aria-current={day === today ? 'date' : undefined}
        className={day === today ? 'gm-day__number gm-day__number--today' : 'gm-day__number'}
        dateTime={day}
        suppressHydrationWarning
      >
        {number}
      </time>
      {marksOf(calendar, day).map(({ title, sort, note }) => (
        <span
          className={`gm-daymark gm-daymark--${sort}`}
          key={title + sort}
          title={[word(`day_${sort}`), note].filter(Boolean).join('：')}
        >
          {sort === 'workday' && !title.includes('班') ? `班 ${title}` : title}
        </span>
      ))}
    </span>
  )
}

/** Class of a day's cell by the gravest thing about it. */
export const dayClass = (calendar: Pick<Calendar, 'days'>, day: string): string => {
  const [first] = marksOf(calendar, day)
  return first && first.sort !== 'workday' ? ` gm-day--${first.sort}` : ''
}
