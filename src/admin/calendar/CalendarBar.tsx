'use client'
import { Button } from '@payloadcms/ui'
import { beijingDay } from '@/beijing'
import type { AccountRow } from '../board/boardRow'
import { AccountFilter } from '../look/AccountFilter'
import { useWords } from '../words/useWords'
import type { Span } from './calendarDays'
import { step } from './calendarDays'
import type { CalendarFilter } from './useCalendar'

type Props = {
  accounts: AccountRow[]
  anchor: string
  setAnchor: (day: string) => void
  span: Span
  setSpan: (span: Span) => void
  filter: CalendarFilter
  setFilter: (filter: CalendarFilter) => void
  days: readonly string[]
  isBusy: boolean
}

/** Which days, which accounts. */
export function CalendarBar({
  accounts,
  anchor,
  setAnchor,
  span,
  setSpan,
  filter,
  setFilter,
  days,
  isBusy,
}: Props) {
  const { word, language } = useWords()
  const [year = '', month = ''] = anchor.split('-')
  const title =
    span === 'week'
      ? `${days[0]} – ${days.at(-1)?.slice(5)}`
      : language === 'zh'
        ? `${year} 年 ${Number(month)} 月`
        : `${year}-${month}`
  const go = (by: 1 | -1) => setAnchor(step({ span, anchor, by }))
  return (
    <div className="gm-calendar__bar">
      <div className="gm-calendar__where">
        <Button
          aria-label={word('previousSpan')}
          buttonStyle="secondary"
          margin={false}
          onClick={() => go(-1)}
          size="small"
          type="button"
        >
          ‹
        </Button>
        <h2 aria-live="polite" suppressHydrationWarning>
          {title}
        </h2>
        <Button
          aria-label={word('nextSpan')}
          buttonStyle="secondary"
          margin={false}
          onClick={() => go(1)}
          size="small"
          type="button"
        >
          ›
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setAnchor(beijingDay(Date.now()))}
          size="small"
          type="button"
        >
          {word('todaySpan')}
        </Button>
        <span className="gm-quiet">{isBusy ? word('loading') : ''}</span>
      </div>
      <div aria-label={word('calendarView')} className="gm-tabs" role="group">
        {(['month', 'week'] as const).map((each) => (
          <button
            aria-pressed={span === each}
            className="gm-tab"
            key={each}
            onClick={() => setSpan(each)}
            type="button"
          >
            {word(each === 'month' ? 'calendarMonth' : 'calendarWeek')}
          </button>
        ))}
      </div>
      <AccountFilter accounts={accounts} filter={filter} setFilter={setFilter} />
    </div>
  )
}
