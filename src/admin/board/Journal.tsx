'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { exactTime } from '../look/timeWords'
import { useWords } from '../words/useWords'
import { detailText } from './detailText'

type Attempt = {
  id: number | string
  at: string
  step: string
  kind: string
  round: number
  detail?: unknown
}

const KINDS = {
  intent: 'kind_intent',
  receipt: 'kind_receipt',
  failure: 'kind_failure',
  absent: 'kind_absent',
} as const

/** The journal of one delivery, read when it is opened and again when its state moves on. */
export function Journal({ delivery, state }: { delivery: number | string; state: string }) {
  const { word } = useWords()
  const { config } = useConfig()
  const [open, setOpen] = useState(false)
  const [attempts, setAttempts] = useState<Attempt[]>()
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    if (!open) return
    const leave = new AbortController()
    const path = `${config.routes.api}/attempts?where[delivery][equals]=${delivery}&sort=at&limit=100&depth=0`
    void callApi<{ docs: Attempt[] }>({ path, word, signal: leave.signal }).then((answer) => {
      if (leave.signal.aborted) return
      if (answer.ok) setAttempts(answer.data.docs)
      setProblem(answer.ok ? undefined : answer.message)
    })
    return () => leave.abort()
  }, [open, state, delivery, config.routes.api, word])

  return (
    <details
      className="gm-journal"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      open={open}
    >
      <summary>{word('journal')}</summary>
      {problem && <p className="gm-problem">{problem}</p>}
      {!attempts && !problem && open && <p className="gm-quiet">{word('loading')}</p>}
      {attempts?.length === 0 && <p className="gm-quiet">{word('journalEmpty')}</p>}
      <ol className="gm-journal__list">
        {attempts?.map((attempt) => (
          <li key={attempt.id}>
            <time dateTime={attempt.at}>{exactTime(attempt.at).slice(5)}</time>
            <span>
              <code>{attempt.step}</code>
              {attempt.round > 1 && ` #${attempt.round}`}{' '}
              {attempt.kind in KINDS
                ? word(KINDS[attempt.kind as keyof typeof KINDS])
                : attempt.kind}
              {detailText(attempt.detail) && (
                <span className="gm-quiet"> {detailText(attempt.detail)}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
