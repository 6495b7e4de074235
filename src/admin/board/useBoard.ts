'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { boardQuery } from './boardRow'
import type { BoardFilter, BoardRow } from './boardRow'

/** Fresh enough to watch a delivery go out; a quarter of the worker's own rhythm would only warm the server. */
const REFRESH_MS = 5_000

type Start = { rows: BoardRow[]; filter: BoardFilter; readAt: number }

/** The board's rows, asked again every five seconds while the page is looked at. Only rows change: focus stays. */
export function useBoard({ rows: first, filter: firstFilter, readAt: firstRead }: Start) {
  const { config } = useConfig()
  const { word } = useWords()
  const [rows, setRows] = useState(first)
  const [filter, setFilter] = useState(firstFilter)
  const [readAt, setReadAt] = useState(firstRead)
  const [problem, setProblem] = useState<string>()
  const asked = useRef(0)

  const refresh = useCallback(async () => {
    const turn = ++asked.current
    const answer = await callApi<{ docs: BoardRow[] }>({
      path: `${config.routes.api}/deliveries?${boardQuery(filter)}`,
      word,
    })
    // An older question may be answered later; the newest one counts.
    if (turn !== asked.current) return
    if (answer.ok) {
      setRows(answer.data.docs)
      setReadAt(Date.now())
    }
    setProblem(answer.ok ? undefined : answer.message)
  }, [config.routes.api, filter, word])

  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current) void refresh()
    isFirst.current = false
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh()
    }, REFRESH_MS)
    return () => clearInterval(timer)
  }, [refresh])

  return { rows, filter, setFilter, readAt, problem, refresh }
}
