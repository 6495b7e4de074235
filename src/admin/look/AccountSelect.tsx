'use client'

type Props = {
  label: string
  /** What choosing none of them is called. */
  all: string
  accounts: readonly { id: number | string; name: string }[]
  /** Id as text; '' is all of them. */
  account: string
  choose: (account: string) => void
}

/** One account by name, or all. */
export const AccountSelect = ({ label, all, accounts, account, choose }: Props) => (
  <label className="gm-field gm-field--inline">
    <span>{label}</span>
    <select onChange={({ target }) => choose(target.value)} value={account}>
      <option value="">{all}</option>
      {accounts.map(({ id, name }) => (
        <option key={id} value={String(id)}>
          {name}
        </option>
      ))}
    </select>
  </label>
)
