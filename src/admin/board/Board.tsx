'use client'
import { AccountFilter } from '../look/AccountFilter'
import { exactTime } from '../look/timeWords'
import { useWords } from '../words/useWords'
import { BoardColumn } from './BoardColumn'
import type { AccountRow, BoardFilter, BoardRow } from './boardRow'
import { COLUMNS, groupDeliveries } from './groupDeliveries'
import { useBoard } from './useBoard'

type Props = { rows: BoardRow[]; accounts: AccountRow[]; filter: BoardFilter; readAt: number }

export function Board({ accounts, ...start }: Props) {
  const { word } = useWords()
  const board = useBoard(start)
  const { filter, setFilter, readAt, problem } = board
  const groups = groupDeliveries(board.rows)
  const when = exactTime(readAt).slice(11)

  return (
    <>
      <div className="gm-board__bar">
        <AccountFilter
          accounts={accounts}
          filter={filter}
          setFilter={(chosen) => setFilter({ ...filter, ...chosen })}
        />
        {filter.item && (
          <button
            className="gm-link"
            onClick={() => setFilter({ ...filter, item: '' })}
            type="button"
          >
            {word('oneItem')} · {word('showAll')}
          </button>
        )}
        <span
          className={problem ? 'gm-problem' : 'gm-quiet'}
          role={problem ? 'alert' : undefined}
          suppressHydrationWarning
        >
          {problem ? `${word('stale', { when })} · ${problem}` : word('refreshed', { when })}
        </span>
      </div>
      <div className="gm-board__columns">
        {COLUMNS.map((column) => (
          <BoardColumn
            column={column}
            key={column}
            onChanged={board.refresh}
            rows={groups[column]}
          />
        ))}
      </div>
    </>
  )
}
