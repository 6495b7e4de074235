'use client'
import { useEffect, useRef } from 'react'
import type { HistoryEntry } from '@/appeals/appealRow'
import type { DeskDetail } from '@/appeals/detailForDesk'
import { stepWords } from '@/appeals/stepWords'
import { exactTime } from '../look/timeWords'
import { useWords } from '../words/useWords'
import { AppealCommands } from './AppealCommands'
import { ClaimedWork } from './ClaimedWork'
import { RevealAppeal } from './RevealAppeal'
import { TicketChips } from './TicketChips'

type Props = {
  ticket: DeskDetail
  changed: (after: DeskDetail) => void
  reread: () => void
  close: () => void
}

/** The public words leave out what is between colleagues. */
const WITH_GROUND: readonly HistoryEntry['act'][] = [
  ...(['forward', 'answer', 'pause', 'restore', 'remove'] as const),
]

/** One ticket: what was asked, what was done, and the next step as buttons. */
export function AppealDetail({ ticket, changed, reread, close }: Props) {
  const { word } = useWords()
  const head = useRef<HTMLHeadingElement>(null)
  // On a phone the ticket takes the place of the list: who opened it starts at its head, and so after each step, whose
  // buttons are others now.
  useEffect(() => head.current?.focus(), [ticket.round])
  return (
    <section aria-labelledby="appeal-title" className="gm-appeals__detail" data-detail>
      <button className="gm-link gm-appeals__back" onClick={close} type="button">
        {word('appealsBack')}
      </button>
      <h2 id="appeal-title" ref={head} tabIndex={-1}>
        {ticket.title}
      </h2>
      <p className="gm-row">
        <TicketChips ticket={ticket} />
      </p>
      <p className="gm-quiet">
        {[
          ticket.number,
          word(`appealSource_${ticket.source}`),
          `${word('appealOrganization')}：${ticket.organization}`,
          ticket.raisedIn && word('appealRaisedIn', { name: ticket.raisedIn }),
          ticket.comment && word('appealUnderItem', { title: ticket.comment.itemTitle }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="gm-appeals__text">{ticket.text}</p>
      {ticket.work && <ClaimedWork mayHandle={ticket.mayHandle} work={ticket.work} />}
      {ticket.mayReveal && <RevealAppeal id={ticket.id} />}
      {ticket.follow && (
        <p className="gm-quiet gm-appeals__follow">
          {word('appealFollow', { number: ticket.follow.number, url: ticket.follow.url })}
        </p>
      )}
      {ticket.reply && (
        <div className="gm-appeals__reply">
          <strong>{word('appealReply')}</strong>
          <p className="gm-appeals__text">{ticket.reply}</p>
          {ticket.satisfaction > 0 && (
            <p>
              {word('appealSatisfaction', { score: ticket.satisfaction })}
              {ticket.satisfactionNote && `：${ticket.satisfactionNote}`}
            </p>
          )}
        </div>
      )}
      {ticket.mayHandle ? (
        <AppealCommands changed={changed} key={ticket.round} reread={reread} ticket={ticket} />
      ) : (
        <p className="gm-quiet">{word('appealOthers')}</p>
      )}
      <h3>{word('appealHistory')}</h3>
      <ol className="gm-appeals__steps">
        {ticket.history.toReversed().map((entry) => (
          <li key={`${entry.at} ${entry.act}`}>
            <span className="gm-quiet">
              <time dateTime={entry.at}>{exactTime(entry.at)}</time> {entry.by}
              {!entry.isPublic && ` · ${word('appealInternal')}`}
            </span>
            <span className="gm-appeals__text">
              {stepWords(entry)}
              {WITH_GROUND.includes(entry.act) && entry.text}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
