'use client'
import { useCallback, useMemo, useState } from 'react'
import type { CalendarAnswer } from '@/distribution/slotMonth'
import type { AccountRow } from '../board/boardRow'
import { useWords } from '../words/useWords'
import { AgendaList } from './AgendaList'
import { CalendarBar } from './CalendarBar'
import type { Span } from './calendarDays'
import { daysOf, onDay, inHour } from './calendarDays'
import { Legend } from './Legend'
import { MonthGrid } from './MonthGrid'
import { MoveBar } from './MoveBar'
import { SlotDialog } from './SlotDialog'
import type { Placing } from './placing'
import { useCalendar } from './useCalendar'
import { useDrag } from './useDrag'
import { useMove } from './useMove'
import { useNarrow } from './useNarrow'
import { useOpenOnce } from './useOpenOnce'
import { WeekGrid } from './WeekGrid'

type Props = {
  accounts: AccountRow[]
  day: string
  span: Span
  /** Of the days shown first. */
  first: CalendarAnswer
  /** A delivery to open at once, as the board links to it. */
  openId: string
}

/** Month and week as tables, a list on a phone; entries move by pointer and by keys. */
export function Calendar({ accounts, day, span: firstSpan, first, openId }: Props) {
  const { word } = useWords()
  const isNarrow = useNarrow()
  const [anchor, setAnchor] = useState(day)
  const [span, setSpan] = useState(firstSpan)
  const [filter, setFilter] = useState({ channel: '', account: '' })
  const days = useMemo(() => daysOf({ span, anchor }), [span, anchor])
  const calendar = useCalendar({ days, filter, first })
  const move = useMove({ calendar, days, onLeave: setAnchor })
  useOpenOnce({ openId, calendar, open: move.open })
  const drag = useDrag({
    onDrop: (row, slot) => {
      const [to = '', hour] = slot.split('T')
      void move.drop(row, hour === undefined ? onDay(row.at, to) : inHour(row.at, to, Number(hour)))
    },
  })
  const nameOf = useCallback(
    (id: unknown) => accounts.find((account) => String(account.id) === String(id))?.name ?? '',
    [accounts],
  )
  const placing: Placing = { calendar, days, anchor, move, drag, nameOf }
  const showWeek = (of: string) => {
    setAnchor(of)
    setSpan('week')
  }

  return (
    <>
      <CalendarBar
        {...{ accounts, anchor, setAnchor, span, setSpan, filter, setFilter, days }}
        isBusy={calendar.loading}
      />
      <Legend calendar={calendar} />
      {calendar.problem && (
        <p className="gm-problem" role="alert">
          {word('readFailed', { why: calendar.problem })}{' '}
          <button className="gm-link" onClick={() => void calendar.refresh()} type="button">
            {word('retryRead')}
          </button>
        </p>
      )}
      {calendar.isCut && (
        <p className="gm-quiet">{word('calendarCut', { count: calendar.rows.length })}</p>
      )}
      {!calendar.loading && !calendar.problem && calendar.rows.length === 0 && (
        <p className="gm-quiet gm-calendar__empty">{word('calendarEmpty')}</p>
      )}
      <MoveBar calendar={calendar} move={move} />
      {isNarrow ? (
        <AgendaList {...placing} />
      ) : span === 'month' ? (
        <MonthGrid {...placing} onMore={showWeek} />
      ) : (
        <WeekGrid {...placing} />
      )}
      {!isNarrow && move.mayMove && <p className="gm-quiet">{word('calendarHint')}</p>}
      {move.opened && <SlotDialog key={String(move.opened.row.id)} move={move} nameOf={nameOf} />}
      {drag.dragged && (
        <div
          aria-hidden="true"
          className="gm-entry gm-entry--ghost"
          style={{ left: drag.dragged.x + 10, top: drag.dragged.y + 6 }}
        >
          {drag.dragged.row.title}
        </div>
      )}
    </>
  )
}
