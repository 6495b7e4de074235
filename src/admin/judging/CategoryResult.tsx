'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { TIE_RULE_WORDS } from '@/campaign/judging/rank'
import type { ResultRow } from '@/campaign/results/resultRows'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { AskReason } from './AskReason'
import type { ResultDesk } from './resultShape'
import { shortTime } from './shortTime'

type Props = { desk: ResultDesk; result: ResultDesk['results'][number]; read: () => Promise<void> }

/** The draft of one category as it was computed, its ties, and the steps to the public. */
export function CategoryResult({ desk, result, read }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const [told, setTold] = useState('')
  const [problem, setProblem] = useState('')
  const rows = result.rows ?? []
  const act = async (name: 'publicity' | 'finalise' | 'notice' | 'panel', more: object = {}) => {
    const path = `/api/judging/campaigns/${desk.campaign.id}/${name}`
    const body = { category: result.category, ...more }
    const answer = await callApi<{ awarded?: number; waiting?: number }>({
      path,
      method: 'POST',
      body,
      word,
    })
    if (!answer.ok) return setProblem(answer.message)
    setProblem('')
    const { awarded = 0, waiting = 0 } = answer.data
    if (name === 'finalise') setTold(word('chairFinalised', { awarded, waiting }))
    await read()
  }
  const notice = result.notice ? String(result.notice) : ''
  return (
    <div className="gm-result" data-result={result.category}>
      <div aria-label={result.title} className="gm-scroll" role="group" tabIndex={0}>
        <table className="gm-table">
          <thead>
            <tr>
              {(
                [
                  'chairRank',
                  'chairNo',
                  'chairTitle',
                  'chairJudges',
                  'chairScore',
                  'chairVotes',
                  'chairPoints',
                  'chairTotal',
                  'chairAward',
                  'chairDecidedBy',
                ] as const
              ).map((key) => (
                <th key={key}>{word(key)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.submission} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {result.state === 'draft' &&
        result.ties.map((group) => (
          <TieForm
            group={group}
            key={group.map(({ submission }) => submission).join()}
            send={(votes) => act('panel', { votes })}
          />
        ))}
      {result.publicityUntil && result.state === 'publicity' && (
        <p>{word('chairPublicityUntil', { until: shortTime(result.publicityUntil) })}</p>
      )}
      {told && <p role="status">{told}</p>}
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="gm-actions">
        {result.state === 'draft' && (
          <button className="btn gm-primary" onClick={() => void act('publicity')} type="button">
            {word('chairPublicity')}
          </button>
        )}
        {result.state === 'publicity' && (
          <button className="btn gm-primary" onClick={() => void act('finalise')} type="button">
            {word('chairFinalise')}
          </button>
        )}
        {result.state !== 'draft' && !notice && (
          <button className="btn" onClick={() => void act('notice')} type="button">
            {word('chairNotice')}
          </button>
        )}
        {notice && (
          <Link href={`${config.routes.admin}/collections/news/${notice}`}>
            {word('chairOpenNotice')}
          </Link>
        )}
        {result.state !== 'draft' && desk.campaign.slug && (
          <a href={`/publicity/${desk.campaign.slug}`} rel="noreferrer" target="_blank">
            {word('chairOpenPublicity')}
          </a>
        )}
      </div>
      {result.state !== 'draft' && (
        <AskReason
          body={{ category: result.category }}
          done={read}
          hint={word('chairReopenResultHint')}
          path={`/api/judging/campaigns/${desk.campaign.id}/reopen`}
          sure={word('chairReopenResult')}
          what={word('chairReopenResult')}
        />
      )}
      {result.state === 'draft' && <p className="gm-quiet">{word('chairPublicityHint')}</p>}
    </div>
  )
}

const Row = ({ row }: { row: ResultRow }) => (
  <tr>
    <td>{row.rank}</td>
    <td>{row.no}</td>
    <td>{row.title}</td>
    <td>{row.judges.length}</td>
    <td>{row.score.toFixed(2)}</td>
    <td>{row.votes}</td>
    <td>{row.points.toFixed(2)}</td>
    <td data-total={row.no}>
      <strong>{row.total.toFixed(2)}</strong>
    </td>
    <td>{row.award || '—'}</td>
    <td className="gm-quiet">{TIE_RULE_WORDS[row.decidedBy]}</td>
  </tr>
)

type TieProps = { group: ResultRow[]; send: (votes: Record<string, number>) => Promise<void> }

/** PW11: what the rules do not part, the panel votes on; its votes are recorded. */
function TieForm({ group, send }: TieProps) {
  const { word } = useWords()
  const [votes, setVotes] = useState<Record<string, string>>({})
  const rules = ['untrimmed', 'theme', 'firstChoices'] as const
  return (
    <form
      className="gm-ask"
      onSubmit={(event) => {
        event.preventDefault()
        const given = group.map(({ submission }) => [submission, Number(votes[submission])])
        void send(Object.fromEntries(given))
      }}
    >
      <p>{word('chairTie', { rules: rules.map((rule) => TIE_RULE_WORDS[rule]).join('、') })}</p>
      {group.map(({ submission, title }) => (
        <label className="gm-field gm-field--inline" key={submission}>
          <span>{word('chairPanelVotes', { title })}</span>
          <input
            max={99}
            min={0}
            onChange={({ target }) => setVotes({ ...votes, [submission]: target.value })}
            required
            type="number"
            value={votes[submission] ?? ''}
          />
        </label>
      ))}
      <div className="gm-actions">
        <button className="btn gm-primary" type="submit">
          {word('chairRecordPanel')}
        </button>
      </div>
    </form>
  )
}
