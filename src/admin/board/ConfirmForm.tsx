'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '../words/useWords'

type Body = { published: boolean; url?: string; note: string }
type Props = { onSend: (body: Body) => Promise<void>; sending: boolean; refusal?: string }

/** What a person saw on the platform: published, with its link, or certainly not; and how they know. */
export function ConfirmForm({ onSend, sending, refusal }: Props) {
  const { word } = useWords()
  const [published, setPublished] = useState(true)
  const [url, setUrl] = useState('')
  const [note, setNote] = useState('')
  const link = url.trim()
  const problem =
    published && link !== '' && !/^https?:\/\/\S+$/.test(link)
      ? word('needUrl')
      : note.trim() === ''
        ? word('needNote')
        : undefined

  return (
    <div className="gm-decision">
      <fieldset className="gm-choices">
        <legend>{word('confirmQuestion')}</legend>
        {[true, false].map((choice) => (
          <label className="gm-choice" key={String(choice)}>
            <input
              checked={published === choice}
              name="gm-published"
              onChange={() => setPublished(choice)}
              type="radio"
            />
            <span>{word(choice ? 'confirmYes' : 'confirmNo')}</span>
          </label>
        ))}
      </fieldset>
      {published && (
        <label className="gm-field">
          <span>{word('confirmUrl')}</span>
          <input
            inputMode="url"
            onChange={({ target }) => setUrl(target.value)}
            placeholder="https://"
            type="url"
            value={url}
          />
        </label>
      )}
      <label className="gm-field">
        <span>{word('confirmNote')}</span>
        <textarea
          maxLength={500}
          onChange={({ target }) => setNote(target.value)}
          rows={3}
          value={note}
        />
      </label>
      {refusal && (
        <p className="gm-problem" role="alert">
          {refusal}
        </p>
      )}
      {problem && <p className="gm-quiet">{problem}</p>}
      <Button
        className="gm-primary"
        disabled={Boolean(problem) || sending}
        margin={false}
        onClick={() =>
          void onSend({ published, note: note.trim(), ...(published && link ? { url: link } : {}) })
        }
        type="button"
      >
        {word(sending ? 'sending' : 'confirmSend')}
      </Button>
    </div>
  )
}
