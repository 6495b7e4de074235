'use client'
import type { Tones } from '@/opinion/figures'
import { useWords } from '../words/useWords'

type Row = Tones & { key: string; title: string }
type Props = {
  rows: readonly Row[]
  label: string
  /** Of the first column. */
  name: string
  onChoose?: (key: string) => void
}

/** Counts by tone, each row with its n; what is not judged yet has no tone. */
export function ToneTable({ rows, label, name, onChoose }: Props) {
  const { word } = useWords()
  return (
    <div aria-label={label} className="gm-scroll" role="group" tabIndex={0}>
      <table className="gm-table">
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{word('opinionPositive')}</th>
            <th scope="col">{word('opinionNeutral')}</th>
            <th scope="col">{word('opinionNegative')}</th>
            <th scope="col">{word('opinionAll')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {onChoose ? (
                  <button className="gm-link" onClick={() => onChoose(row.key)} type="button">
                    {row.title || row.key}
                  </button>
                ) : (
                  row.title
                )}
              </th>
              <td>{row.positive}</td>
              <td>{row.neutral}</td>
              <td>{row.negative}</td>
              <td>
                <strong>{row.n}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
