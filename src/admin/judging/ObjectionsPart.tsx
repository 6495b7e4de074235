'use client'
import { useId, useState } from 'react'
import { callApi } from '../look/callApi'
import { Chip } from '../look/Chip'
import { useWords } from '../words/useWords'
import { ObjectorContact } from './ObjectorContact'
import type { ResultDesk } from './resultShape'

type Props = { desk: ResultDesk; read: () => Promise<void> }

/** What people said against the list; each gets an answer. */
export function ObjectionsPart({ desk, read }: Props) {
  const { word } = useWords()
  if (desk.objections.length === 0) return null
  const rowOf = (submission: unknown) =>
    desk.results
      .flatMap(({ rows }) => rows ?? [])
      .find((row) => row.submission === String(submission))
  return (
    <section className="gm-objections">
      <h3>{word('chairObjections')}</h3>
      <ul className="gm-plain">
        {desk.objections.map((objection) => {
          const row = rowOf(objection.submission)
          return (
            <li className="gm-task" key={String(objection.id)}>
              <p>
                <strong>
                  {word('chairObjectionOn', { no: row?.no ?? String(objection.submission) })}
                  {row && `《${row.title}》`}
                </strong>{' '}
                <span className="gm-quiet">{objection.number}</span>
              </p>
              <p>{objection.text}</p>
              <ObjectorContact id={String(objection.id)} />
              {objection.state === 'open' ? (
                <Answer id={String(objection.id)} read={read} />
              ) : (
                <p className="gm-row">
                  <Chip
                    icon={objection.state === 'upheld' ? 'alert' : 'check'}
                    tone={objection.state === 'upheld' ? 'warn' : 'done'}
                  >
                    {word(objection.state === 'upheld' ? 'chairUphold' : 'chairDismiss')}
                  </Chip>
                  {word('chairAnswered', { reply: objection.reply ?? '' })}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Answer({ id, read }: { id: string; read: () => Promise<void> }) {
  const { word } = useWords()
  const field = useId()
  const [reply, setReply] = useState('')
  const [problem, setProblem] = useState('')
  const send = async (upheld: boolean) => {
    const path = `/api/objections/${id}/answer`
    const answer = await callApi({ path, method: 'POST', body: { upheld, reply }, word })
    if (answer.ok) await read()
    else setProblem(answer.message)
  }
  return (
    <div className="gm-ask">
      <label className="gm-field" htmlFor={field}>
        <span>{word('chairReply')}</span>
        <textarea
          id={field}
          maxLength={1000}
          onChange={({ target }) => setReply(target.value)}
          rows={2}
          value={reply}
        />
      </label>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="gm-actions">
        <button
          className="btn"
          disabled={!reply.trim()}
          onClick={() => void send(false)}
          type="button"
        >
          {word('chairDismiss')}
        </button>
        <button
          className="btn gm-grave"
          disabled={!reply.trim()}
          onClick={() => void send(true)}
          type="button"
        >
          {word('chairUphold')}
        </button>
      </div>
    </div>
  )
}
