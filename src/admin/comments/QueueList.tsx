'use client'
import { useEffect, useRef } from 'react'
import type { Id } from '@/access/scope'
import { useWords } from '../words/useWords'
import type { DeskFilter, Note, QueueRow } from './deskTypes'
import { QueueItem } from './QueueItem'

type Props = {
  rows: readonly QueueRow[]
  current?: Id
  filter: DeskFilter
  notes: Record<string, Note | undefined>
  refused: Record<string, string>
  picked: readonly Id[]
  setPicked: (picked: readonly Id[]) => void
  pickable: boolean
  hasMore: boolean
  isLoading: boolean
  problem: string
  more: () => void
  refresh: () => void
  show: (id: Id) => void
  undo: (row: QueueRow) => void
}

export function QueueList({ rows, current, filter, notes, picked, setPicked, ...rest }: Props) {
  const { word } = useWords()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const pick = (id: Id, isPicked: boolean) =>
    setPicked(isPicked ? [...picked, id].slice(0, 100) : picked.filter((each) => each !== id))
  return (
    <div aria-busy={rest.isLoading} className="gm-comments__list">
      {rest.problem && (
        <p className="gm-problem" role="alert">
          {word('readFailed', { why: rest.problem })}{' '}
          <button className="gm-link" onClick={rest.refresh} type="button">
            {word('retryRead')}
          </button>
        </p>
      )}
      {rows.length === 0 && !rest.problem && (
        <p className="gm-comments__empty gm-quiet">
          {rest.isLoading
            ? word('loading')
            : word(Object.values(filter).some(Boolean) ? 'cmEmptyList' : 'cmEmptyQueue')}
        </p>
      )}
      <ul ref={list}>
        {rows.map((row) => (
          <QueueItem
            isCurrent={row.id === current}
            isPicked={picked.includes(row.id)}
            key={String(row.id)}
            note={notes[String(row.id)]}
            pick={rest.pickable ? (isPicked) => pick(row.id, isPicked) : undefined}
            problem={rest.refused[String(row.id)] ?? ''}
            row={row}
            show={() => rest.show(row.id)}
            undo={() => rest.undo(row)}
          />
        ))}
      </ul>
      {rest.hasMore && (
        <button className="gm-link" disabled={rest.isLoading} onClick={rest.more} type="button">
          {word(rest.isLoading ? 'loading' : filter.text ? 'cmSearchOn' : 'cmMoreRows')}
        </button>
      )}
    </div>
  )
}
