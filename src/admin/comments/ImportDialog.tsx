'use client'
import { Drawer, useConfig, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi, refusalOf } from '../look/callApi'
import { useWords } from '../words/useWords'
import { FilterSelect } from './FilterSelect'

type Account = { id: number | string; name: string; channel: string }
type Outcome = Record<string, unknown>

const SLUG = 'gm-comments-import'

/** For channels that tell us nothing: the list the platform's own pages export. */
export function ImportDialog() {
  const { word } = useWords()
  const { config } = useConfig()
  const { openModal } = useModal()
  const [accounts, setAccounts] = useState<Account[]>()
  const open = async () => {
    openModal(SLUG)
    if (accounts) return
    const query = 'depth=0&limit=300&sort=name&select[name]=true&select[channel]=true'
    const path = `${config.routes.api}/channel-accounts?${query}`
    const answer = await callApi<{ docs: Account[] }>({ path, word })
    setAccounts(answer.ok ? answer.data.docs : [])
  }
  return (
    <>
      <button className="gm-link" onClick={() => void open()} type="button">
        {word('cmImport')}
      </button>
      <Drawer className="gm-drawer" slug={SLUG} title={word('cmImport')}>
        <ImportForm accounts={accounts ?? []} />
      </Drawer>
    </>
  )
}

function ImportForm({ accounts }: { accounts: readonly Account[] }) {
  const { word } = useWords()
  const { config } = useConfig()
  const [account, setAccount] = useState('')
  const [item, setItem] = useState('')
  const [file, setFile] = useState<File>()
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState('')
  const [outcome, setOutcome] = useState<Outcome>()
  const send = async () => {
    if (!file) return
    setSending(true)
    const form = new FormData()
    form.set('account', account)
    if (item.trim()) form.set('item', item.trim())
    form.set('file', file)
    const result = await post(`${config.routes.api}/comments/import`, form)
    setSending(false)
    setProblem(result.problem ?? (result.data ? '' : word('offline')))
    setOutcome(result.data)
  }
  return (
    <form
      className="gm-decision"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p>{word('cmImportHelp')}</p>
      <FilterSelect
        any="—"
        label={word('cmImportAccount')}
        onChange={setAccount}
        options={accounts.map(({ id, name }) => ({ value: String(id), text: name }))}
        value={account}
      />
      <label className="gm-field">
        <span>{word('cmImportItem')}</span>
        <input
          maxLength={60}
          onChange={({ target }) => setItem(target.value)}
          type="text"
          value={item}
        />
      </label>
      <label className="gm-field">
        <span>{word('cmImportFile')}</span>
        <input
          accept=".csv,text/csv"
          onChange={({ target }) => setFile(target.files?.[0])}
          type="file"
        />
      </label>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {outcome && <pre role="status">{JSON.stringify(outcome, null, 2)}</pre>}
      <div className="gm-actions">
        <button className="btn gm-primary" disabled={!account || !file || isSending} type="submit">
          {word(isSending ? 'loading' : 'cmImportSend')}
        </button>
      </div>
    </form>
  )
}

async function post(path: string, body: FormData): Promise<{ data?: Outcome; problem?: string }> {
  try {
    const response = await fetch(path, { method: 'POST', credentials: 'same-origin', body })
    const data: unknown = await response.json().catch(() => undefined)
    if (response.ok) return { data: (data ?? {}) as Outcome }
    return { problem: refusalOf(data) ?? `HTTP ${response.status}` }
  } catch {
    return {}
  }
}
