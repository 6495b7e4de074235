'use client'
import { exactTime } from '../look/timeWords'
import { useChannelNames } from '../look/ChannelName'
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
  const channelName = useChannelNames()
  const channels = [...new Set(accounts.map(({ channel }) => channel))]
  const groups = groupDeliveries(board.rows)
  const when = exactTime(readAt).slice(11)

  return (
    <>
      <div className="gm-board__bar">
        <label className="gm-field gm-field--inline">
          <span>{word('filterChannel')}</span>
          <select
            onChange={({ target }) => setFilter({ ...filter, channel: target.value, account: '' })}
            value={filter.channel}
          >
            <option value="">{word('allChannels')}</option>
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {channelName(channel)}
              </option>
            ))}
          </select>
        </label>
        <label className="gm-field gm-field--inline">
          <span>{word('filterAccount')}</span>
          <select
            onChange={({ target }) => setFilter({ ...filter, account: target.value })}
            value={filter.account}
          >
            <option value="">{word('allAccounts')}</option>
            {accounts
              .filter(({ channel }) => !filter.channel || channel === filter.channel)
              .map(({ id, name }) => (
                <option key={id} value={String(id)}>
                  {name}
                </option>
              ))}
          </select>
        </label>
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
