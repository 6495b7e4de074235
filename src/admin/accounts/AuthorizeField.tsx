'use client'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { AuthorizationStatus } from '@/accounts/authorization/statusEndpoint'
import { callApi } from '../look/callApi'
import { exactTime } from '../look/timeWords'
import type { Words } from '../words/wordsIn'
import { useWords } from '../words/useWords'

/** On an account's form: how long its authorisation lasts, what came of the last try, and the way to the platform. */
export function AuthorizeField() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { word } = useWords()
  const path = id === undefined ? undefined : `${config.routes.api}/channel-accounts/${id}`
  const status = useStatus(path, word)
  if (!path || !status?.isPossible) return null
  const { isAllowed, problem, last, redirectUri, until } = status
  const isTold = last && isRecent(last.at)
  return (
    <section aria-labelledby="gm-authorize" className="field-type gm-authorize">
      <h3 id="gm-authorize">{word('authorizeTitle')}</h3>
      <Standing status={status} word={word} />
      {isTold && (
        <div className={last.isDone ? 'gm-authorize__done' : 'gm-problem'} role="status">
          <p>{last.message}</p>
          {last.remedy && <p>{last.remedy}</p>}
        </div>
      )}
      {problem && <p className="gm-authorize__warn">{problem}</p>}
      {!isAllowed && <p className="gm-quiet">{word('authorizeOther')}</p>}
      {isAllowed && !problem && (
        <>
          <div className="gm-actions">
            <Button
              buttonStyle={until ? 'secondary' : 'primary'}
              el="anchor"
              margin={false}
              url={`${path}/authorize`}
            >
              {word(until ? 'authorizeAgain' : 'authorize')}
            </Button>
          </div>
          <p className="gm-quiet">{word('authorizeHint')}</p>
        </>
      )}
      {redirectUri && (
        <p className="gm-quiet">
          {word('authorizeCallback')}：<code>{redirectUri}</code>
        </p>
      )}
    </section>
  )
}

function Standing({ status, word }: { status: AuthorizationStatus; word: Words }) {
  const { until, expiry } = status
  if (!until || !expiry) return <p className="gm-quiet">{word('authorizeNever')}</p>
  const day = exactTime(until).slice(0, 16)
  const days = expiry.daysLeft
  if (expiry.level === 'over') return <p className="gm-problem">{word('authorizeOver', { day })}</p>
  const text = days < 1 ? word('authorizeToday', { day }) : word('authorizeLeft', { day, days })
  return <p className={expiry.level === 'good' ? undefined : 'gm-authorize__warn'}>{text}</p>
}

function useStatus(path: string | undefined, word: Words): AuthorizationStatus | undefined {
  const [status, setStatus] = useState<AuthorizationStatus>()
  useEffect(() => {
    if (!path) return
    const stop = new AbortController()
    const { signal } = stop
    void callApi<AuthorizationStatus>({ path: `${path}/authorization`, word, signal }).then(
      (answer) => {
        if (answer.ok && !signal.aborted) setStatus(answer.data)
      },
    )
    return () => stop.abort()
  }, [path, word])
  return status
}

/** What came of it is news for a while, and clutter tomorrow. */
const isRecent = (at: string): boolean => Date.now() - Date.parse(at) < 3_600_000
