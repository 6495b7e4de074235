'use client'
import { useEffect, useRef } from 'react'
import type { CalendarRow } from '@/distribution/slotMonth'
import type { Calendar } from './useCalendar'

type Props = {
  openId: string
  calendar: Pick<Calendar, 'rows'>
  open: (row: CalendarRow) => void
}

/** Opens the delivery the address names, as soon as it is there, and not again after it was closed. */
export function useOpenOnce({ openId, calendar, open }: Props): void {
  const isDone = useRef(false)
  const row = calendar.rows.find(({ id }) => String(id) === openId)
  useEffect(() => {
    if (!row || isDone.current) return
    isDone.current = true
    open(row)
  }, [row, open])
}
