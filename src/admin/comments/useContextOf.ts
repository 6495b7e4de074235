'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { CommentContext, QueueRow } from './deskTypes'

/** What stands beside a comment; read again whenever somebody decided about it. */
export function useContextOf({ id, round }: QueueRow) {
  const { config } = useConfig()
  const { word } = useWords()
  const [context, setContext] = useState<CommentContext>()
  const [trouble, setTrouble] = useState('')
  const path = `${config.routes.api}/comments/${id}/context`
  const read = useCallback(
    async (signal?: AbortSignal) => {
      const answer = await callApi<CommentContext>({ path, word, signal })
      if (signal?.aborted) return
      if (answer.ok) setContext(answer.data)
      setTrouble(answer.ok ? '' : answer.message)
    },
    [path, word],
  )
  useEffect(() => {
    const left = new AbortController()
    // Whoever runs down the list with a key asks for none of those passed by.
    const timer = setTimeout(() => void read(left.signal), 120)
    return () => {
      clearTimeout(timer)
      left.abort()
    }
  }, [read, round])
  return { context, trouble, read: () => read() }
}
