'use client'
import { useState } from 'react'
import { useWords } from '../words/useWords'
import { AskReason } from './AskReason'

/** Telephone or mail of whoever objected: for a reason, on record, and not kept on the screen. */
export function ObjectorContact({ id }: { id: string }) {
  const { word } = useWords()
  const [contact, setContact] = useState<string>()
  if (contact !== undefined)
    return (
      <p role="status">
        {word('chairContactIs')} <strong data-contact>{contact}</strong>
      </p>
    )
  return (
    <AskReason<{ contact: string }>
      done={(answer) => setContact(answer.contact)}
      hint={word('chairContactHint')}
      path={`/api/objections/${id}/reveal`}
      sure={word('chairContactShow')}
      what={word('chairContact')}
    />
  )
}
