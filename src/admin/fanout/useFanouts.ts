'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { Fanouts } from './fanoutShape'
import { isUnderWay } from './fanoutShape'

/** A platform takes seconds to minutes; every two is soon enough to watch, and only while something moves. */
const askMs = 2_000

type Item = { kind: string; id: number | string; changedAt?: string }

/** How far recall and correction have come; read again while an account is under way. */
export function useFanouts({ kind, id, changedAt }: Item): Fanouts | undefined {
  const { config } = useConfig()
  const { word } = useWords()
  const [fanouts, setFanouts] = useState<Fanouts>()
  const path = `${config.routes.api}/${kind}/${id}/fanout`

  useEffect(() => {
    const leave = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = async () => {
      const answer = await callApi<Fanouts>({ path, word, signal: leave.signal })
      if (leave.signal.aborted) return
      if (answer.ok) setFanouts(answer.data)
      const moving = answer.ok
        ? [answer.data.recall, answer.data.correction].some((each) => each && isUnderWay(each))
        : true
      if (moving) timer = setTimeout(() => void read(), askMs)
    }
    void read()
    return () => {
      leave.abort()
      clearTimeout(timer)
    }
  }, [path, word, changedAt])

  return fanouts
}
