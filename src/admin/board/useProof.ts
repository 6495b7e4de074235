'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

export type Proof = { url: boolean; screenshot: boolean; organization: number | string }

type Answer = {
  /** Undefined until it is known, and where it cannot be learned: then the server says what is missing. */
  proof?: Proof
  asking: boolean
}

/** What a confirmation of this delivery has to come with, and whose library a screenshot goes to. */
export function useProof(delivery: number | string): Answer {
  const { word } = useWords()
  const { config } = useConfig()
  const [answer, setAnswer] = useState<Answer>({ asking: true })
  useEffect(() => {
    const leave = new AbortController()
    const path = `${config.routes.api}/deliveries/${delivery}/proof`
    void callApi<Proof>({ path, word, signal: leave.signal }).then((result) => {
      if (leave.signal.aborted) return
      setAnswer({ asking: false, ...(result.ok && { proof: result.data }) })
    })
    return () => leave.abort()
  }, [config.routes.api, delivery, word])
  return answer
}
