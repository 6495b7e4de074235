'use client'
import { useId } from 'react'
import type { BlindSheet } from '@/campaign/judging/judgeDesk'
import { isPassFail, PASS } from '@/campaign/judging/passFail'
import type { Criterion } from '@/campaign/judging/scoring'
import { useWords } from '../words/useWords'
import { CriterionRow } from './CriterionRow'
import { PassRow } from './PassRow'
import { useScore } from './useScore'

type Props = {
  sheet: BlindSheet
  criteria: readonly Criterion[]
  change: (score: BlindSheet['score']) => void
}

/** PW05: the criteria or the one question of the round, the total computed, everything saved as one goes. */
export function ScoreForm({ sheet, criteria, change }: Props) {
  const { word } = useWords()
  const id = useId()
  const { draft, setItem, setComment, total, isWrong, state, problem } = useScore({
    sheet,
    criteria,
    change,
  })
  const isLocked = Boolean(sheet.score.lockedAt)
  return (
    <fieldset className="gm-score" disabled={isLocked}>
      <legend>{word('judgingScore')}</legend>
      {isPassFail(criteria) ? (
        <PassRow set={(value) => setItem(PASS.key, value)} text={draft.items[PASS.key] ?? ''} />
      ) : (
        <>
          {criteria.map((criterion) => (
            <CriterionRow
              criterion={criterion}
              key={criterion.key}
              set={(value) => setItem(criterion.key, value)}
              text={draft.items[criterion.key] ?? ''}
            />
          ))}
          <p className="gm-score__total">
            <span>{word('judgingTotal')}</span>{' '}
            <output className={total === undefined ? 'gm-quiet' : undefined} data-total="">
              {total?.toFixed(2) ?? word('judgingTotalWaits')}
            </output>
          </p>
        </>
      )}
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
            : state === 'dirty' || isWrong
              ? word('judgingUnsaved')
              : state === 'saved'
                ? word('judgingSavedAt', { time: new Date().toTimeString().slice(0, 5) })
                : '')}
      </p>
    </fieldset>
  )
}
