'use client'
import { useWords } from '../words/useWords'
import { missingTicks } from './nextAction'

type Props = {
  rows: readonly string[]
  ticked: readonly string[]
  setTicked: (ticked: string[]) => void
}

/** The stage's proofreading rows. One tick for all is the last row, so that one reads past the others. */
export function Checklist({ rows, ticked, setTicked }: Props) {
  const { word } = useWords()
  const all = missingTicks(rows, ticked).length === 0
  return (
    <fieldset className="gm-checklist">
      <legend>{word('checklist')}</legend>
      {rows.map((row) => (
        <label className="gm-tick" key={row}>
          <input
            checked={ticked.includes(row)}
            onChange={({ target }) =>
              setTicked(target.checked ? [...ticked, row] : ticked.filter((other) => other !== row))
            }
            type="checkbox"
          />
          <span>{row}</span>
        </label>
      ))}
      <label className="gm-tick gm-tick--all">
        <input
          checked={all}
          onChange={({ target }) => setTicked(target.checked ? [...rows] : [])}
          type="checkbox"
        />
        <span>{word('tickAll')}</span>
      </label>
    </fieldset>
  )
}
