'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { QueueChanges } from './deskTypes'

/** Soon enough that two people do not do the same work twice. */
const ASK_MS = 4_000

type Watching = { since: string; onChange: (changes: QueueChanges) => void }

/** What colleagues and the machine do meanwhile; asked while the page is looked at. True when it could not be asked. */
export function useOthers({ since, onChange }: Watching): boolean {
  const { config } = useConfig()
  const { word } = useWords()
  const [isStale, setStale] = useState(false)
  const from = useRef(since)
  const tell = useRef(onChange)
  useEffect(() => {
    tell.current = onChange
  })
  useEffect(() => {
    from.current = since
  }, [since])
  useEffect(() => {
    const path = `${config.routes.api}/comments/queue/changes`
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const query = `since=${encodeURIComponent(from.current)}`
      const answer = await callApi<QueueChanges>({ path: `${path}?${query}`, word })
      setStale(!answer.ok)
      if (!answer.ok) return
      from.current = answer.data.until
      tell.current(answer.data)
    }
    const timer = setInterval(() => void ask(), ASK_MS)
    return () => clearInterval(timer)
  }, [config.routes.api, word])
  return isStale
}
