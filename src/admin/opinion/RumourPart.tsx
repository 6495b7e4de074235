'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { RumourCheck } from '@/opinion/checkRumour'
import { callApi } from '../look/callApi'
import { exactTime } from '../look/timeWords'
import { useWords } from '../words/useWords'
import { TextStep } from './TextStep'

type Props = {
  comment: { id: number | string; round?: number | null }
  onChanged: () => void | Promise<void>
}

/** Hearsay: hold it, have it checked in time, and begin what will be said about it. */
export function RumourPart({ comment, onChanged }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const [done, setDone] = useState<RumourCheck>()
  const { admin, api } = config.routes
  const send = async (reason: string): Promise<string> => {
    const answer = await callApi<RumourCheck>({
      ...{ path: `${api}/comments/${comment.id}/rumour`, method: 'POST', word },
      body: { reason, round: comment.round ?? 0 },
    })
    if (!answer.ok) return answer.message
    setDone(answer.data)
    await onChanged()
    return ''
  }
  if (!done)
    return (
      <TextStep
        isOptional
        label={word('rumourReason')}
        max={300}
        send={send}
        sure={word('rumourSure')}
        what={word('rumourCheck')}
      >
        <p className="gm-quiet">{word('rumourHint')}</p>
      </TextStep>
    )
  const { ticket, draft } = done
  return (
    <p className="gm-row" role="status">
      <span>{word('rumourDone', { when: exactTime(ticket.dueAt) })}</span>
      <a href={`${admin}/collections/appeals/${ticket.id}`}>{ticket.number}</a>
      <a href={`${admin}/opinion`}>{word('opinionAlerts')}</a>
      {draft ? (
        <a href={`${admin}/collections/news/${draft.id}`}>{draft.title}</a>
      ) : (
        <span className="gm-quiet">{word('rumourNoDraft')}</span>
      )}
    </p>
  )
}
