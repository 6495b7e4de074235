'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { ShownAct } from '@/comments/acts/readActs'
import { callApi } from '../look/callApi'
import { ChannelName } from '../look/ChannelName'
import { StateChip } from '../look/Chip'
import { lookOf } from '../look/states'
import { useWords } from '../words/useWords'
import { ACT_NAMES, ACT_STATES } from './looks'

type Props = { act: ShownAct; onChanged: () => void | Promise<void> }

/** One act on the channel: where it stands, what a person does there in steps, and the buttons to say so. */
export function ActRow({ act, onChanged }: Props) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const [problem, setProblem] = useState('')
  const [sending, setSending] = useState(false)
  const send = async (verb: 'retry' | 'cancel' | 'confirm', body: object = {}) => {
    setSending(true)
    const path = `${config.routes.api}/comment-acts/${act.id}/${verb}`
    const answer = await callApi({ path, method: 'POST', body, word })
    setSending(false)
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) toast.success(word('actSaved'))
    await onChanged()
  }
  const may = (verb: ShownAct['can'][number]) => act.can.includes(verb)
  const isWaiting = act.state !== 'done' && act.state !== 'cancelled'
  const steps = isWaiting ? act.instructions?.steps : undefined
  return (
    <div className="gm-replies__row">
      <p className="gm-row">
        <strong>{ACT_NAMES[act.act]?.[language] ?? act.act}</strong>
        <StateChip language={language} look={lookOf(ACT_STATES, act.state)} />
        <span className="gm-quiet">
          <ChannelName channel={act.channel} />
        </span>
      </p>
      {isWaiting && act.error?.message && <p className="gm-problem">{act.error.message}</p>}
      {isWaiting && act.error?.remedy && <p>{word('actRemedy', { remedy: act.error.remedy })}</p>}
      {steps && (
        <ol className="gm-replies__steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {steps && <Ways act={act} />}
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="gm-actions">
        {may('confirm') && (
          <Push disabled={sending} onClick={() => void send('confirm', { done: true })}>
            {word('actDone')}
          </Push>
        )}
        {act.state === 'unconfirmed' && may('confirm') && (
          <Push disabled={sending} onClick={() => void send('confirm', { done: false })}>
            {word('actNotDone')}
          </Push>
        )}
        {may('retry') && (
          <Push disabled={sending} onClick={() => void send('retry')}>
            {word(act.state === 'byHand' ? 'actRun' : 'actRetry')}
          </Push>
        )}
        {may('cancel') && (
          <Push disabled={sending} onClick={() => void send('cancel')}>
            {word('actCancel')}
          </Push>
        )}
      </div>
    </div>
  )
}

type Pushing = { disabled: boolean; onClick: () => void; children: string }

const Push = ({ disabled, onClick, children }: Pushing) => (
  <button className="btn" disabled={disabled} onClick={onClick} type="button">
    {children}
  </button>
)

/** The page to do it on, and the words to paste there. */
function Ways({ act: { instructions } }: { act: ShownAct }) {
  const { word } = useWords()
  const [copied, setCopied] = useState(false)
  const link = instructions?.link
  const text = instructions?.text
  return (
    <div className="gm-actions">
      {link && /^https?:\/\//.test(link) && (
        <a className="gm-link" href={link} rel="noreferrer noopener" target="_blank">
          {word('actOpen')}
          {word('newTab')}
        </a>
      )}
      {text && <blockquote className="gm-replies__text">{text}</blockquote>}
      {text && (
        <button
          className="gm-link"
          onClick={() => {
            void navigator.clipboard?.writeText(text).then(() => setCopied(true))
          }}
          type="button"
        >
          {word(copied ? 'actCopied' : 'actCopy')}
        </button>
      )}
    </div>
  )
}
