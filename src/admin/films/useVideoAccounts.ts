'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { PLATFORMS } from '@media/video/storyboard'
import { callApi } from '../look/callApi'
import type { AccountChoice } from '../review/reviewShape'
import { useWords } from '../words/useWords'

type Item = { kind: string; item: string | number }

/** Accounts of short video that the item may go to. */
export function useVideoAccounts({ kind, item }: Item): AccountChoice[] {
  const { config } = useConfig()
  const { word } = useWords()
  const [accounts, setAccounts] = useState<AccountChoice[]>([])
  const path = `${config.routes.api}/${kind}/${item}/review`
  useEffect(() => {
    const leave = new AbortController()
    void callApi<{ accounts?: AccountChoice[] }>({ path, word, signal: leave.signal }).then(
      (answer) => {
        if (answer.ok && !leave.signal.aborted)
          setAccounts(
            (answer.data.accounts ?? []).filter(({ channel }) =>
              (PLATFORMS as readonly string[]).includes(channel),
            ),
          )
      },
    )
    return () => leave.abort()
  }, [path, word])
  return accounts
}
