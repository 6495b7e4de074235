'use client'
import { useState } from 'react'
import type { Id } from '@/access/scope'
import { useWords } from '../words/useWords'
import { BulkBar } from './BulkBar'
import { CommentDetail } from './CommentDetail'
import type {
  Deciding,
  DeskChannel,
  DeskFilter,
  DeskRights,
  Note,
  Organization,
  QueueAnswer,
  QueueRow,
} from './deskTypes'
import { KeysHelp } from './KeysHelp'
import { QueueFilters } from './QueueFilters'
import { QueueList } from './QueueList'
import { useDeciding } from './useDeciding'
import { useKeptFocus } from './useKeptFocus'
import { useKeys } from './useKeys'
import { useOthers } from './useOthers'
import { useQueue } from './useQueue'

type Props = {
  channels: readonly DeskChannel[]
  filter: DeskFilter
  first: QueueAnswer
  organizations: readonly Organization[]
  rights: DeskRights
}

/** On a desk the list left and one comment right; on a phone one after the other. */
export function QueueTab({ channels, organizations, rights, ...start }: Props) {
  const { word } = useWords()
  const queue = useQueue(start)
  const { rows, filter } = queue
  const [current, setCurrent] = useState<Id | undefined>(rows[0]?.id)
  /** A phone shows the list first. */
  const [isOpen, setOpen] = useState(false)
  const [notes, setNotes] = useState<Record<string, Note | undefined>>({})
  const [picked, setPicked] = useState<readonly Id[]>([])
  const [asking, ask] = useState<'hide' | 'reply'>()
  const [hasArrived, setArrived] = useState(false)
  const [helps, setHelps] = useState(false)
  const { room, keep } = useKeptFocus()
  const setAsking = (what?: 'hide' | 'reply') => {
    ask(what)
    if (!what) keep()
  }
  const note = (id: Id, said: Note | undefined) =>
    setNotes((all) => ({ ...all, [String(id)]: said }))
  const deciding = useDeciding({ rows, replace: queue.replace, note })

  const isStale = useOthers({
    since: queue.readAt,
    onChange: ({ decisions, comments }) => {
      queue.replace(comments)
      for (const { comment, action, by, round, isMine } of decisions) {
        if (isMine) continue
        const row = rows.find(({ id }) => id === comment)
        if (row && round > row.round)
          note(comment, action === 'undo' ? undefined : { action, by, isMine, round })
      }
      const isNew = (row: QueueRow) => row.isQueued && !rows.some(({ id }) => id === row.id)
      if (filter.state === '' && comments.some(isNew)) setArrived(true)
    },
  })

  const row = rows.find(({ id }) => id === current) ?? rows[0]
  const show = (id: Id | undefined, opens = true) => {
    setCurrent(id)
    setAsking(undefined)
    if (opens) setOpen(id !== undefined)
  }
  const back = () => {
    setOpen(false)
    keep()
  }
  const step = (by: 1 | -1) => {
    const at = rows.findIndex(({ id }) => id === row?.id)
    const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)]
    if (next) show(next.id, isOpen)
    if (by === 1 && at >= rows.length - 2 && queue.hasMore && !queue.isLoading) queue.more()
  }
  const decide = async (body: Deciding) => {
    if (!row || deciding.busy) return
    const isDone = await deciding.decide(row, body)
    // Labels, masks and pictures are looked at again; a verdict leads on to the next.
    if (isDone) setAsking(undefined)
    if (isDone && !STAYS.includes(body.action)) step(1)
    keep()
  }
  const undo = async (chosen?: QueueRow) => {
    // A key never takes back what a colleague decided some other day; the button of that comment does.
    const noted = row && notes[String(row.id)] ? row : undefined
    const target = chosen ?? deciding.lastDone() ?? noted
    if (target && (await deciding.undo(target))) show(target.id, isOpen)
  }
  const refresh = async () => {
    setArrived(false)
    setNotes({})
    setPicked([])
    await queue.refresh()
  }
  const change = (chosen: DeskFilter) => {
    setPicked([])
    setNotes({})
    setArrived(false)
    queue.change(chosen)
  }
  const when = (may: boolean, act: () => void) => (may ? act : () => undefined)
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: when(rights.moderate, () => void decide({ action: 'approve' })),
    e: when(rights.moderate, () => void decide({ action: 'elect' })),
    h: when(rights.moderate, () => void decide({ action: 'hold' })),
    x: when(rights.moderate, () => setAsking('hide')),
    r: when(rights.reply, () => setAsking('reply')),
    u: when(rights.moderate, () => void undo()),
    '?': () => setHelps(!helps),
    Escape: () => (asking ? setAsking(undefined) : setHelps(false)),
  })

  return (
    <div className="gm-comments__queue" data-open={isOpen || undefined} ref={room}>
      <QueueFilters
        change={change}
        channels={channels}
        counts={queue.counts}
        filter={filter}
        mayFind={rights.moderate}
        organizations={organizations}
      />
      <div className="gm-comments__news" role="status">
        {hasArrived && (
          <button className="gm-link" onClick={() => void refresh()} type="button">
            {word('cmArrived')}
          </button>
        )}
        {isStale && <span className="gm-problem">{word('offline')}</span>}
      </div>
      {rights.moderate && (
        <BulkBar
          busy={deciding.busy === 'bulk'}
          channels={channels}
          decide={deciding.decideMany}
          picked={rows.filter(({ id }) => picked.includes(id))}
          rows={rows}
          setPicked={setPicked}
        />
      )}
      {helps && <KeysHelp close={() => setHelps(false)} />}
      <div className="gm-comments__body">
        <QueueList
          {...{ rows, notes, picked, setPicked, refused: deciding.refused }}
          current={row?.id}
          filter={filter}
          hasMore={queue.hasMore}
          isLoading={queue.isLoading}
          more={queue.more}
          pickable={rights.moderate}
          problem={queue.problem}
          refresh={() => void refresh()}
          show={show}
          undo={(target) => void undo(target)}
        />
        <div
          aria-label={row?.text.slice(0, 80)}
          className="gm-comments__detail"
          role={row && 'region'}
          tabIndex={-1}
        >
          {row ? (
            <CommentDetail
              {...{ asking, setAsking, channels, rights, row }}
              back={back}
              busy={deciding.busy === String(row.id)}
              decide={decide}
              key={String(row.id)}
              note={notes[String(row.id)]}
              problem={deciding.refused[String(row.id)] ?? ''}
              undo={() => void undo(row)}
            />
          ) : (
            <p className="gm-quiet">{word('cmOpenHint')}</p>
          )}
        </div>
      </div>
    </div>
  )
}

const STAYS = ['relabel', 'mask', 'picture']
