'use client'
import { useState } from 'react'
import type { ChairRound } from '@/campaign/judging/chairDesk'
import { callApi } from '../look/callApi'
import { Chip } from '../look/Chip'
import { useWords } from '../words/useWords'
import { AskReason } from './AskReason'
import { shortTime } from './shortTime'

type Props = { round: ChairRound; read: () => Promise<void> }
type Done = {
  works?: number
  invited?: number
  excluded?: number
  kept?: number
  dropped?: number
}

/** One round: who has scored how much and who has locked. Nobody sees an open sheet, the chair neither. */
export function RoundPart({ round, read }: Props) {
  const { word } = useWords()
  const [told, setTold] = useState('')
  const [problem, setProblem] = useState('')
  const act = async (name: 'open' | 'close') => {
    const path = `/api/judging/rounds/${round.id}/${name}`
    const answer = await callApi<Done>({ path, method: 'POST', body: {}, word })
    if (!answer.ok) return setProblem(answer.message)
    const { works = 0, invited = 0, excluded = 0, kept = 0, dropped = 0 } = answer.data
    setProblem('')
    setTold(
      name === 'open'
        ? word('chairOpened', { works, judges: invited, excluded })
        : word('chairClosedWith', { kept, dropped }),
    )
    await read()
  }
  const look = {
    planned: { icon: 'pencil', tone: 'quiet', name: word('chairPlanned') },
    open: { icon: 'clock', tone: 'going', name: word('chairRunning') },
    closed: { icon: 'checks', tone: 'done', name: word('chairDone') },
  } as const
  const { icon, tone, name } = look[round.state]
  const departs = round.departures.what.length > 0
  return (
    <details className="gm-roundpart" open={round.state !== 'closed'}>
      <summary>
        <strong>{round.title}</strong>{' '}
        <Chip icon={icon} tone={tone}>
          {name}
        </Chip>{' '}
        <span className="gm-quiet">
          {word('judgingTime', {
            from: shortTime(round.opensAt),
            until: shortTime(round.closesAt),
          })}
        </span>
      </summary>
      {round.judges.length > 0 && (
        <div className="gm-scroll" tabIndex={0} role="group" aria-label={round.title}>
          <table className="gm-table">
            <thead>
              <tr>
                <th>{word('chairJudge')}</th>
                <th>{word('chairInvitation')}</th>
                <th>{word('chairProgress')}</th>
                <th>{word('chairLocked')}</th>
              </tr>
            </thead>
            <tbody>
              {round.judges.map((judge) => (
                <tr key={judge.id}>
                  <td>{judge.name}</td>
                  <td>
                    {judge.invitation === 'declined'
                      ? word('chairDeclined', { reason: judge.reason ?? '' })
                      : judge.invitation === 'accepted'
                        ? word('chairAccepted')
                        : word('chairInvited')}
                  </td>
                  <td>
                    {judge.scored}/{judge.works}
                  </td>
                  <td>{judge.lockedAt ? shortTime(judge.lockedAt) : '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {round.isPassFail && <p className="gm-quiet">{word('chairPassFail')}</p>}
      {departs && (
        <p className={round.state === 'planned' ? 'gm-problem' : 'gm-quiet'}>
          {word('chairDeparts', { what: round.departures.what.join('；') })}
          {round.departures.reason &&
            word('chairDepartsReason', { reason: round.departures.reason })}
        </p>
      )}
      {round.excluded.length > 0 && (
        <p className="gm-quiet">
          {word('chairExcluded', { count: round.excluded.length })}：
          {round.excluded
            .map(({ judge, blindNo, reason }) => `${judge} × ${blindNo}（${reason}）`)
            .join('；')}
        </p>
      )}
      {told && <p role="status">{told}</p>}
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="gm-actions">
        {round.state === 'planned' && departs && (
          <AskReason
            done={read}
            hint={word('chairDepartsHint')}
            path={`/api/judging/rounds/${round.id}/open`}
            sure={word('chairOpen')}
            what={word('chairOpenDeparting')}
          />
        )}
        {round.state === 'planned' && !departs && (
          <button className="btn gm-primary" onClick={() => void act('open')} type="button">
            {word('chairOpen')}
          </button>
        )}
        {round.state === 'open' && (
          <button className="btn" onClick={() => void act('close')} type="button">
            {word('chairClose')}
          </button>
        )}
      </div>
    </details>
  )
}
