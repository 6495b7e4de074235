'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { Icon } from '../look/Icon'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import './issues.css'

type Props = {
  /** Collection of the item: `news`. */
  kind: string
  item: number | string
  /** A channel account whose publisher has a phone preview. */
  account: number | string
}

/** Sends the item as it is now to one phone; nothing is published. */
export function PhonePreviewButton({ kind, item, account }: Props) {
  const { config } = useConfig()
  const { word } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [who, setWho] = useState('')
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ text: string; isBad: boolean }>()
  const send = async () => {
    setBusy(true)
    const answer = await callApi<{ receipt: { note?: string } }>({
      path: `${config.routes.api}/${kind}/${item}/preview?account=${account}`,
      method: 'POST',
      body: { recipient: who.trim() },
      word,
    })
    setBusy(false)
    setSaid(
      answer.ok
        ? { text: word('phonePreviewDone', { who: who.trim() }), isBad: false }
        : { text: answer.message, isBad: true },
    )
  }
  if (!isOpen)
    return (
      <Button buttonStyle="secondary" onClick={() => setOpen(true)} size="small">
        <Icon name="phone" /> {word('phonePreview')}
      </Button>
    )
  return (
    <form
      className="gm-phone"
      onSubmit={(event) => {
        event.preventDefault()
        if (who.trim() && !busy) void send()
      }}
    >
      <label className="gm-issue__field">
        <span>{word('phonePreviewTo')}</span>
        <input
          autoComplete="off"
          maxLength={64}
          onChange={(event) => setWho(event.target.value)}
          type="text"
          value={who}
        />
      </label>
      <p className="gm-quiet">{word('phonePreviewHint')}</p>
      <Button disabled={!who.trim() || busy} size="small" type="submit">
        {word('phonePreviewSend')}
      </Button>
      {said && (
        <p
          className={said.isBad ? 'gm-problem' : 'gm-quiet'}
          role={said.isBad ? 'alert' : 'status'}
        >
          {said.text}
        </p>
      )}
    </form>
  )
}
