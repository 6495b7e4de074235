'use client'
import { RETURN_CODES } from '@/review/stages'
import { useWords } from '../words/useWords'
import type { ReviewAnswer } from './reviewShape'
import type { DecisionDraft } from './reviewStore'

type Props = {
  answer: ReviewAnswer
  draft: DecisionDraft
  setDraft: (change: Partial<DecisionDraft>) => void
}

/** Why it goes back, and to whom. */
export function ReturnChoice({ answer, draft, setDraft }: Props) {
  const { word } = useWords()
  const stages = answer.run?.stages ?? []
  const current = stages.findIndex(({ key }) => key === answer.run?.stage)
  const earlier = stages.slice(0, Math.max(0, current)).filter(({ state }) => state === 'passed')
  return (
    <>
      <fieldset className="gm-choices">
        <legend>{word('reasonCode')}</legend>
        {Object.entries(RETURN_CODES).map(([code, name]) => (
          <label className="gm-choice" key={code}>
            <input
              checked={draft.code === code}
              name="gm-return-code"
              onChange={() => setDraft({ code })}
              type="radio"
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {earlier.length > 0 && (
        <label className="gm-field">
          <span>{word('returnTarget')}</span>
          <select
            onChange={(event) => setDraft({ target: event.target.value })}
            value={draft.target}
          >
            <option value="">{word('targetAuthor')}</option>
            {earlier.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
