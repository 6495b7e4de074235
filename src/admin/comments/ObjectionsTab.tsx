'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { callApi } from '../look/callApi'
import { Time } from '../look/Time'
import { useRegainedFocus } from '../look/useRegainedFocus'
import { useWords } from '../words/useWords'

/** As `GET /api/comment-objections/list` tells it. */
type Listed = {
  id: number | string
  text: string
  at: string
  comment: { text: string; author: string; itemTitle: string; at: string }
  reason: string
  isByMachine: boolean
  deciders: string[]
  mayDecide: boolean
  why: string
}

/** Hidings their authors object to; a second person decides. */
export function ObjectionsTab() {
  const { word } = useWords()
  const { config } = useConfig()
  const [rows, setRows] = useState<Listed[]>()
  const [problem, setProblem] = useState('')
  const path = `${config.routes.api}/comment-objections`
  const read = useCallback(async () => {
    const answer = await callApi<{ objections: Listed[] }>({ path: `${path}/list`, word })
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) setRows(answer.data.objections)
  }, [path, word])
  const { ref, regain } = useRegainedFocus<HTMLUListElement>()
  useEffect(() => void read(), [read])
  if (problem)
    return (
      <p className="gm-problem" role="alert">
        {word('readFailed', { why: problem })}{' '}
        <button className="gm-link" onClick={() => void read()} type="button">
          {word('retryRead')}
        </button>
      </p>
    )
  if (!rows) return <p className="gm-quiet">{word('loading')}</p>
  if (rows.length === 0) return <p className="gm-quiet">{word('cmObjectionNone')}</p>
  return (
    <ul
      aria-label={word('cmObjections')}
      className="gm-plain gm-comments__objections"
      ref={ref}
      tabIndex={-1}
    >
      {rows.map((row) => (
        <li className="gm-detail" key={String(row.id)}>
          <p className="gm-detail__text">{row.comment.text}</p>
          <p className="gm-row gm-quiet">
            {row.comment.author || word('cmSomebody')} · {row.comment.itemTitle} ·{' '}
            <Time at={row.comment.at} />
          </p>
          <p>
            <strong>{word('cmObjectionText')}</strong> {row.text} <Time at={row.at} />
          </p>
          <p className="gm-quiet">
            {row.reason && word('cmObjectionTold', { why: row.reason })}{' '}
            {row.isByMachine
              ? word('cmObjectionMachine')
              : word('cmObjectionBy', { names: row.deciders.join('、') })}
          </p>
          {row.mayDecide ? (
            <Answer
              id={row.id}
              path={path}
              read={async () => {
                await read()
                regain()
              }}
            />
          ) : (
            <p className="gm-quiet">{row.why}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

type Answering = { id: Listed['id']; path: string; read: () => Promise<void> }

function Answer({ id, path, read }: Answering) {
  const { word } = useWords()
  const field = useId()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const send = async (uphold: boolean) => {
    const body = { uphold, answer: text }
    const answer = await callApi({ path: `${path}/${id}/decide`, method: 'POST', body, word })
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) await read()
  }
  return (
    <div className="gm-ask">
      <label className="gm-field" htmlFor={field}>
        <span>{word('cmObjectionAnswer')}</span>
        <textarea
          id={field}
          maxLength={500}
          onChange={({ target }) => setText(target.value)}
          rows={2}
          value={text}
        />
      </label>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="gm-actions">
        <button
          className="btn gm-primary"
          disabled={!text.trim()}
          onClick={() => void send(true)}
          type="button"
        >
          {word('cmUphold')}
        </button>
        <button
          className="btn"
          disabled={!text.trim()}
          onClick={() => void send(false)}
          type="button"
        >
          {word('cmDismiss')}
        </button>
      </div>
    </div>
  )
}
