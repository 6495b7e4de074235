'use client'
import { useConfig } from '@payloadcms/ui'
import { useRef } from 'react'
import { Icon } from '../look/Icon'
import { Chip } from '../look/Chip'
import { Time } from '../look/Time'
import { useWords } from '../words/useWords'
import { AuthorPart } from './AuthorPart'
import { doneWord, labelWord, STATE_LOOKS } from './commentLook'
import { CommentText } from './CommentText'
import { DecisionBar } from './DecisionBar'
import { DecisionsPart } from './DecisionsPart'
import { deletedThere } from './deletedThere'
import type { Deciding, DeskChannel, DeskRights, Note, QueueRow } from './deskTypes'
import { HideForm } from './HideForm'
import { LabelsPart } from './LabelsPart'
import { PicturePart } from './PicturePart'
import { ReasonsPart } from './ReasonsPart'
import { RevealPart } from './RevealPart'
import { RumourPart } from './RumourPart'
import { TalkPart } from './TalkPart'
import { ThreadPart } from './ThreadPart'
import { useContextOf } from './useContextOf'

type Props = {
  row: QueueRow
  channels: readonly DeskChannel[]
  rights: DeskRights
  note?: Note
  problem: string
  busy: boolean
  asking?: 'hide' | 'reply'
  setAsking: (asking?: 'hide' | 'reply') => void
  decide: (body: Deciding) => Promise<void>
  undo: () => void
  back: () => void
}

/** One comment whole: its words with what was found in them, what it stands in, who said it, and what can be done. */
export function CommentDetail({ row, rights, note, problem, busy, asking, ...act }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const text = useRef<HTMLDivElement>(null)
  const { context, trouble, read } = useContextOf(row)
  const { decide, setAsking } = act
  const look = STATE_LOOKS[row.state] ?? { tone: 'quiet' as const, icon: 'question' as const }
  return (
    <article className="gm-detail" data-comment={String(row.id)}>
      <button className="gm-link gm-detail__back" onClick={act.back} type="button">
        {word('cmBack')}
      </button>
      <header className="gm-row">
        <Chip icon={look.icon} tone={look.tone}>
          {labelWord(word, 'state', row.state)}
        </Chip>
        {row.isByAccount && (
          <Chip icon="check" tone="done">
            {word('cmByAccount')}
          </Chip>
        )}
        {row.goneAt && (
          <Chip icon="ban" tone="quiet">
            {word('cmGone')}
          </Chip>
        )}
        {row.editedAt && (
          <Chip icon="pencil" tone="warn">
            {word('cmEdited')}
          </Chip>
        )}
        {row.isClosed && (
          <Chip icon="ban" tone="quiet">
            {word('cmClosed')}
          </Chip>
        )}
        <span>{row.authorName || word('cmSomebody')}</span>
        <Time at={row.saidAt} />
        <a className="gm-link" href={`${config.routes.admin}/collections/${row.kind}/${row.item}`}>
          <Icon name="link" /> {row.itemTitle || word('openItem')}
        </a>
      </header>
      <CommentText ref={text} row={row} />
      <PicturePart busy={busy} decide={decide} may={rights.moderate} row={row} />
      {row.hiddenReason && (
        <p className="gm-quiet">{word('cmHiddenWhy', { why: row.hiddenReason })}</p>
      )}
      {note && !note.isMine && (
        <p className="gm-detail__other" role="status">
          {word('cmDoneBy', { name: note.by, action: doneWord(word, note.action) })}
        </p>
      )}
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {(rights.moderate || rights.reply) && (
        <DecisionBar {...{ busy, decide, rights, row, setAsking, textRef: text }} undo={act.undo} />
      )}
      {asking === 'hide' && (
        <HideForm
          asksHelp={row.intent === 'appeal'}
          busy={busy}
          close={() => setAsking(undefined)}
          deletedOn={deletedThere([row], act.channels)}
          found={row.violation}
          send={decide}
        />
      )}
      {rights.moderate && row.violations.includes('rumour-unverified') && (
        <RumourPart onChanged={read} row={row} />
      )}
      <TalkPart
        close={() => setAsking(undefined)}
        comment={row}
        isWriting={asking === 'reply'}
        onChanged={read}
      />
      <LabelsPart busy={busy} decide={decide} may={rights.moderate} row={row} />
      <ReasonsPart mayAllow={rights.allow} row={row} />
      {rights.evidence && <RevealPart id={row.id} />}
      {trouble && (
        <p className="gm-problem" role="alert">
          {word('readFailed', { why: trouble })}
        </p>
      )}
      {context && (
        <>
          {context.ticket && (
            <p>
              <a
                className="gm-link"
                href={`${config.routes.admin}/appeals?ticket=${context.ticket.id}`}
              >
                <Icon name="flag" /> {word('cmTicket', { number: context.ticket.number })}
              </a>
            </p>
          )}
          <ThreadPart thread={context.thread} />
          <AuthorPart author={context.author} />
          <DecisionsPart decisions={context.decisions} />
        </>
      )}
      {!context && !trouble && <p className="gm-quiet">{word('loading')}</p>}
    </article>
  )
}
