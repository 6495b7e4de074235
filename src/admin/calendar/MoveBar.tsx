'use client'
import { Button } from '@payloadcms/ui'
import { exactTime } from '../look/timeWords'
import { useWords } from '../words/useWords'
import { isQuietMinute, marksAt } from './dayMarks'
import { weekdayName } from './weekdays'
import type { Calendar } from './useCalendar'
import type { Mover } from './useMove'

/** What is being moved, to where, and what day that is; read out at every key. */
export function MoveBar({ calendar, move }: { calendar: Calendar; move: Mover }) {
  const { word, language } = useWords()
  const { moving, sending, said } = move
  return (
    <div className={moving ? 'gm-movebar gm-movebar--on' : 'gm-movebar'}>
      <p aria-live="polite" role="status">
        {moving
          ? `${word('movingTo', { title: moving.row.title, when: when(moving.at), marks: marks(moving.at) })} · ${word(sending ? 'moveSending' : 'movingKeys')}`
          : said}
      </p>
      {moving && !sending && (
        <>
          <Button
            className="gm-primary"
            margin={false}
            onClick={move.confirm}
            size="small"
            type="button"
          >
            {word('moveConfirm')}
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={move.giveUp}
            size="small"
            type="button"
          >
            {word('cancel')}
          </Button>
        </>
      )}
    </div>
  )

  function when(at: string): string {
    const [day = '', time = ''] = exactTime(at).split(' ')
    return `${day} ${weekdayName(day, language)} ${time}`
  }

  function marks(at: string): string {
    const [hours = 0, minutes = 0] = exactTime(at).slice(11).split(':').map(Number)
    const names = [
      ...(isQuietMinute(calendar, hours * 60 + minutes) ? [word('quietHours')] : []),
      ...marksAt(calendar, at).map(({ title }) => title),
    ]
    return names.length > 0 ? `（${names.join('、')}）` : ''
  }
}
