'use client'
import { useId } from 'react'
import type { BlindSheet } from '@/campaign/judging/judgeDesk'
import type { Criterion } from '@/campaign/judging/scoring'
import { isScore } from '@/campaign/judging/scoring'
import { useWords } from '../words/useWords'
import { useScore } from './useScore'

type Props = {
  sheet: BlindSheet
  criteria: readonly Criterion[]
  change: (score: BlindSheet['score']) => void
}

/** PW05: a slider and a number for each criterion, the total computed, everything saved as one goes. */
export function ScoreForm({ sheet, criteria, change }: Props) {
  const { word } = useWords()
  const id = useId()
  const { draft, setItem, setComment, total, state, problem } = useScore({
    sheet,
    criteria,
    change,
  })
  const isLocked = Boolean(sheet.score.lockedAt)
  return (
    <fieldset className="gm-score" disabled={isLocked}>
      <legend>{word('judgingScore')}</legend>
      {criteria.map(({ key, name, weight }) => {
        const text = draft.items[key] ?? ''
        const isWrong = text !== '' && !isScore(Number(text))
        return (
          <div className="gm-score__row" key={key}>
            <label htmlFor={`${id}-${key}`}>
              {name} <span className="gm-quiet">{word('judgingWeight', { weight })}</span>
            </label>
            <input
              aria-label={name}
              max={100}
              min={0}
              onChange={({ target }) => setItem(key, target.value)}
              step={0.5}
              tabIndex={-1}
              type="range"
              value={text === '' ? 0 : Number(text)}
            />
            <input
              aria-describedby={isWrong ? `${id}-${key}-wrong` : undefined}
              aria-invalid={isWrong}
              id={`${id}-${key}`}
              inputMode="decimal"
              max={100}
              min={0}
              name={key}
              onChange={({ target }) => setItem(key, target.value)}
              step={0.5}
              type="number"
              value={text}
            />
            {isWrong && (
              <p className="gm-problem" id={`${id}-${key}-wrong`}>
                {word('judgingStep')}
              </p>
            )}
          </div>
        )
      })}
      <p className="gm-score__total">
        <span>{word('judgingTotal')}</span>{' '}
        <output data-total="">{total?.toFixed(2) ?? word('judgingTotalWaits')}</output>
      </p>
      <label className="gm-field" htmlFor={`${id}-comment`}>
        <span>{word('judgingComment')}</span>
        <textarea
          id={`${id}-comment`}
          maxLength={1000}
          name="comment"
          onChange={({ target }) => setComment(target.value)}
          rows={2}
          value={draft.comment}
        />
      </label>
      <p aria-live="polite" className={problem ? 'gm-problem' : 'gm-quiet'} data-saved={state}>
        {problem ||
          (state === 'saving'
            ? word('judgingSaving')
            : state === 'dirty'
              ? word('judgingUnsaved')
              : state === 'saved'
                ? word('judgingSavedAt', { time: new Date().toTimeString().slice(0, 5) })
                : '')}
      </p>
    </fieldset>
  )
}
