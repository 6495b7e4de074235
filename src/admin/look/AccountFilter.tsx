'use client'
import type { AccountRow } from '../board/boardRow'
import { useWords } from '../words/useWords'
import { AccountSelect } from './AccountSelect'
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
      <AccountSelect
        account={account}
        accounts={accounts.filter(({ channel }) => !chosen || channel === chosen)}
        all={word('allAccounts')}
        choose={(one) => setFilter({ channel: chosen, account: one })}
        label={word('filterAccount')}
      />
    </>
  )
}
