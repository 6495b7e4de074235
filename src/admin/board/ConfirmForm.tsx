'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '../words/useWords'
import type { WordKey } from '../words/wordsIn'
import { useProof } from './useProof'

export type Confirming = {
  published: boolean
  url?: string
  note: string
  /** A screenshot, and the organization whose library it goes to. */
  shot?: { file: File; organization: number | string }
}

type Props = {
  delivery: { id: number | string; action?: string }
  onSend: (confirming: Confirming) => Promise<void>
  sending: boolean
  refusal?: string
}

/** What a person saw on the platform, with its link and a screenshot where they are asked for; and how they know. */
export function ConfirmForm({ delivery, onSend, sending, refusal }: Props) {
  const { word } = useWords()
  const isRecall = delivery.action === 'recall'
  const { proof, asking } = useProof(delivery.id)
  const [published, setPublished] = useState(!isRecall)
  const [url, setUrl] = useState('')
  const [note, setNote] = useState('')
  const [file, setFile] = useState<File>()
  const link = url.trim()
  const claimed = published && !isRecall
  const problem = problemOf({
    url: claimed ? link : '',
    needsUrl: claimed && proof?.url,
    needsShot: claimed && proof?.screenshot && !file,
    note,
  })
  const send = () =>
    onSend({
      published,
      note: note.trim(),
      ...(published && link && { url: link }),
      ...(file && proof && { shot: { file, organization: proof.organization } }),
    })

  return (
    <div className="gm-decision">
      <fieldset className="gm-choices">
        <legend>{word(isRecall ? 'confirmRecallQuestion' : 'confirmQuestion')}</legend>
        {[true, false].map((choice) => (
          <label className="gm-choice" key={String(choice)}>
            <input
              checked={published === choice}
              name="gm-published"
              onChange={() => setPublished(choice)}
              type="radio"
            />
            <span>{word(answerTo(isRecall, choice))}</span>
          </label>
        ))}
      </fieldset>
      {claimed && (
        <label className="gm-field">
          <span>{word('confirmUrl')}</span>
          <input
            inputMode="url"
            onChange={({ target }) => setUrl(target.value)}
            placeholder="https://"
            required={proof?.url}
            type="url"
            value={url}
          />
        </label>
      )}
      {proof && (
        <label className="gm-field">
          <span>{word('confirmShot')}</span>
          <input
            accept="image/jpeg,image/png,image/webp"
            onChange={({ target }) => setFile(target.files?.[0])}
            required={claimed && proof.screenshot}
            type="file"
          />
          <span className="gm-quiet">{word('confirmShotHelp')}</span>
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
      {problem && <p className="gm-quiet">{word(problem)}</p>}
      <Button
        className="gm-primary"
        disabled={asking || Boolean(problem) || sending}
        margin={false}
        onClick={() => void send()}
        type="button"
      >
        {word(sending ? 'sending' : 'confirmSend')}
      </Button>
    </div>
  )
}

const answerTo = (isRecall: boolean, published: boolean): WordKey => {
  if (isRecall) return published ? 'confirmStillThere' : 'confirmGone'
  return published ? 'confirmYes' : 'confirmNo'
}

type Given = { url: string; needsUrl?: boolean; needsShot?: boolean; note: string }

function problemOf({ url, needsUrl, needsShot, note }: Given): WordKey | undefined {
  if (url !== '' && !/^https?:\/\/\S+$/.test(url)) return 'needUrl'
  if (needsUrl && url === '') return 'needProofUrl'
  if (needsShot) return 'needProofShot'
  return note.trim() === '' ? 'needNote' : undefined
}
