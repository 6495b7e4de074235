'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { beijingDay } from '@/beijing'
import { permits, rolesOf } from '@/access/scope'
import type { CalendarRow } from '@/distribution/slotMonth'
import { exactTime } from '../look/timeWords'
import { useWords } from '../words/useWords'
import { movedByKey } from './calendarDays'
import type { Move, MoveAnswer } from './moveDelivery'
import { moveDelivery } from './moveDelivery'
import type { Calendar } from './useCalendar'

type Refused = Extract<MoveAnswer, { ok: false }>
type Moving = { row: CalendarRow; at: string }
export type Opened = Moving & { refused?: Refused }

type Props = {
  calendar: Pick<Calendar, 'refresh'>
  days: readonly string[]
  /** The time moved out of sight: show that day. */
  onLeave: (day: string) => void
}

export const entryId = (row: Pick<CalendarRow, 'id'>) => `gm-entry-${row.id}`

/** An entry on its way to another time: by keys until Enter, by a drop, or by the form. The server has the last word. */
export function useMove({ calendar, days, onLeave }: Props) {
  const { config } = useConfig()
  const { user } = useAuth()
  const { word } = useWords()
  const [moving, setMoving] = useState<Moving>()
  const [opened, setOpened] = useState<Opened>()
  const [sending, setSending] = useState(false)
  const [said, setSaid] = useState('')
  const mayMove = rolesOf(user).some(
    ({ role }) => permits(role, 'delivery.operate') || permits(role, 'review.final'),
  )

  // The entry stands in another cell now; the keys still belong to it.
  const movingId = moving && entryId(moving.row)
  const lastId = useRef<string>(undefined)
  useEffect(() => {
    const id = movingId ?? lastId.current
    if (id) document.getElementById(id)?.focus()
    lastId.current = movingId
  }, [movingId, moving?.at, days])

  const send = useCallback(
    async (row: CalendarRow, move: Move): Promise<void> => {
      setSending(true)
      const answer = await moveDelivery({ api: config.routes.api, id: row.id, move, word })
      setSending(false)
      setMoving(undefined)
      if (!answer.ok) return setOpened({ row, at: move.dueAt, refused: answer })
      setOpened(undefined)
      setSaid(word('moveDone', { title: row.title, when: exactTime(move.dueAt) }))
      await calendar.refresh()
      document.getElementById(entryId(row))?.focus()
    },
    [config.routes.api, word, calendar],
  )

  const byKey = useCallback(
    (row: CalendarRow, key: string): boolean => {
      if (!mayMove || !row.isMovable || sending) return false
      const isThis = moving && String(moving.row.id) === String(row.id)
      if (key === 'Escape' && isThis) {
        setMoving(undefined)
        setSaid(word('moveGivenUp'))
        return true
      }
      if (key === 'Enter' && isThis) {
        if (moving.at === row.at) setMoving(undefined)
        else void send(row, { dueAt: moving.at })
        return true
      }
      const at = movedByKey(isThis ? moving.at : row.at, key)
      if (!at) return false
      setSaid('')
      setMoving({ row, at })
      if (!days.includes(beijingDay(at))) onLeave(beijingDay(at))
      return true
    },
    [mayMove, sending, moving, send, word, days, onLeave],
  )

  const drop = useCallback(
    async (row: CalendarRow, at: string) => {
      if (at === row.at) return
      setMoving({ row, at })
      await send(row, { dueAt: at })
    },
    [send],
  )

  return {
    ...{ mayMove, moving, opened, sending, said, byKey, drop, send },
    open: (row: CalendarRow) => setOpened({ row, at: row.at }),
    close: () => setOpened(undefined),
    confirm: () => moving && void send(moving.row, { dueAt: moving.at }),
    giveUp: () => setMoving(undefined),
  }
}

export type Mover = ReturnType<typeof useMove>
