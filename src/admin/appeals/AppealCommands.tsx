'use client'
import { useState } from 'react'
import type { DeskDetail } from '@/appeals/detailForDesk'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { CommandForm } from './CommandForm'
import { stepsFor } from './stepsFor'
import type { Step } from './stepsFor'

type Props = { ticket: DeskDetail; changed: (after: DeskDetail) => void; reread: () => void }

/** The steps that are open now. What needs words asks for them in place. */
export function AppealCommands({ ticket, changed, reread }: Props) {
  const { word } = useWords()
  const [step, setStep] = useState<Step>()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async (body: object) => {
    setBusy(true)
    const answer = await callApi<DeskDetail>({
      ...{ path: `/api/appeals/${ticket.id}/handle`, method: 'POST', word },
      body: { ...body, round: ticket.round },
    })
    setBusy(false)
    if (answer.ok) return changed(answer.data)
    setProblem(answer.message)
  }
  const begin = (next: Step) => {
    setProblem('')
    if (next.type === 'accept') return void send({ type: 'accept' })
    setStep(next.type === step?.type ? undefined : next)
  }
  return (
    <div className="gm-appeals__commands">
      <div className="gm-actions">
        {stepsFor(ticket).map((each) => (
          <button
            aria-expanded={each.type === 'accept' ? undefined : step?.type === each.type}
            className={each.isMain ? 'btn gm-primary' : 'btn'}
            data-step={each.type}
            disabled={busy}
            key={each.type}
            onClick={() => begin(each)}
            type="button"
          >
            {word(each.word)}
          </button>
        ))}
      </div>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}{' '}
          <button className="gm-link" onClick={reread} type="button">
            {word('retryRead')}
          </button>
        </p>
      )}
      {step && (
        <CommandForm
          busy={busy}
          cancel={() => setStep(undefined)}
          key={step.type}
          send={(body) => void send(body)}
          step={step}
          ticket={ticket}
        />
      )}
    </div>
  )
}
