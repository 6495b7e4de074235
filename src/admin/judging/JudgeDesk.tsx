'use client'
import { useCallback, useState } from 'react'
import type { BlindList, DeskRound, JudgeDesk as Desk } from '@/campaign/judging/judgeDesk'
import { Chip } from '../look/Chip'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { byState } from './byState'
import { BlindRoom } from './BlindRoom'
import { Invitation } from './Invitation'
import { shortTime } from './shortTime'
import './judging.css'

/** Rounds a judge was asked to, one after the other; a list opens once both declarations are signed. */
export function JudgeDesk({ first }: { first: Desk }) {
  const { word } = useWords()
  const [desk, setDesk] = useState(first)
  const [inviting, setInviting] = useState<string>()
  const [list, setList] = useState<BlindList>()
  const [problem, setProblem] = useState('')

  const refresh = useCallback(async () => {
    const answer = await callApi<Desk>({ path: '/api/judging/desk', word })
    if (answer.ok) setDesk(answer.data)
  }, [word])

  const openList = async (id: string) => {
    setProblem('')
    const answer = await callApi<BlindList>({ path: `/api/judging/rounds/${id}/sheets`, word })
    if (!answer.ok) return setProblem(answer.message)
    setInviting(undefined)
    setList(answer.data)
  }

  if (list) {
    const leave = () => {
      setList(undefined)
      void refresh()
    }
    return <BlindRoom first={list} leave={leave} />
  }
  const asked = desk.rounds.find(({ id }) => id === inviting)
  if (asked) {
    const done = (accepted: boolean) => {
      setInviting(undefined)
      void refresh()
      if (accepted) void openList(asked.id)
    }
    return (
      <Invitation
        cancel={() => setInviting(undefined)}
        declarations={desk.declarations}
        done={done}
        round={asked}
      />
    )
  }
  return (
    <>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {desk.rounds.length === 0 && <p className="gm-quiet">{word('judgingNone')}</p>}
      <ul className="gm-rounds">
        {byState(desk.rounds).map((round) => (
          <RoundCard
            invite={() => setInviting(round.id)}
            key={round.id}
            open={() => void openList(round.id)}
            round={round}
          />
        ))}
      </ul>
    </>
  )
}

type CardProps = { round: DeskRound; open: () => void; invite: () => void }

function RoundCard({ round, open, invite }: CardProps) {
  const { word } = useWords()
  return (
    <li className="gm-round">
      <h2>{round.title}</h2>
      <p className="gm-quiet">{round.campaign}</p>
      <p className="gm-quiet">
        {word('judgingTime', { from: shortTime(round.opensAt), until: shortTime(round.closesAt) })}
      </p>
      <p className="gm-row">
        {round.state === 'closed' ? (
          <Chip icon="ban" tone="quiet">
            {word('judgingClosed')}
          </Chip>
        ) : round.lockedAt ? (
          <Chip icon="checks" tone="done">
            {word('judgingLockedState')}
          </Chip>
        ) : (
          <Chip icon="clock" tone="going">
            {word('judgingProgress', { done: round.scored, all: round.works })}
          </Chip>
        )}
      </p>
      {round.invitation === 'declined' && <p>{word('judgingDeclined')}</p>}
      {round.invitation === 'invited' && round.state !== 'closed' && (
        <button className="btn gm-primary gm-big" onClick={invite} type="button">
          {word('judgingSignFirst')}
        </button>
      )}
      {round.invitation === 'accepted' && (
        <button
          className={round.state === 'closed' ? 'btn gm-big' : 'btn gm-primary gm-big'}
          onClick={open}
          type="button"
        >
          {word('judgingOpenList')}
        </button>
      )}
    </li>
  )
}
