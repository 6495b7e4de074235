'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { refusalOf } from '../look/callApi'
import { useWords } from '../words/useWords'
import { FilterSelect } from './FilterSelect'
import { useImportPlaces } from './useImportPlaces'

/** As `POST /api/comments/import` tells it. */
type Outcome = {
  taken: number
  edited: number
  known: number
  failed: { line: number; message: string }[]
  failedCount: number
}

export function ImportForm() {
  const { word } = useWords()
  const { config } = useConfig()
  const [account, setAccount] = useState('')
  const [place, setPlace] = useState('')
  const [file, setFile] = useState<File>()
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState('')
  const [outcome, setOutcome] = useState<Outcome>()
  const { accounts, places } = useImportPlaces(account)
  const send = async () => {
    if (!file) return
    setSending(true)
    setOutcome(undefined)
    const form = new FormData()
    form.set('account', account)
    const [kind = '', item = ''] = place.split(':')
    if (kind && item) {
      form.set('kind', kind)
      form.set('item', item)
    }
    form.set('file', file)
    const result = await post(`${config.routes.api}/comments/import`, form)
    setSending(false)
    setProblem(result.data ? '' : (result.problem ?? word('offline')))
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
        onChange={(chosen) => {
          setAccount(chosen)
          setPlace('')
        }}
        options={accounts}
        value={account}
      />
      <FilterSelect
        any={word('cmImportByLink')}
        label={word('cmItem')}
        onChange={setPlace}
        options={places}
        value={place}
      />
      <label className="gm-field">
        <span>{word('cmImportFile')}</span>
        <input
          accept=".csv,text/csv"
          onChange={({ target }) => setFile(target.files?.[0])}
          type="file"
        />
        <span className="gm-quiet">{word('cmImportColumns')}</span>
      </label>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {outcome && <Told outcome={outcome} />}
      <div className="gm-actions">
        <button className="btn gm-primary" disabled={!account || !file || isSending} type="submit">
          {word(isSending ? 'loading' : 'cmImportSend')}
        </button>
      </div>
    </form>
  )
}

function Told({ outcome }: { outcome: Outcome }) {
  const { word } = useWords()
  const { taken, edited, known, failed, failedCount } = outcome
  return (
    <div role="status">
      <p>{word('cmImportDone', { taken, edited, known, failed: failedCount })}</p>
      <ul>
        {failed.slice(0, 20).map(({ line, message }) => (
          <li key={line}>{word('cmImportLine', { line, message })}</li>
        ))}
      </ul>
    </div>
  )
}

async function post(path: string, body: FormData): Promise<{ data?: Outcome; problem?: string }> {
  try {
    const response = await fetch(path, { method: 'POST', credentials: 'same-origin', body })
    const data: unknown = await response.json().catch(() => undefined)
    if (response.ok) return { data: data as Outcome }
    return { problem: refusalOf(data) ?? `HTTP ${response.status}` }
  } catch {
    return {}
  }
}
