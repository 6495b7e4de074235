'use client'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { CertificatesPart } from './CertificatesPart'
import { CategoryResult } from './CategoryResult'
import { ObjectionsPart } from './ObjectionsPart'
import { StatisticsPart } from './StatisticsPart'
import { VotesPart } from './VotesPart'
import type { ResultDesk } from './resultShape'

/** Everything after the last round of a campaign: results by category, objections, votes, figures. */
export function ResultsPart({ campaign }: { campaign: string }) {
  const { word } = useWords()
  const [desk, setDesk] = useState<ResultDesk>()
  const [category, setCategory] = useState('')
  const [problem, setProblem] = useState('')
  const read = useCallback(async () => {
    const path = `/api/judging/campaigns/${campaign}/results`
    const answer = await callApi<ResultDesk>({ path, word })
    if (!answer.ok) return setProblem(answer.message)
    setDesk(answer.data)
    setCategory(
      (before) =>
        before ||
        answer.data.results[0]?.category ||
        answer.data.campaign.categories[0]?.code ||
        '',
    )
  }, [campaign, word])
  useEffect(() => void read(), [read])
  const compute = async () => {
    const path = `/api/judging/campaigns/${campaign}/results`
    const answer = await callApi({ path, method: 'POST', body: { category }, word })
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) await read()
  }
  if (!desk) return problem ? <p className="gm-problem">{problem}</p> : null
  const result = desk.results.find((each) => each.category === category)
  return (
    <div className="gm-results">
      <h3>{word('chairResults')}</h3>
      <div className="gm-actions">
        <label className="gm-field gm-field--inline">
          <span>{word('chairCategory')}</span>
          <select
            onChange={({ target }) => {
              setCategory(target.value)
              setProblem('')
            }}
            value={category}
          >
            {desk.campaign.categories.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {(!result || result.state === 'draft') && (
          <button className="btn" onClick={() => void compute()} type="button">
            {word('chairCompute')}
          </button>
        )}
      </div>
      <p className="gm-quiet">{word('chairComputeHint')}</p>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {result && <CategoryResult key={result.id} desk={desk} read={read} result={result} />}
      <CertificatesPart desk={desk} read={read} />
      <ObjectionsPart desk={desk} read={read} />
      <VotesPart desk={desk} read={read} />
      <StatisticsPart campaign={campaign} />
    </div>
  )
}
