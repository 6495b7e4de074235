'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

type Answered = { alerts: { id: string; title: string; ticket: string }[] }

/** On an article that answers an alert: which, and the ticket it is checked under. Nothing on any other. */
export function AnswersNote() {
  const { word } = useWords()
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const [alerts, setAlerts] = useState<Answered['alerts']>([])
  const { admin, api } = config.routes
  useEffect(() => {
    if (!id || !collectionSlug) return
    const path = `${api}/opinion-alerts/answered-by?kind=${collectionSlug}&item=${id}`
    void callApi<Answered>({ path, word }).then((answer) =>
      // Who reads no comments has nothing to be told.
      setAlerts(answer.ok ? answer.data.alerts : []),
    )
  }, [api, collectionSlug, id, word])
  return alerts.map((alert) => (
    <span className="gm-row" key={alert.id}>
      <a href={`${admin}/opinion#alert-${alert.id}`}>
        {word('answersAlert', { title: alert.title })}
      </a>
      {alert.ticket && (
        <a href={`${admin}/appeals?ticket=${alert.ticket}`}>{word('opinionTicket')}</a>
      )}
    </span>
  ))
}
