'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { StateChip } from '../look/Chip'
import { DELIVERY_STATES, lookOf } from '../look/states'
import { useWords } from '../words/useWords'
import type { IssueId } from './issueShape'
import { RecallIssue } from './RecallIssue'
import type { Carrier } from './useCarrier'

type Props = { id?: IssueId; carrier?: Carrier; isStanding: boolean }

/** How the sending stands, in words; what went out can be taken back from here. */
export function CarrierPart({ id, carrier, isStanding }: Props) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const isWaiting = ['scheduled', 'queued'].includes(carrier?.state ?? '')
  return (
    <section className="gm-issue__part gm-issue__send">
      <h2>{word('issueSending')}</h2>
      {carrier && <StateChip language={language} look={lookOf(DELIVERY_STATES, carrier.state)} />}
      {carrier?.receipt?.note && <p>{carrier.receipt.note}</p>}
      {carrier?.error?.message && (
        <p className="gm-problem">
          {carrier.error.message} {carrier.error.remedy}
        </p>
      )}
      {isWaiting && <p className="gm-quiet">{word('issuePlannedHint')}</p>}
      <Link href={`${config.routes.admin}/board?item=issues:${id ?? ''}`}>
        {word('issueOnBoard')}
      </Link>
      {id !== undefined && isStanding && <RecallIssue id={id} />}
    </section>
  )
}
