'use client'
import { useEffect, useState } from 'react'
import type { AppealKind } from '@/appeals/appealRow'
import type { Figures } from '@/appeals/figuresOf'
import type { MonthFigures } from '@/appeals/readFigures'
import { beijingDay } from '@/beijing'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

const COLUMNS = [
  'appealFigUnit',
  'appealFigReceived',
  'appealFigAnswered',
  'appealFigInTime',
  'appealFigOverdue',
  'appealFigMedian',
  'appealFigSatisfaction',
] as const

/** A month, by unit; the same figures as the file to download. */
export function AppealFigures({ units }: { units: { id: string; name: string }[] }) {
  const { word } = useWords()
  const [month, setMonth] = useState(() => beijingDay(Date.now()).slice(0, 7))
  const [organization, setOrganization] = useState('')
  const [figures, setFigures] = useState<MonthFigures>()
  const [problem, setProblem] = useState('')
  const query = new URLSearchParams({ month, ...(organization && { organization }) }).toString()
  useEffect(() => {
    let isCurrent = true
    void callApi<MonthFigures>({ path: `/api/appeals/figures?${query}`, word }).then((answer) => {
      if (!isCurrent) return
      setProblem(answer.ok ? '' : answer.message)
      if (answer.ok) setFigures(answer.data)
    })
    return () => {
      isCurrent = false
    }
  }, [query, word])
  const kinds = Object.entries(figures?.total.byKind ?? {})
    .map(([kind, n]) => `${word(`appealKind_${kind as AppealKind}`)} ${n}`)
    .join('，')
  return (
    <section className="gm-appeals__figures">
      <p className="gm-row">
        <label className="gm-field gm-field--inline">
          <span>{word('appealFigMonth')}</span>
          <input
            onChange={({ target }) => target.value && setMonth(target.value)}
            type="month"
            value={month}
          />
        </label>
        <label className="gm-field gm-field--inline">
          <span>{word('appealFigUnit')}</span>
          <select onChange={({ target }) => setOrganization(target.value)} value={organization}>
            <option value="">{word('appealFigAll')}</option>
            {units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <a className="gm-link" href={`/api/appeals/figures.csv?${query}`}>
          {word('appealFigCsv')}
        </a>
      </p>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {!figures && !problem && <p className="gm-quiet">{word('loading')}</p>}
      {figures && (
        <>
          {kinds && <p>{word('appealFigKinds', { list: kinds })}</p>}
          <div aria-label={word('appealsFigures')} className="gm-scroll" role="group" tabIndex={0}>
            <table className="gm-appeals__table">
              <thead>
                <tr>
                  {COLUMNS.map((key) => (
                    <th key={key} scope="col">
                      {word(key)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {figures.rows.map(({ id, name, figures: row }) => (
                  <FigureRow figures={row} key={id} name={name} />
                ))}
              </tbody>
              <tfoot>
                <FigureRow figures={figures.total} name={word('appealFigTotal')} />
              </tfoot>
            </table>
          </div>
          <p className="gm-quiet">{word('appealFigNote')}</p>
        </>
      )}
    </section>
  )
}

function FigureRow({ name, figures }: { name: string; figures: Figures }) {
  const { word } = useWords()
  const { received, answered, inTimePercent, overdue, medianDays, satisfaction, rated } = figures
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{received}</td>
      <td>{answered}</td>
      <td>{inTimePercent === null ? '—' : `${inTimePercent}%`}</td>
      <td>{overdue}</td>
      <td>{medianDays ?? '—'}</td>
      <td>{satisfaction === null ? '—' : word('appealFigN', { score: satisfaction, n: rated })}</td>
    </tr>
  )
}
