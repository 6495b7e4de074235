'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { useRevocable } from './useRevocable'

/** What is taken back, why, and one button. */
export function RevokeForm({ base }: { base: string }) {
  const { word } = useWords()
  const { choices, isRead } = useRevocable(base)
  const [chosen, setChosen] = useState('')
  const [reason, setReason] = useState('')
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  const send = async () => {
    const choice = choices.find(({ key }) => key === chosen)
    if (!choice) return
    setSending(true)
    const body = { ...choice.order, reason: reason.trim() }
    const answer = await callApi({ path: `${base}/revoke`, method: 'POST', body, word })
    setSending(false)
    if (!answer.ok) return setRefusal(answer.message)
    toast.success(word('done_revoke'))
    // The document, its state and its versions are other ones now.
    window.location.reload()
  }

  if (!isRead) return null
  if (choices.length === 0) return <p>{word('revokeNothing')}</p>
  return (
    <div className="gm-decision">
      <p>{word('revokeExplain')}</p>
      <fieldset className="gm-choices">
        <legend>{word('revokeWhat')}</legend>
        {choices.map(({ key, name }) => (
          <label className="gm-choice" key={key}>
            <input
              checked={chosen === key}
              name="gm-revoke-what"
              onChange={() => setChosen(key)}
              type="radio"
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <label className="gm-field">
        <span>{word('revokeReason')}</span>
        <textarea
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
          rows={2}
          value={reason}
        />
      </label>
      {refusal && (
        <p className="gm-problem" role="alert">
          {refusal}
        </p>
      )}
      <Button
        buttonStyle="error"
        className="gm-grave"
        disabled={!chosen || reason.trim() === '' || sending}
        id="gm-revoke-confirm"
        margin={false}
        onClick={() => void send()}
        type="button"
      >
        {word(sending ? 'sending' : 'revokeConfirm')}
      </Button>
    </div>
  )
}
