'use client'
import type { Verdict } from '@/distribution/rules/verdict'
import { Chip } from '../look/Chip'
import { exactTime } from '../look/timeWords'
import { useWords } from '../words/useWords'

const LOOKS = {
  warn: { tone: 'warn', icon: 'alert' },
  hold: { tone: 'warn', icon: 'clock' },
  refuse: { tone: 'bad', icon: 'ban' },
} as const

type Props = {
  verdicts: readonly Verdict[]
  /** ISO; the first time nothing speaks against. */
  next?: string
  onTake?: (at: string) => void
}

/** What the rules say, what to do about it, and the first time they allow. */
export function VerdictList({ verdicts, next, onTake }: Props) {
  const { word } = useWords()
  return (
    <>
      <ul className="gm-plain">
        {verdicts.map(({ code, level, about, message, remedy }) => (
          <li className="gm-verdict" key={code + (about ?? '')}>
            <Chip {...LOOKS[level]}>{word(`verdict_${level}`)}</Chip>
            <span>
              {message}。<span className="gm-quiet">{remedy}</span>
            </span>
          </li>
        ))}
      </ul>
      {onTake && next && (
        <button className="gm-link" onClick={() => onTake(next)} type="button">
          {word('moveNext', { when: exactTime(next) })}
        </button>
      )}
    </>
  )
}
