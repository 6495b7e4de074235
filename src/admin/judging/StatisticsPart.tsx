'use client'
import { useEffect, useState } from 'react'
import type { Organising, UnitFigures } from '@/campaign/results/statistics'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

type Figures = { units: UnitFigures[]; organising: Organising[] }

/** By unit and category; the same figures as the files to download. */
export function StatisticsPart({ campaign }: { campaign: string }) {
  const { word } = useWords()
  const [figures, setFigures] = useState<Figures>()
  const base = `/api/judging/campaigns/${campaign}`
  useEffect(() => {
    void callApi<Figures>({ path: `${base}/statistics`, word }).then(
      (answer) => answer.ok && setFigures(answer.data),
    )
  }, [base, word])
  if (!figures) return null
  return (
    <section>
      <h3>{word('chairStatistics')}</h3>
      <div aria-label={word('chairStatistics')} className="gm-scroll" role="group" tabIndex={0}>
        <table className="gm-table">
          <thead>
            <tr>
              {(
                [
                  'chairUnit',
                  'chairCategory',
                  'chairSubmitted',
                  'chairQualified',
                  'chairShown',
                  'chairAwarded',
                ] as const
              ).map((key) => (
                <th key={key}>{word(key)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.units.map((row) => (
              <tr key={`${row.unit} ${row.category}`}>
                <td>{row.unit}</td>
                <td>{row.category}</td>
                <td>{row.submitted}</td>
                <td>{row.qualified}</td>
                <td>{row.shown}</td>
                <td>{row.awarded}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h4>{word('chairOrganising')}</h4>
      <ul className="gm-plain">
        {figures.organising.map(({ unit, submitted, qualifiedRate, awarded }) => (
          <li className="gm-row" key={unit}>
            <strong>{unit}</strong>
            <span>
              {word('chairSubmitted')} {submitted} · {word('chairQualifiedRate')} {qualifiedRate}% ·{' '}
              {word('chairAwarded')} {awarded}
            </span>
          </li>
        ))}
      </ul>
      <p className="gm-actions">
        <a href={`${base}/statistics.csv`}>{word('chairDownload')}</a>
        <a href={`${base}/fees.csv`}>{word('chairFees')}</a>
      </p>
    </section>
  )
}
