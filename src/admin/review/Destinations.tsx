'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { StateChip } from '../look/Chip'
import { Icon } from '../look/Icon'
import { DELIVERY_STATES, lookOf } from '../look/states'
import { Time } from '../look/Time'
import { useWords } from '../words/useWords'

type Row = {
  id: number | string
  state: string
  action: string
  url?: string | null
  dueAt: string
  finishedAt?: string | null
  account?: { name?: string } | number | string | null
  error?: { message?: string; remedy?: string } | null
}

/** Each delivery of the item, with the public page where there is one. */
export function Destinations({
  kind,
  id,
  changedAt,
}: {
  kind: string
  id: number | string
  changedAt: string
}) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const [rows, setRows] = useState<Row[]>([])
  const [problem, setProblem] = useState<string>()
  const board = `${config.routes.admin}/board?item=${kind}:${id}`

  useEffect(() => {
    const leave = new AbortController()
    const query = `where[kind][equals]=${kind}&where[item][equals]=${id}&depth=1&limit=20&sort=-createdAt`
    void callApi<{ docs: Row[] }>({
      path: `${config.routes.api}/deliveries?${query}`,
      word,
      signal: leave.signal,
    }).then((answer) => {
      if (leave.signal.aborted) return
      if (answer.ok) setRows(answer.data.docs)
      setProblem(answer.ok ? undefined : answer.message)
    })
    return () => leave.abort()
  }, [kind, id, changedAt, config.routes.api, word])

  if (problem) return <p className="gm-problem">{problem}</p>
  if (rows.length === 0) return <p className="gm-quiet">{word('noDestinations')}</p>
  return (
    <>
      <ul className="gm-rows">
        {rows.map((row) => (
          <li className="gm-row" key={row.id}>
            <StateChip language={language} look={lookOf(DELIVERY_STATES, row.state)} />
            <strong>{typeof row.account === 'object' ? row.account?.name : ''}</strong>
            <Time at={row.finishedAt ?? row.dueAt} />
            {row.url && (
              <a href={row.url} rel="noreferrer" target="_blank">
                {row.url}
                <span className="sr-only">{word('newTab')}</span>
              </a>
            )}
            {row.error?.message && <span className="gm-problem">{row.error.message}</span>}
          </li>
        ))}
      </ul>
      <a className="gm-link" href={board}>
        <Icon name="board" /> {word('onBoard')}
      </a>
    </>
  )
}
