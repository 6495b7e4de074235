'use client'
import { toast } from '@payloadcms/ui'
import { useCallback } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

type Pushed = { planned?: { created?: boolean; reason?: string }[] }

/** Plans the approved deliveries that are still missing, now; says so, or why there was nothing to plan. */
export function usePush(base: string): () => Promise<void> {
  const { word } = useWords()
  return useCallback(async () => {
    const answer = await callApi<Pushed>({ path: `${base}/push`, method: 'POST', body: {}, word })
    const refusal = answer.ok ? refusalOf(answer.data) : answer.message
    if (refusal) toast.error(refusal)
    else toast.success(word('done_push'))
  }, [base, word])
}

/** A push that planned nothing says why. */
function refusalOf({ planned = [] }: Pushed): string | undefined {
  if (planned.some(({ created }) => created)) return undefined
  return planned.find(({ reason }) => reason)?.reason
}
