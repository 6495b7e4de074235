'use client'
import type { AccountChoice } from '../review/reviewShape'
import { useWords } from '../words/useWords'

type Props = {
  label: string
  accounts: AccountChoice[]
  /** '' is all of them. */
  account: string
  choose: (account: string) => void
}

/** Whose film it is. */
export function FilmAccount({ label, accounts, account, choose }: Props) {
  const { word } = useWords()
  return (
    <label className="gm-field gm-field--inline">
      <span>{label}</span>
      <select onChange={(event) => choose(event.target.value)} value={account}>
        <option value="">{word('filmForAll')}</option>
        {accounts.map(({ id, name }) => (
          <option key={id} value={String(id)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
