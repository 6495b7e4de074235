'use client'

import { useState, type FormEvent } from 'react'
import { callPortal } from './callPortal'
import './portal.css'
import './portalForm.css'

type Choice = { code: string; name: string; limits: string[] }

/** The category of a new entry, its limits read before anything is written. */
export function StartEntry({
  campaign,
  categories,
  chosen,
}: {
  campaign: string
  categories: Choice[]
  chosen: string
}) {
  const [code, setCode] = useState(chosen)
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  const start = async (event: FormEvent) => {
    event.preventDefault()
    if (!code) return setError('请选择一个类别。')
    setBusy(true)
    const answer = await callPortal<{ id: string }>('POST', '/entries', {
      campaign,
      category: code,
    })
    if (answer.ok) return window.location.assign(`/portal/entries/${answer.body.id}`)
    setBusy(false)
    setError(answer.message)
  }
  return (
    <form className="portal-form" onSubmit={(event) => void start(event)}>
      <fieldset className="category-choice">
        <legend>选择类别</legend>
        {categories.map(({ code: value, name, limits }) => (
          <label key={value} className={code === value ? 'is-chosen' : undefined}>
            <input
              type="radio"
              name="category"
              value={value}
              checked={code === value}
              onChange={() => setCode(value)}
            />
            <span>
              <strong>{name}</strong>
              <small>{limits.join('；')}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p role="alert" className="error">
        {error}
      </p>
      <p className="actions">
        <button type="submit" className="primary" disabled={busy}>
          开始填写
        </button>
      </p>
    </form>
  )
}
