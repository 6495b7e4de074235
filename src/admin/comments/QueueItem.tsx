'use client'
import { Chip } from '../look/Chip'
import { useChannelNames } from '../look/ChannelName'
import { Time } from '../look/Time'
import { useWords } from '../words/useWords'
import { doneWord, labelWord, STATE_LOOKS } from './commentLook'
import type { Note, QueueRow } from './deskTypes'

type Props = {
  row: QueueRow
  isCurrent: boolean
  isPicked: boolean
  note?: Note
  problem: string
  /** Absent for who may not decide. */
  pick?: (isPicked: boolean) => void
  show: () => void
  undo: () => void
}

/** One comment in the list: what, where, when, and what weighs; decided ones stay, quiet, with their undo. */
export function QueueItem({ row, isCurrent, isPicked, note, problem, pick, show, undo }: Props) {
  const { word } = useWords()
  const channelName = useChannelNames()
  const look = STATE_LOOKS[row.state] ?? { tone: 'quiet' as const, icon: 'question' as const }
  return (
    <li
      aria-current={isCurrent || undefined}
      className="gm-comment"
      data-comment={String(row.id)}
      data-done={note ? '' : undefined}
    >
      {pick && (
        <label className="gm-comment__pick">
          <input
            aria-label={`${word('cmPick')}：${row.text.slice(0, 30)}`}
            checked={isPicked}
            onChange={({ target }) => pick(target.checked)}
            type="checkbox"
          />
        </label>
      )}
      <button className="gm-comment__open" onClick={show} type="button">
        <span className="gm-comment__text">{row.text}</span>
        <span className="gm-row gm-quiet">
          {row.channel === 'web' ? word('cmSite') : channelName(row.channel)}
          {' · '}
          {row.itemTitle}
          {' · '}
          <Time at={row.saidAt} />
        </span>
        <span className="gm-row">
          <Chip icon={look.icon} tone={look.tone}>
            {labelWord(word, 'state', row.state)}
          </Chip>
          {row.violation && (
            <Chip icon="alert" tone="bad">
              {labelWord(word, 'violation', row.violation)}
            </Chip>
          )}
          {row.intent && row.intent !== 'none' && (
            <span>{labelWord(word, 'intent', row.intent)}</span>
          )}
          {row.sentiment && (
            <span className="gm-quiet">{labelWord(word, 'sentiment', row.sentiment)}</span>
          )}
        </span>
      </button>
      {(note || problem) && (
        <p className="gm-comment__note" role="status">
          {problem ? (
            <span className="gm-problem">{problem}</span>
          ) : (
            note && (
              <span>
                {note.isMine
                  ? word('cmDone', { action: doneWord(word, note.action) })
                  : word('cmDoneBy', { name: note.by, action: doneWord(word, note.action) })}
              </span>
            )
          )}
          {note?.isMine && pick && (
            <button className="gm-link" onClick={undo} type="button">
              {word('do_undo')}
            </button>
          )}
        </p>
      )}
    </li>
  )
}
