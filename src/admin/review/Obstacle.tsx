'use client'
import { useWords } from '../words/useWords'
import { FindingList } from './FindingList'
import type { ReviewAnswer } from './reviewShape'

type Props = { answer: ReviewAnswer; obstacle?: string; onJump: () => void }

/** Why it cannot be submitted yet: each thing to mend with the way to it. */
export function Obstacle({ answer, obstacle, onJump }: Props) {
  const { word } = useWords()
  if (!obstacle) return null
  const blocking = answer.findings.filter(({ level }) => level === 'block')
  return (
    <div className="gm-decision">
      <p>{word('cannotSubmit')}</p>
      {blocking.length > 0 ? (
        <FindingList findings={blocking} onJump={onJump} />
      ) : (
        <p className="gm-problem">{obstacle}</p>
      )}
    </div>
  )
}
