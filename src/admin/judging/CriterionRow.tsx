'use client'
import { useId } from 'react'
import type { Criterion } from '@/campaign/judging/scoring'
import { isScore } from '@/campaign/judging/scoring'
import { useWords } from '../words/useWords'

type Props = { criterion: Criterion; text: string; set: (text: string) => void }

/** One criterion: a slider for the eye, a number for the keyboard; they are one value. */
export function CriterionRow({ criterion: { key, name, weight }, text, set }: Props) {
  const { word } = useWords()
  const id = useId()
  const isWrong = text !== '' && !isScore(Number(text))
  return (
    <div className="gm-score__row">
      <label htmlFor={id}>
        {name} <span className="gm-quiet">{word('judgingWeight', { weight })}</span>
      </label>
      <input
        aria-label={name}
        max={100}
        min={0}
        onChange={({ target }) => set(target.value)}
        step={0.5}
        tabIndex={-1}
        type="range"
        value={text === '' ? 0 : Number(text)}
      />
      <input
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        aria-invalid={isWrong}
        id={id}
        inputMode="decimal"
        max={100}
        min={0}
        name={key}
        onChange={({ target }) => set(target.value)}
        step={0.5}
        type="number"
        value={text}
      />
      {isWrong && (
        <p className="gm-problem" id={`${id}-wrong`}>
          {word('judgingStep')}
        </p>
      )}
    </div>
  )
}
