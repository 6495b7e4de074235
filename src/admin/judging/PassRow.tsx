'use client'
import { useId } from 'react'
import { useWords } from '../words/useWords'

type Props = { text: string; set: (text: string) => void }

/** A round that only asks whether a work goes on: two answers and no number. */
export function PassRow({ text, set }: Props) {
  const { word } = useWords()
  const name = useId()
  return (
    <div className="gm-pass" role="radiogroup" aria-label={word('judgingPassAsk')}>
      <p>{word('judgingPassAsk')}</p>
      {(
        [
          ['100', 'judgingPass'],
          ['0', 'judgingFail'],
        ] as const
      ).map(([value, key]) => (
        <label className="gm-tick gm-pass__choice" key={value}>
          <input
            checked={text === value}
            name={name}
            onChange={() => set(value)}
            type="radio"
            value={value}
          />
          <span>{word(key)}</span>
        </label>
      ))}
    </div>
  )
}
