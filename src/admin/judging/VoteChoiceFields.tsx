'use client'
import { useEffect, useState } from 'react'
import type { VoteSources } from '@/campaign/votes/voteSources'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { VoteChoice } from './chosenVotes'
import type { ResultDesk } from './resultShape'

type Props = { desk: ResultDesk; choice: VoteChoice; change: (choice: VoteChoice) => void }

/** Which work, what to do, and which of its votes: of a network, a device or a time. */
export function VoteChoiceFields({ desk, choice, change }: Props) {
  const { word } = useWords()
  const [sources, setSources] = useState<VoteSources>()
  const [problem, setProblem] = useState('')
  const { submission } = choice
  useEffect(() => {
    if (!submission) return
    const path = `/api/votes/sources?submission=${submission}`
    void callApi<VoteSources>({ path, word }).then((answer) => {
      setSources(answer.ok ? answer.data : undefined)
      setProblem(answer.ok ? '' : answer.message)
    })
  }, [submission, word])
  const set = (more: Partial<VoteChoice>) => change({ ...choice, ...more })
  const listed = choice.by === 'time' ? [] : (sources?.[choice.by] ?? [])
  return (
    <>
      <label className="gm-field">
        <span>{word('votesWork')}</span>
        <select
          autoFocus
          name="submission"
          onChange={({ target }) => set({ submission: target.value, source: '' })}
          value={submission}
        >
          <option value="">{word('votesChoose')}</option>
          {desk.tallies.map((tally) => (
            <option key={tally.submission} value={tally.submission}>
              {tally.no} 《{tally.title}》
            </option>
          ))}
        </select>
      </label>
      <label className="gm-field">
        <span>{word('votesAct')}</span>
        <select
          name="act"
          onChange={({ target }) => set({ makeVoid: target.value === 'void' })}
          value={choice.makeVoid ? 'void' : 'restore'}
        >
          <option value="void">{word('votesVoid')}</option>
          <option value="restore">{word('votesRestore')}</option>
        </select>
      </label>
      <label className="gm-field">
        <span>{word('votesBy')}</span>
        <select
          name="by"
          onChange={({ target }) => set({ by: target.value as VoteChoice['by'], source: '' })}
          value={choice.by}
        >
          <option value="address">{word('votesAddress')}</option>
          <option value="device">{word('votesDevice')}</option>
          <option value="time">{word('votesTime')}</option>
        </select>
      </label>
      {choice.by === 'time' ? (
        (['from', 'until'] as const).map((name) => (
          <label className="gm-field" key={name}>
            <span>{word(name === 'from' ? 'votesFrom' : 'votesUntil')}</span>
            <input
              name={name}
              onChange={({ target }) => set({ [name]: target.value })}
              type="datetime-local"
              value={choice[name]}
            />
          </label>
        ))
      ) : (
        <label className="gm-field">
          <span>{word('votesSource')}</span>
          <select
            name="source"
            onChange={({ target }) => set({ source: target.value })}
            value={choice.source}
          >
            <option value="">
              {word(submission && sources && listed.length === 0 ? 'votesNoSource' : 'votesChoose')}
            </option>
            {listed.map(({ key, votes, void: voided }) => (
              <option key={key} value={key}>
                {word('votesOfSource', { key: key.slice(0, 10), votes, voided })}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="gm-field">
        <span>{word('judgingReason')}</span>
        <input
          maxLength={300}
          name="reason"
          onChange={({ target }) => set({ reason: target.value })}
          value={choice.reason}
        />
      </label>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
