'use client'
import { useWords } from '../words/useWords'
import type { IssueAccount, IssueDraft } from './issueShape'

type Props = {
  draft: IssueDraft
  accounts?: IssueAccount[]
  isLocked: boolean
  change: (part: Partial<IssueDraft>) => void
}

/** What the issue is called here, and whose it is. */
export function IssueHead({ draft, accounts, isLocked, change }: Props) {
  const { word } = useWords()
  if (accounts?.length === 0) return <p className="gm-quiet">{word('issueNoAccount')}</p>
  return (
    <div className="gm-issue__head">
      <label className="gm-issue__field">
        <span>{word('issueCalled')}</span>
        <input
          disabled={isLocked}
          maxLength={60}
          onChange={(event) => change({ title: event.target.value })}
          placeholder={word('issueCalledHint')}
          type="text"
          value={draft.title}
        />
      </label>
      <label className="gm-issue__field">
        <span>{word('issueAccount')}</span>
        <select
          disabled={isLocked}
          onChange={({ target: { value } }) => {
            const account = accounts?.find(({ id }) => String(id) === value)
            change({ account: account?.id ?? '', articles: [] })
          }}
          value={String(draft.account)}
        >
          <option value="">{word('issueChooseAccount')}</option>
          {accounts?.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
