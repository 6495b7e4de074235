'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { DeskFilter, QueueAnswer, QueueCounts, QueueRow } from './deskTypes'
import { queryOf } from './deskTypes'

const STALE_MS = 10_000

type Start = { filter: DeskFilter; first: QueueAnswer }

/** The rows on the screen: filtered, paged, replaced one by one. What is decided stays until the list is read again. */
export function useQueue({ filter: firstFilter, first }: Start) {
  const { word } = useWords()
  const { config } = useConfig()
  const [rows, setRows] = useState<QueueRow[]>(first.docs)
  const [cursor, setCursor] = useState(first.nextCursor)
  const [counts, setCounts] = useState<QueueCounts | undefined>(first.counts)
  const [filter, setFilter] = useState(firstFilter)
  const [isLoading, setLoading] = useState(false)
  const [problem, setProblem] = useState('')
  const [readAt, setReadAt] = useState(first.at)
  const asked = useRef(0)
  const path = `${config.routes.api}/comments/queue`

  const read = useCallback(
    async (chosen: DeskFilter, from = '') => {
      const turn = ++asked.current
      setLoading(true)
      const query = queryOf(chosen, from)
      const answer = await callApi<QueueAnswer>({ path: `${path}?${query}`, word })
      // An older question may be answered later; the newest one counts.
      if (turn !== asked.current) return
      setLoading(false)
      if (!answer.ok) return setProblem(answer.message)
      const { docs, nextCursor, at } = answer.data
      setProblem('')
      setRows((known) => (from ? [...known, ...withoutKnown(docs, known)] : docs))
      setCursor(nextCursor)
      if (!from) {
        // A search counts nothing; what was counted stays.
        if (answer.data.counts) setCounts(answer.data.counts)
        setReadAt(at)
      }
    },
    [path, word],
  )

  // Whoever comes back from another tab of the room sees what is so now.
  const start = useRef({ at: first.at, filter: firstFilter })
  useEffect(() => {
    const { at, filter: begun } = start.current
    if (Date.now() - Date.parse(at) > STALE_MS) void read(begun)
  }, [read])

  const change = useCallback(
    (chosen: DeskFilter) => {
      setFilter(chosen)
      const query = queryOf(chosen)
      window.history.replaceState(null, '', `${window.location.pathname}${query && `?${query}`}`)
      void read(chosen)
    },
    [read],
  )

  const replace = useCallback((changed: readonly QueueRow[]) => {
    const byId = new Map(changed.map((row) => [String(row.id), row]))
    setRows((known) =>
      known.map((row) => {
        const fresh = byId.get(String(row.id))
        return fresh && fresh.round >= row.round ? fresh : row
      }),
    )
  }, [])

  return {
    ...{ rows, counts, filter, isLoading, problem, readAt, replace, change },
    hasMore: cursor !== null,
    more: () => void (cursor && read(filter, cursor)),
    refresh: () => read(filter),
  }
}

const withoutKnown = (docs: readonly QueueRow[], known: readonly QueueRow[]) =>
  docs.filter(({ id }) => !known.some((row) => row.id === id))
