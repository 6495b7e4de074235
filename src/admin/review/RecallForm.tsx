'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { RecallDone } from '../fanout/RecallDone'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

const REASONS = ['recall_fact', 'recall_wording', 'recall_rights', 'recall_order'] as const

type Props = { base: string; kind: string; id: number | string; onDone: () => void }

/** Taking a live item down everywhere: one tap for the reason, one to confirm; then what becomes of it, account by account. */
export function RecallForm({ base, kind, id, onDone }: Props) {
  const { word } = useWords()
  const [reason, setReason] = useState('')
  const [orderGiver, setOrderGiver] = useState('')
  const [ordered, setOrdered] = useState(false)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  const send = async () => {
    setSending(true)
    const answer = await callApi({
      path: `${base}/recall`,
      method: 'POST',
      body: { reason: reason.trim(), orderGiver: orderGiver.trim() },
      word,
    })
    setSending(false)
    if (!answer.ok) return setRefusal(answer.message)
    toast.success(word('done_recall'))
    setOrdered(true)
    onDone()
  }

  if (ordered) return <RecallDone id={id} kind={kind} />

  return (
    <div className="gm-decision">
      <p>{word('recallExplain')}</p>
      <div aria-label={word('recallReason')} className="gm-tabs" role="group">
        {REASONS.map((key) => (
          <button
            aria-pressed={reason === word(key)}
            className="gm-tab"
            key={key}
            onClick={() => setReason(word(key))}
            type="button"
          >
            {word(key)}
          </button>
        ))}
      </div>
      <label className="gm-field">
        <span>{word('recallReason')}</span>
        <textarea
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
          rows={2}
          value={reason}
        />
      </label>
      <label className="gm-field">
        <span>{word('orderGiver')}</span>
        <input
          maxLength={40}
          onChange={(event) => setOrderGiver(event.target.value)}
          placeholder={word('orderGiverHint')}
          type="text"
          value={orderGiver}
        />
      </label>
      {refusal && (
        <p className="gm-problem" role="alert">
          {refusal}
        </p>
      )}
      {reason.trim() === '' && <p className="gm-quiet">{word('needReason')}</p>}
      <Button
        buttonStyle="error"
        className="gm-grave"
        disabled={reason.trim() === '' || sending}
        id="gm-recall-confirm"
        margin={false}
        onClick={() => void send()}
        type="button"
      >
        {word(sending ? 'sending' : 'recallConfirm')}
      </Button>
    </div>
  )
}
