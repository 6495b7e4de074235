'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { PreviewAnswer } from './previewShape'

type State = { answer?: PreviewAnswer; problem?: string }

/** What an account would show now, beside what it showed last. Asked again whenever `revision` is another. */
export function useRendition({
  kind,
  id,
  account,
  revision,
}: {
  kind: string
  id: number | string
  account: string
  revision: string
}): State {
  const { word } = useWords()
  const { config } = useConfig()
  const [state, setState] = useState<State & { of?: string }>({})
  const base = `${config.routes.api}/${kind}/${id}/renditions`

  useEffect(() => {
    if (!account) return
    const leave = new AbortController()
    const path = `${base}?account=${encodeURIComponent(account)}&compare=published`
    void callApi<PreviewAnswer>({ path, word, signal: leave.signal }).then((result) => {
      if (leave.signal.aborted) return
      setState({
        of: account,
        ...(result.ok ? { answer: result.data } : { problem: result.message }),
      })
    })
    return () => leave.abort()
  }, [account, base, revision, word])

  return state.of === account ? state : {}
}
