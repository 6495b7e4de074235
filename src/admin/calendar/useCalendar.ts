'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CalendarAnswer, CalendarRow } from '@/distribution/slotMonth'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { momentsOf } from './calendarDays'

/** A calendar is looked at, not watched; the board is for watching. */
const refreshMs = 30_000

export type CalendarFilter = { channel: string; account: string }

type Asking = { days: readonly string[]; filter: CalendarFilter; first: CalendarAnswer }

/** What is planned and sent on the days shown; asked again when they change, and now and then. */
export function useCalendar({ days, filter, first }: Asking) {
  const { config } = useConfig()
  const { word } = useWords()
  const [answer, setAnswer] = useState<CalendarAnswer>(first)
  const [loading, setLoading] = useState(false)
  const [problem, setProblem] = useState<string>()
  const asked = useRef(0)
  const isFirst = useRef(true)
  const [from, last] = [days[0] ?? '', days.at(-1) ?? '']

  const refresh = useCallback(async () => {
    const turn = ++asked.current
    const span = momentsOf([from, last])
    const query = new URLSearchParams({
      from: span.from.toISOString(),
      to: span.until.toISOString(),
      ...(filter.account && { account: filter.account }),
    })
    const got = await callApi<CalendarAnswer>({
      path: `${config.routes.api}/deliveries/calendar?${query.toString()}`,
      word,
    })
    // An older question may be answered later; the newest one counts.
    if (turn !== asked.current) return
    if (got.ok) setAnswer(got.data)
    setProblem(got.ok ? undefined : got.message)
    setLoading(false)
  }, [config.routes.api, from, last, filter.account, word])

  useEffect(() => {
    if (!isFirst.current) {
      setLoading(true)
      void refresh()
    }
    isFirst.current = false
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh()
    }, refreshMs)
    return () => clearInterval(timer)
  }, [refresh])

  const rows = filter.channel
    ? answer.rows.filter(({ channel }) => channel === filter.channel)
    : answer.rows
  return { ...answer, rows: rows as readonly CalendarRow[], loading, problem, refresh }
}

export type Calendar = ReturnType<typeof useCalendar>
