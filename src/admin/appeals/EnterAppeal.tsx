'use client'
import { useState } from 'react'
import type { DeskDetail } from '@/appeals/detailForDesk'
import { FORM_KINDS } from '@/appeals/kindWords'
import { onceKey } from '@/appeals/onceKey'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

type Props = { units: { id: string; name: string }[]; done: (ticket: DeskDetail) => void }

const empty = { text: '', title: '', kind: '', contact: '', organization: '' }

/** What came by telephone, by letter or in person. The same form sent twice opens one ticket. */
export function EnterAppeal({ units, done }: Props) {
  const { word } = useWords()
  const [form, setForm] = useState(empty)
  const [once] = useState(onceKey)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const set = (name: keyof typeof empty) => (event: { target: { value: string } }) =>
    setForm({ ...form, [name]: event.target.value })
  const send = async () => {
    setBusy(true)
    const given = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''))
    const answer = await callApi<DeskDetail>({
      ...{ path: '/api/appeals/enter', method: 'POST', word, body: { ...given, once } },
    })
    setBusy(false)
    if (answer.ok) return done(answer.data)
    setProblem(answer.message)
  }
  return (
    <form
      className="gm-appeals__enter"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label className="gm-field">
        <span>{word('appealText')}</span>
        <textarea maxLength={2000} onChange={set('text')} required rows={5} value={form.text} />
      </label>
      <label className="gm-field">
        <span>{word('appealTitle')}</span>
        <input maxLength={40} onChange={set('title')} value={form.title} />
      </label>
      <label className="gm-field">
        <span>{word('appealKind')}</span>
        <select onChange={set('kind')} value={form.kind}>
          <option value="">{word('appealKindAuto')}</option>
          {FORM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {word(`appealKind_${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="gm-field">
        <span>{word('appealOrganization')}</span>
        <select onChange={set('organization')} value={form.organization}>
          <option value="">{word('appealOwnerAuto')}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="gm-field">
        <span>{word('appealContactField')}</span>
        <input autoComplete="off" maxLength={100} onChange={set('contact')} value={form.contact} />
      </label>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      <button className="btn gm-primary" disabled={busy || !form.text.trim()} type="submit">
        {word('appealsEnter')}
      </button>
    </form>
  )
}
