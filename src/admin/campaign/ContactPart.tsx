'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { EntryContact } from './entryShape'

/** The author's telephone: asked for with a reason, shown once, on record. */
export function ContactPart({ base }: { base: string }) {
  const { word } = useWords()
  const [reason, setReason] = useState('')
  const [contact, setContact] = useState<EntryContact>()
  const [refusal, setRefusal] = useState<string>()
  const show = async () => {
    const answer = await callApi<EntryContact>({
      path: `${base}/reveal`,
      method: 'POST',
      body: { reason },
      word,
    })
    if (!answer.ok) return setRefusal(answer.message)
    setContact(answer.data)
  }
  if (contact)
    return (
      <p>
        {word('entryPhone')} {contact.phone}
        {contact.guardianName &&
          ` · ${word('entryGuardian')} ${contact.guardianName} ${contact.guardianPhone ?? ''}`}
      </p>
    )
  return (
    <details>
      <summary>{word('entryContact')}</summary>
      <label className="gm-field">
        <span>{word('entryContactReason')}</span>
        <input
          maxLength={300}
          onChange={(event) => setReason(event.target.value)}
          type="text"
          value={reason}
        />
      </label>
      <Button
        buttonStyle="secondary"
        disabled={reason.trim() === ''}
        margin={false}
        onClick={() => void show()}
        type="button"
      >
        {word('entryContact')}
      </Button>
      {refusal && (
        <p className="gm-problem" role="alert">
          {refusal}
        </p>
      )}
    </details>
  )
}
