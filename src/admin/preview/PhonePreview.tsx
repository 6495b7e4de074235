'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { callApi } from '../look/callApi'
import { Icon } from '../look/Icon'
import { useWords } from '../words/useWords'

/** The article to one phone, published nowhere. The name is kept in this browser for the next time. */
export function PhonePreview({
  kind,
  id,
  account,
}: {
  kind: string
  id: number | string
  account: string
}) {
  const { word } = useWords()
  const { config } = useConfig()
  const inputId = useId()
  const [recipient, setRecipient] = useState(() => remembered())
  const [state, setState] = useState<{ busy?: boolean; problem?: string }>({})
  const send = async () => {
    setState({ busy: true })
    const path = `${config.routes.api}/${kind}/${id}/preview?account=${encodeURIComponent(account)}`
    const answer = await callApi({ path, method: 'POST', body: { recipient }, word })
    if (!answer.ok) return setState({ problem: answer.message })
    localStorage.setItem(KEY, recipient)
    setState({})
    toast.success(word('phoneSent'))
  }
  return (
    <div className="gm-phonePreview">
      <label htmlFor={inputId}>{word('phoneRecipient')}</label>
      <input
        autoComplete="off"
        id={inputId}
        maxLength={64}
        onChange={(event) => setRecipient(event.target.value.trim())}
        type="text"
        value={recipient}
      />
      <button
        className="gm-button"
        disabled={!recipient || state.busy}
        onClick={() => void send()}
        type="button"
      >
        <Icon name="phone" /> {word(state.busy ? 'sending' : 'phoneSend')}
      </button>
      {state.problem && (
        <p className="gm-problem" role="alert">
          {state.problem}
        </p>
      )}
    </div>
  )
}

const KEY = 'gm-phone-preview'

const remembered = () =>
  typeof localStorage === 'undefined' ? '' : (localStorage.getItem(KEY) ?? '')
