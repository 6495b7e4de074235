'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

export type Proof = { url: boolean; screenshot: boolean; organization: number | string }

/** What a confirmation of this delivery has to come with, and whose library a screenshot goes to. */
export function useProof(delivery: number | string): Proof | undefined {
  const { word } = useWords()
  const { config } = useConfig()
  const [proof, setProof] = useState<Proof>()
  useEffect(() => {
    const leave = new AbortController()
    const path = `${config.routes.api}/deliveries/${delivery}/proof`
    void callApi<Proof>({ path, word, signal: leave.signal }).then((answer) => {
      if (answer.ok && !leave.signal.aborted) setProof(answer.data)
    })
    return () => leave.abort()
  }, [config.routes.api, delivery, word])
  return proof
}
