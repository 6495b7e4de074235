'use client'
import { Button, toast } from '@payloadcms/ui'
import { useId } from 'react'
import { useWords } from '../words/useWords'
import { Checklist } from './Checklist'
import { bodyOf, problemOf } from './decisionBody'
import { isFinalStage } from './nextAction'
import { labelOfDecision } from './labelOfDecision'
import { ReleaseChoice } from './ReleaseChoice'
import { ReturnChoice } from './ReturnChoice'
import type { Decision } from './reviewShape'
import type { useReview } from './useReview'

type Props = { decision: Decision; review: ReturnType<typeof useReview>; onDone?: () => void }

/** What one decision needs, and the button that sends it. The refusal stands right above the button. */
export function DecisionForm({ decision, review, onDone }: Props) {
  const { word } = useWords()
  const opinionId = useId()
  const { answer, draft, setDraft, sending, refusal } = review
  if (!answer) return null
  const passing = decision === 'approve' || decision === 'followUp'
  const wordy = decision === 'return' || decision === 'reject' || decision === 'risk'
  const problem = problemOf({ decision, answer, draft, word })
  const label = labelOfDecision(decision, answer, word)

  const send = async () => {
    const taken = await review.decide(decision, bodyOf({ decision, answer, draft }))
    if (!taken) return
    toast.success(word(`done_${decision}`))
    onDone?.()
  }

  return (
    <div className="gm-decision">
      {passing && answer.checklist.length > 0 && (
        <Checklist
          rows={answer.checklist}
          setTicked={(ticked) => setDraft({ ticked })}
          ticked={draft.ticked}
        />
      )}
      {decision === 'return' && <ReturnChoice answer={answer} draft={draft} setDraft={setDraft} />}
      {decision === 'risk' && (
        <label className="gm-field">
          <span>{word('newRisk')}</span>
          <select
            onChange={(event) => setDraft({ code: event.target.value })}
            value={draft.code || answer.run?.risk}
          >
            {['A', 'B', 'C'].map((risk) => (
              <option key={risk}>{risk}</option>
            ))}
          </select>
        </label>
      )}
      {decision === 'approve' && isFinalStage(answer) && (
        <ReleaseChoice answer={answer} draft={draft} setDraft={setDraft} />
      )}
      <div className="gm-field">
        <label htmlFor={opinionId}>{word(wordy ? 'opinionRequired' : 'opinion')}</label>
        <textarea
          id={opinionId}
          maxLength={1000}
          onChange={(event) => setDraft({ opinion: event.target.value })}
          placeholder={word('opinionHint')}
          rows={3}
          value={draft.opinion}
        />
      </div>
      {refusal && (
        <p className="gm-problem" role="alert">
          {refusal}
        </p>
      )}
      {problem && <p className="gm-quiet">{problem}</p>}
      <Button
        buttonStyle={passing ? 'primary' : 'secondary'}
        className={passing ? 'gm-primary' : 'gm-grave'}
        disabled={Boolean(problem) || Boolean(sending)}
        margin={false}
        onClick={() => void send()}
        type="button"
      >
        {sending === decision ? word('sending') : label}
      </Button>
    </div>
  )
}
