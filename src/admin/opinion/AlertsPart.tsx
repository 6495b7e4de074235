'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useRegainedFocus } from '../look/useRegainedFocus'
import { useWords } from '../words/useWords'
import { AlertCard } from './AlertCard'
import type { AlertShown, May } from './alertShape'
import { RaiseAlert } from './RaiseAlert'
import { useNamedCard } from './useNamedCard'

const REFRESH_MS = 15_000

/** What is alarming now, what was, and raising one by hand. */
export function AlertsPart({ may, user }: { may: May; user: string }) {
  const { word } = useWords()
  const { config } = useConfig()
  const [alerts, setAlerts] = useState<AlertShown[]>()
  const [isClosed, setIsClosed] = useState(false)
  const [problem, setProblem] = useState('')

  // A closed alert leaves the list, and with it whatever was in focus.
  const { ref: head, regain } = useRegainedFocus<HTMLHeadingElement>()

  const read = useCallback(async () => {
    const state = isClosed ? 'where[state][equals]=closed' : 'where[state][not_equals]=closed'
    const path = `${config.routes.api}/opinion-alerts?${state}&sort=-openedAt&limit=50&depth=0`
    const answer = await callApi<{ docs: AlertShown[] }>({ path, word })
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) setAlerts(answer.data.docs)
  }, [config.routes.api, isClosed, word])
  useEffect(() => {
    void read()
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void read()
    }, REFRESH_MS)
    return () => clearInterval(timer)
  }, [read])
  useNamedCard(alerts !== undefined)

  return (
    <section aria-labelledby="opinion-alerts" className="gm-opinion__part">
      <h2 id="opinion-alerts" ref={head} tabIndex={-1}>
        {word('opinionAlerts')}
      </h2>
      <div aria-label={word('opinionAlerts')} className="gm-tabs" role="group">
        {([false, true] as const).map((closed) => (
          <button
            aria-pressed={isClosed === closed}
            className="gm-tab"
            key={String(closed)}
            onClick={() => {
              setAlerts(undefined)
              setIsClosed(closed)
            }}
            type="button"
          >
            {word(closed ? 'opinionClosedAlerts' : 'opinionOpenAlerts')}
          </button>
        ))}
      </div>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {!alerts && !problem && <p className="gm-quiet">{word('loading')}</p>}
      {alerts?.length === 0 && (
        <p className="gm-quiet">{word(isClosed ? 'opinionNoClosed' : 'opinionNoAlerts')}</p>
      )}
      <ul className="gm-plain gm-alerts">
        {alerts?.map((alert) => (
          <AlertCard
            alert={alert}
            key={String(alert.id)}
            may={may}
            onChanged={async () => {
              await read()
              regain()
            }}
            user={user}
          />
        ))}
      </ul>
      {may.moderate && <RaiseAlert onRaised={read} />}
    </section>
  )
}
