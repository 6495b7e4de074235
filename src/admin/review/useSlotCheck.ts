'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SlotAnswer } from '@/distribution/slotCheck'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

/** A person who types a time types several. */
const pauseMs = 400

type Asking = { accounts: readonly string[]; at: string; kind: string; item: number | string }

/** What the rules of the calendar say of these accounts at this time, asked while it is being chosen. */
export function useSlotCheck({ accounts, at, kind, item }: Asking) {
  const { config } = useConfig()
  const { word } = useWords()
  const [answer, setAnswer] = useState<SlotAnswer>()
  const [problem, setProblem] = useState<string>()
  const [loading, setLoading] = useState(false)
  const asked = accounts.join(',')

  useEffect(() => {
    if (asked === '') return setAnswer(undefined)
    const stop = new AbortController()
    setLoading(true)
    const timer = setTimeout(async () => {
      const got = await callApi<SlotAnswer>({
        path: `${config.routes.api}/deliveries/check`,
        method: 'POST',
        body: { accounts: asked.split(','), kind, item, ...(at && { at }) },
        word,
        signal: stop.signal,
      })
      if (stop.signal.aborted) return
      setAnswer(got.ok ? got.data : undefined)
      setProblem(got.ok ? undefined : got.message)
      setLoading(false)
    }, pauseMs)
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [config.routes.api, word, asked, at, kind, item])

  return { answer, problem, loading }
}
