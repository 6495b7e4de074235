'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { IssueId } from './issueShape'

/** What is asked again while somebody looks: a message is through within a minute or two. */
const REFRESH_MS = 5_000
/** It came to nothing: the issue may be changed and sent again. */
const OVER = ['failed', 'cancelled', 'recalled']

export type Carrier = {
  id: IssueId
  state: string
  url?: string | null
  error?: { message?: string; remedy?: string } | null
  receipt?: { note?: string } | null
}

/** The delivery that carries the issue, as it stands; `isStanding` while nothing may be changed. */
export function useCarrier(id?: IssueId) {
  const { config } = useConfig()
  const { word } = useWords()
  const [carrier, setCarrier] = useState<Carrier>()
  const { api } = config.routes
  useEffect(() => {
    if (id === undefined) return
    const fields = ['state', 'url', 'error', 'receipt'].map((name) => `select[${name}]=true`)
    const path = `${api}/deliveries/${id}?depth=0&${fields.join('&')}`
    const read = async () => {
      const answer = await callApi<Carrier>({ path, word })
      if (answer.ok) setCarrier(answer.data)
    }
    void read()
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void read()
    }, REFRESH_MS)
    return () => clearInterval(timer)
  }, [api, id, word])
  return { carrier, isStanding: id !== undefined && !OVER.includes(carrier?.state ?? '') }
}
