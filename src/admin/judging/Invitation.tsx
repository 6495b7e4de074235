'use client'
import { useId, useState } from 'react'
import type { DeskRound, JudgeDesk } from '@/campaign/judging/judgeDesk'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

type Props = {
  round: DeskRound
  declarations: JudgeDesk['declarations']
  done: (accepted: boolean) => void
  cancel: () => void
}

/** PW01: two declarations, each with a tick of its own, before the list opens. */
export function Invitation({ round, declarations, done, cancel }: Props) {
  const { word } = useWords()
  const id = useId()
  const [ticks, setTicks] = useState({ recusal: false, secrecy: false })
  const [avoid, setAvoid] = useState('')
  const [reason, setReason] = useState<string>()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)

  const send = async (act: 'accept' | 'decline', body: object) => {
    setBusy(true)
    const path = `/api/judging/rounds/${round.id}/${act}`
    const answer = await callApi({ path, method: 'POST', body, word })
    setBusy(false)
    if (answer.ok) done(act === 'accept')
    else setProblem(answer.message)
  }
  return (
    <form
      className="gm-invitation"
      onSubmit={(event) => {
        event.preventDefault()
        void send('accept', { ...ticks, avoid })
      }}
    >
      <h2>
        {word('judgingInvited')}：{round.title}
      </h2>
      <p className="gm-quiet">{word('judgingSignHint')}</p>
      {(['recusal', 'secrecy'] as const).map((key) => (
        <section className="gm-declaration" key={key}>
          <h3>{declarations[key].title}</h3>
          <p>{declarations[key].text}</p>
          <label className="gm-tick">
            <input
              checked={ticks[key]}
              name={key}
              onChange={({ target }) => setTicks({ ...ticks, [key]: target.checked })}
              type="checkbox"
            />
            <span>
              {word('judgingIAgree')}《{declarations[key].title}》（{declarations[key].version}）
            </span>
          </label>
        </section>
      ))}
      <label className="gm-field" htmlFor={`${id}-avoid`}>
        <span>{word('judgingAvoid')}</span>
        <textarea
          aria-describedby={`${id}-hint`}
          id={`${id}-avoid`}
          maxLength={800}
          onChange={({ target }) => setAvoid(target.value)}
          rows={2}
          value={avoid}
        />
      </label>
      <p className="gm-quiet" id={`${id}-hint`}>
        {word('judgingAvoidHint')}
      </p>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="gm-actions">
        <button className="btn gm-primary gm-big" disabled={busy} type="submit">
          {word('judgingAccept')}
        </button>
        <button className="btn gm-big" onClick={() => setReason(reason ?? '')} type="button">
          {word('judgingDecline')}
        </button>
        <button className="gm-link" onClick={cancel} type="button">
          {word('judgingBack')}
        </button>
      </div>
      {reason !== undefined && (
        <div className="gm-decline">
          <label className="gm-field" htmlFor={`${id}-reason`}>
            <span>{word('judgingReason')}</span>
            <input
              id={`${id}-reason`}
              maxLength={300}
              onChange={({ target }) => setReason(target.value)}
              value={reason}
            />
          </label>
          <button
            className="btn gm-grave gm-big"
            disabled={busy || !reason.trim()}
            onClick={() => void send('decline', { reason })}
            type="button"
          >
            {word('judgingDecline')}
          </button>
        </div>
      )}
    </form>
  )
}
