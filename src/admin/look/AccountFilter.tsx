'use client'
import type { AccountRow } from '../board/boardRow'
import { useWords } from '../words/useWords'
import { useChannelNames } from './ChannelName'

type Filter = { channel: string; account: string }

type Props = { accounts: AccountRow[]; filter: Filter; setFilter: (filter: Filter) => void }

/** One channel, then one of its accounts; '' is all of them. */
export function AccountFilter({ accounts, filter, setFilter }: Props) {
  const { word } = useWords()
  const channelName = useChannelNames()
  const { channel: chosen, account } = filter
  const channels = [...new Set(accounts.map(({ channel }) => channel))]
  return (
    <>
      <label className="gm-field gm-field--inline">
        <span>{word('filterChannel')}</span>
        <select
          onChange={({ target }) => setFilter({ channel: target.value, account: '' })}
          value={chosen}
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
          onChange={({ target }) => setFilter({ channel: chosen, account: target.value })}
          value={account}
        >
          <option value="">{word('allAccounts')}</option>
          {accounts
            .filter(({ channel }) => !chosen || channel === chosen)
            .map(({ id, name }) => (
              <option key={id} value={String(id)}>
                {name}
              </option>
            ))}
        </select>
      </label>
    </>
  )
}
