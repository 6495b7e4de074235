'use client'
import { useState } from 'react'
import { useWords } from '../words/useWords'
import { fold } from './fold'
import { isLive } from './nextAction'
import type { FieldDifference, ReviewAnswer } from './reviewShape'

/** Word-level differences, against the last decision or the live revision. */
export function Differences({ answer }: { answer: ReviewAnswer }) {
  const { word } = useWords()
  const [against, setAgainst] = useState<keyof ReviewAnswer['diff']>('sinceLastDecision')
  const comparable =
    against === 'sinceLive'
      ? isLive(answer.state) || answer.diff.sinceLive.length > 0
      : answer.run !== null
  const fields = answer.diff[against]
  return (
    <>
      <div aria-label={word('differences')} className="gm-tabs" role="group">
        {(['sinceLastDecision', 'sinceLive'] as const).map((choice) => (
          <button
            aria-pressed={against === choice}
            className="gm-tab"
            key={choice}
            onClick={() => setAgainst(choice)}
            type="button"
          >
            {word(choice)}
          </button>
        ))}
      </div>
      {!comparable ? (
        <p className="gm-quiet">{word('nothingToCompare')}</p>
      ) : fields.length === 0 ? (
        <p className="gm-quiet">{word('noDifference')}</p>
      ) : (
        <>
          <p className="gm-quiet">{word('differenceKey')}</p>
          <dl className="gm-diff">
            {fields.map((field) => (
              <FieldChange change={field} key={field.field} />
            ))}
          </dl>
        </>
      )}
    </>
  )
}

export const FieldChange = ({ change }: { change: FieldDifference }) => {
  const { word } = useWords()
  return (
    <div className="gm-diff__field">
      <dt>{change.label}</dt>
      <dd>
        {change.segments.map((segment, index) => {
          if (segment.kind === 'added')
            return (
              <ins key={index} title={word('added')}>
                {segment.text}
              </ins>
            )
          if (segment.kind === 'removed')
            return (
              <del key={index} title={word('removed')}>
                {segment.text}
              </del>
            )
          return (
            <span key={index}>
              {fold({ segment, first: index === 0, last: index === change.segments.length - 1 })}
            </span>
          )
        })}
      </dd>
    </div>
  )
}
