'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ChairRound } from '@/campaign/judging/chairDesk'
import type { FormalCheck } from '@/campaign/judging/formalChecks'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { byState } from './byState'
import { FormalChecks } from './FormalChecks'
import { ChairTasks } from './ChairTasks'
import { ResultsPart } from './ResultsPart'
import { RoundPart } from './RoundPart'
import './judging.css'

/** How the rounds stand, what waits for the chair, and the results of each campaign. */
export function ChairDesk() {
  const { word } = useWords()
  const { config } = useConfig()
  const [rounds, setRounds] = useState<ChairRound[]>()
  const [checks, setChecks] = useState<FormalCheck[]>([])
  const [problem, setProblem] = useState('')
  const read = useCallback(async () => {
    const path = '/api/judging/chair'
    const answer = await callApi<{ rounds: ChairRound[]; checks: FormalCheck[] }>({ path, word })
    if (!answer.ok) return setProblem(answer.message)
    setRounds(answer.data.rounds)
    setChecks(answer.data.checks)
  }, [word])
  useEffect(() => void read(), [read])

  if (problem)
    return (
      <p className="gm-problem" role="alert">
        {problem}
      </p>
    )
  if (!rounds) return <p className="gm-quiet">{word('loading')}</p>
  const campaigns = [...new Map(rounds.map(({ campaign }) => [campaign.id, campaign])).values()]
  return (
    <div className="gm-chair">
      <p>
        <Link href={`${config.routes.admin}/collections/judging-rounds/create`}>
          {word('chairNewRound')}
        </Link>
      </p>
      {rounds.length === 0 ? (
        <p className="gm-quiet">{word('chairNone')}</p>
      ) : (
        <ChairTasks read={read} rounds={rounds} />
      )}
      <FormalChecks checks={checks} />
      {campaigns.map((campaign) => (
        <section className="gm-campaign" key={campaign.id}>
          <h2>{campaign.title}</h2>
          {byState(rounds)
            .filter((round) => round.campaign.id === campaign.id)
            .map((round) => (
              <RoundPart key={round.id} read={read} round={round} />
            ))}
          <ResultsPart campaign={campaign.id} />
        </section>
      ))}
    </div>
  )
}
