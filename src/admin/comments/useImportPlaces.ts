'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

type Option = { value: string; text: string }
type Account = { id: number | string; name: string }
type Delivered = { title: string; kind: string; item: string }

/** The accounts this person sees, and what one of them has published: `kind:item` each. */
export function useImportPlaces(account: string): { accounts: Option[]; places: Option[] } {
  const { config } = useConfig()
  const { word } = useWords()
  const [accounts, setAccounts] = useState<Option[]>([])
  const [places, setPlaces] = useState<Option[]>([])
  const { api } = config.routes
  useEffect(() => {
    const query = 'depth=0&limit=100&sort=name&select[name]=true'
    void callApi<{ docs: Account[] }>({ path: `${api}/channel-accounts?${query}`, word }).then(
      (answer) => {
        if (answer.ok)
          setAccounts(answer.data.docs.map(({ id, name }) => ({ value: String(id), text: name })))
      },
    )
  }, [api, word])
  useEffect(() => {
    if (!account) return setPlaces([])
    const left = new AbortController()
    const query = new URLSearchParams({
      ...{ depth: '0', limit: '100', sort: '-createdAt', 'where[account][equals]': account },
      ...{ 'where[action][equals]': 'publish', 'where[state][equals]': 'published' },
      ...{ 'select[title]': 'true', 'select[kind]': 'true', 'select[item]': 'true' },
    })
    const path = `${api}/deliveries?${query.toString()}`
    void callApi<{ docs: Delivered[] }>({ path, word, signal: left.signal }).then((answer) => {
      if (!left.signal.aborted) setPlaces(answer.ok ? optionsOf(answer.data.docs) : [])
    })
    return () => left.abort()
  }, [account, api, word])
  return { accounts, places }
}

/** An item published twice stands here once. */
const optionsOf = (rows: readonly Delivered[]): Option[] => [
  ...new Map(
    rows.map(({ title, kind, item }) => [
      `${kind}:${item}`,
      { value: `${kind}:${item}`, text: title },
    ]),
  ).values(),
]
