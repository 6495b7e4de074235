'use client'
import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { permits, rolesOf } from '@/access/scope'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { IssueId } from './issueShape'

/** Takes the whole issue back, article by article, with a reason. */
export function RecallIssue({ id }: { id: IssueId }) {
  const { config } = useConfig()
  const { word } = useWords()
  const { user } = useAuth()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ text: string; isBad: boolean }>()
  if (!rolesOf(user).some(({ role }) => permits(role, 'content.recall'))) return null
  const send = async () => {
    setBusy(true)
    const answer = await callApi({
      path: `${config.routes.api}/issues/${id}/recall`,
      method: 'POST',
      body: { reason: reason.trim() },
      word,
    })
    setBusy(false)
    setSaid({ text: answer.ok ? word('issueRecalled') : answer.message, isBad: !answer.ok })
    if (answer.ok) setOpen(false)
  }
  return (
    <div className="gm-issue__sure">
      {isOpen ? (
        <>
          <label className="gm-issue__field gm-issue__wide">
            <span>{word('issueRecallReason')}</span>
            <input
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
              type="text"
              value={reason}
            />
          </label>
          <Button disabled={busy || reason.trim() === ''} onClick={() => void send()}>
            {word('issueRecallSure')}
          </Button>
          <Button buttonStyle="secondary" onClick={() => setOpen(false)}>
            {word('issueNotYet')}
          </Button>
        </>
      ) : (
        <Button buttonStyle="secondary" onClick={() => setOpen(true)}>
          {word('issueRecall')}
        </Button>
      )}
      {said && (
        <p
          className={said.isBad ? 'gm-problem' : 'gm-quiet'}
          role={said.isBad ? 'alert' : 'status'}
        >
          {said.text}
        </p>
      )}
    </div>
  )
}
