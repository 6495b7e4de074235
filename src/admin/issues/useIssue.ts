'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { Candidate, IssueAccount, IssueDraft, IssueId } from './issueShape'

/** What the builder asks the API: accounts, what may be put in, covers. */
export function useIssue(draft: IssueDraft) {
  const { config } = useConfig()
  const { word } = useWords()
  const { api } = config.routes
  const [accounts, setAccounts] = useState<IssueAccount[]>()
  const [pool, setPool] = useState<Candidate[]>([])
  const [covers, setCovers] = useState<ReadonlyMap<string, string>>(new Map())
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    void callApi<{ accounts: IssueAccount[] }>({ path: `${api}/issues/accounts`, word }).then(
      (answer) => (answer.ok ? setAccounts(answer.data.accounts) : setProblem(answer.message)),
    )
  }, [api, word])

  const { account } = draft
  const readPool = useCallback(async () => {
    if (account === '') return setPool([])
    const path = `${api}/issues/candidates?account=${account}`
    const answer = await callApi<{ items: Candidate[] }>({ path, word })
    if (!answer.ok) return setProblem(answer.message)
    setPool(answer.data.items)
    setCovers(await coversOf({ api, word, items: answer.data.items }))
  }, [account, api, word])
  useEffect(() => void readPool(), [readPool])

  return { accounts, pool, covers, problem, readPool }
}

type Media = { id: IssueId; url?: string; thumbnailURL?: string | null }
type Asking = { api: string; word: Parameters<typeof callApi>[0]['word']; items: Candidate[] }

/** Addresses of covers by media id. */
async function coversOf({ api, word, items }: Asking): Promise<ReadonlyMap<string, string>> {
  const ids = items.flatMap(({ cover }) => cover ?? [])
  if (ids.length === 0) return new Map()
  const query = new URLSearchParams({ 'where[id][in]': ids.join(','), limit: '200', depth: '0' })
  const answer = await callApi<{ docs: Media[] }>({ path: `${api}/media?${query}`, word })
  if (!answer.ok) return new Map()
  return new Map(
    answer.data.docs.map(({ id, url, thumbnailURL }) => [String(id), thumbnailURL ?? url ?? '']),
  )
}
