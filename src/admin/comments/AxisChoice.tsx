'use client'
import { useWords } from '../words/useWords'
import { labelWord } from './commentLook'

type Props = {
  axis: string
  title: string
  values: readonly string[]
  /** How many there are, of the first rows; a value that is missing may still have some. */
  counted?: Record<string, number>
  chosen: string
  choose: (value: string) => void
}

/** Every value of a closed list, always; those with nothing known are there more quietly. */
export function AxisChoice({ axis, title, values, counted = {}, chosen, choose }: Props) {
  const { word } = useWords()
  return (
    <div aria-label={title} className="gm-tabs" role="group">
      <span className="gm-quiet">{title}</span>
      {values.map((value) => (
        <button
          aria-pressed={chosen === value}
          className="gm-tab"
          data-quiet={!counted[value] || undefined}
          key={value}
          onClick={() => choose(chosen === value ? '' : value)}
          type="button"
        >
          {labelWord(word, axis, value)}{' '}
          {counted[value] ? <span className="gm-count">{counted[value]}</span> : null}
        </button>
      ))}
    </div>
  )
}
