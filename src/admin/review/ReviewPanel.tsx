'use client'
import { useConfig } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { FanoutPart } from '../fanout/FanoutPart'
import { Chip, StateChip } from '../look/Chip'
import { Icon } from '../look/Icon'
import { ITEM_STATES, lookOf, RISKS } from '../look/states'
import { Time } from '../look/Time'
import { exactTime } from '../look/timeWords'
import { useWords } from '../words/useWords'
import { DecisionForm } from './DecisionForm'
import { Destinations } from './Destinations'
import { Differences } from './Differences'
import { FindingList } from './FindingList'
import { actionsOf, heldSince, reasonForWaiting } from './nextAction'
import type { ReviewAnswer } from './reviewShape'
import { ShownRenditions } from './ShownRenditions'
import { StageList } from './StageList'
import { useReview } from './useReview'

/** Everything about the review of the open item, in its own tab. */
export function ReviewPanel() {
  const review = useReview()
  const { word } = useWords()
  const { answer, problem, hasItem, id, kind } = review
  if (!hasItem) return <p className="gm-quiet">{word('saveFirst')}</p>
  if (problem && !answer) {
    return (
      <div className="gm-problem" role="alert">
        {word('readFailed', { why: problem })}{' '}
        <button className="gm-link" onClick={() => void review.reload()} type="button">
          {word('retryRead')}
        </button>
      </div>
    )
  }
  if (!answer || id === undefined) return <p className="gm-quiet">{word('loading')}</p>

  const { primary } = actionsOf(answer)
  return (
    <div aria-busy={review.loading} className="gm-panel">
      <Standing answer={answer} />
      {(primary === 'approve' || primary === 'followUp') && (
        <Section title={word('myReview')}>
          <DecisionForm decision={primary} review={review} />
        </Section>
      )}
      {primary === 'submit' && review.refusal && (
        <p className="gm-problem" role="alert">
          {review.refusal}
        </p>
      )}
      <Section title={word('findings')}>
        <FindingList findings={answer.findings} />
      </Section>
      <Section title={word('accountRenditions')}>
        <ShownRenditions answer={answer} show={review.showPreview} />
      </Section>
      <Section title={word('differences')}>
        <Differences answer={answer} />
      </Section>
      <Section title={word('stages')}>
        <StageList answer={answer} />
        <FormLink answer={answer} />
      </Section>
      <Section title={word('destinations')}>
        <Destinations changedAt={`${answer.state}:${answer.run?.state}`} id={id} kind={kind} />
        <FanoutPart changedAt={`${answer.state}:${answer.run?.state}`} id={id} kind={kind} />
      </Section>
    </div>
  )
}

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="gm-section">
    <h3>{title}</h3>
    {children}
  </section>
)

const Standing = ({ answer }: { answer: ReviewAnswer }) => {
  const { word, language } = useWords()
  const { run } = answer
  const waiting = reasonForWaiting(answer)
  const followUp = run?.followUpDueAt && !run.followUpDoneAt ? run.followUpDueAt : undefined
  return (
    <div className="gm-standing">
      <StateChip language={language} look={lookOf(ITEM_STATES, answer.state)} />
      {run?.state === 'inReview' && run.stageLabel && (
        <span>
          {word('heldBy', { stage: run.stageLabel })} · <Time at={heldSince(answer)} />
        </span>
      )}
      {run && <StateChip language={language} look={lookOf(RISKS, run.risk)} />}
      {run?.emergency && (
        <Chip icon="alert" tone="bad">
          {word('emergency')}
        </Chip>
      )}
      {run?.state === 'inReview' && run.dueAt && (
        <span className="gm-quiet">{word('due', { when: exactTime(run.dueAt) })}</span>
      )}
      {run && (
        <code className="gm-hash" title={word('fingerprintHelp')}>
          {answer.revision.slice(0, 12)}
        </code>
      )}
      {followUp && (
        <p className="gm-problem">{word('followUpDue', { when: exactTime(followUp) })}</p>
      )}
      {!run && <p className="gm-quiet">{word('notSubmitted')}</p>}
      {waiting && run && <p className="gm-quiet">{waiting}</p>}
    </div>
  )
}

const FormLink = ({ answer }: { answer: ReviewAnswer }) => {
  const { word } = useWords()
  const { config } = useConfig()
  if (!answer.run) return null
  return (
    <a
      className="gm-link"
      href={`${config.routes.admin}/review-form/${answer.run.id}`}
      rel="noreferrer"
      target="_blank"
    >
      <Icon name="printer" /> {word('printForm')}
    </a>
  )
}
