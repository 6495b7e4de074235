'use client'
import { RETURN_CODES } from '@/review/stages'
import { Chip } from '../look/Chip'
import { Time } from '../look/Time'
import { useWords } from '../words/useWords'
import { otherDecisions, passedIn, titleOfDecision, wordForSkipped } from './readDecision'
import type { ReviewAnswer, Run, Stage, StageDecision } from './reviewShape'

/** The chain with who, when, in whose name, on which revision, and the opinion. */
export function StageList({ answer }: { answer: ReviewAnswer }) {
  const { word } = useWords()
  const { run } = answer
  const stages = run?.stages?.length ? run.stages : answer.stages
  const others = otherDecisions(run)
  return (
    <>
      <ol className="gm-stages">
        {stages.map((stage) => (
          <StageRow key={stage.key} run={run} stage={stage} />
        ))}
      </ol>
      {others.length > 0 && (
        <ul className="gm-rows">
          {others.map((decision, index) => (
            <li className="gm-row" key={index}>
              <strong>{titleOfDecision(decision, word)}</strong>
              <Signature decision={decision} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const StageRow = ({ stage, run }: { stage: Stage; run: Run | null }) => {
  const { word } = useWords()
  const decision = passedIn(run, stage.key)
  const open = run?.state === 'inReview' && run.stage === stage.key
  const skipped = run?.stages.find(({ key }) => key === stage.key)?.state === 'skipped'
  return (
    <li
      aria-current={open ? 'step' : undefined}
      className={`gm-stage${open ? ' gm-stage--open' : ''}`}
    >
      <span className="gm-stage__title">
        <strong>{stage.title}</strong>
        {stage.hours !== undefined && (
          <span className="gm-quiet">{word('hours', { hours: stage.hours })}</span>
        )}
      </span>
      {decision ? (
        <>
          <Chip icon="check" tone="done">
            {word(decision.decision === 'followUp' ? 'followUp' : 'approve')}
          </Chip>
          <Signature decision={decision} />
        </>
      ) : (
        <Chip icon={open ? 'person' : 'clock'} tone={open ? 'waiting' : 'quiet'}>
          {word(
            open
              ? 'stageNow'
              : skipped
                ? wordForSkipped(run?.stages ?? [], stage.key)
                : 'stageLater',
          )}
        </Chip>
      )}
    </li>
  )
}

const Signature = ({ decision }: { decision: StageDecision }) => {
  const { word } = useWords()
  return (
    <span className="gm-signature">
      <span>
        {decision.by.name}
        {decision.by.for && (
          <em className="gm-signature__for">{word('signedFor', { name: decision.by.for.name })}</em>
        )}
      </span>
      <Time at={decision.at} />
      {decision.revision && (
        <code className="gm-hash" title={`${word('fingerprint')} ${decision.revision}`}>
          {decision.revision.slice(0, 8)}
        </code>
      )}
      {decision.code && (
        <span>
          {word('reasonCode')}：{RETURN_CODES[decision.code] ?? decision.code}
        </span>
      )}
      {decision.opinion && <span className="gm-opinion">{decision.opinion}</span>}
    </span>
  )
}
