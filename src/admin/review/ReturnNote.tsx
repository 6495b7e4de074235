'use client'
import { RETURN_CODES } from '@/review/stages'
import { Icon } from '../look/Icon'
import { Time } from '../look/Time'
import { useWords } from '../words/useWords'
import { useReview } from './useReview'

/** At the top of a returned item: who sent it back, why, and what to change. */
export function ReturnNote() {
  const { answer } = useReview()
  const { word } = useWords()
  if (answer?.run?.state !== 'returned' && answer?.run?.state !== 'rejected') return null
  const last = answer.run.decisions.findLast(
    ({ decision }) => decision === 'return' || decision === 'reject',
  )
  if (!last) return null
  return (
    <div className="gm-return" role="note">
      <p>
        <Icon name="undo" />{' '}
        <strong>
          {last.decision === 'return' ? word('returnedBy', { name: last.by.name }) : word('reject')}
          {last.code && ` · ${RETURN_CODES[last.code] ?? last.code}`}
        </strong>{' '}
        <Time at={last.at} />
      </p>
      {last.opinion && <p>{last.opinion}</p>}
    </div>
  )
}
