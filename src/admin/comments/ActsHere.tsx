'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

type Props = {
  acts: readonly Record<string, unknown>[]
  mayAct: boolean
  onChanged: () => Promise<void>
}

type Steps = { steps?: string[]; link?: string } | null

/** What the verdict does on the channel; where it cannot by itself, what a person does there. */
export function ActsHere({ acts, mayAct, onChanged }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const [problem, setProblem] = useState('')
  const confirm = async (id: unknown) => {
    const path = `${config.routes.api}/comment-acts/${String(id)}/confirm`
    const answer = await callApi({ path, method: 'POST', body: { done: true }, word })
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) await onChanged()
  }
  const open = acts.filter(({ state }) => state !== 'cancelled')
  if (open.length === 0) return null
  return (
    <section className="gm-detail__part">
      <h3>{word('cmActs')}</h3>
      <ul className="gm-plain">
        {open.map((act) => {
          const steps = (act.instructions as Steps)?.steps ?? []
          return (
            <li className="gm-said" key={String(act.id)}>
              <p>
                {String(act.act)} · {String(act.state)}
              </p>
              {steps.length > 0 && (
                <ol>
                  {steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
              )}
              {mayAct && ['byHand', 'unconfirmed', 'failed'].includes(String(act.state)) && (
                <button className="btn" onClick={() => void confirm(act.id)} type="button">
                  {word('cmActDone')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
