'use client'

import { useState, type FormEvent } from 'react'
import type { Profile } from '@/members/profile'
import { callPortal } from './callPortal'
import { Field } from './Field'
import type { UnionOption } from './unionOptions'
import './portal.css'
import './portalForm.css'

/** Name and union. The name is masked as soon as it is stored, so it is typed anew to be changed. */
export function ProfileForm({
  profile,
  unions,
  to,
}: {
  profile: Profile
  unions: UnionOption[]
  to: string
}) {
  const [name, setName] = useState('')
  const [union, setUnion] = useState(profile.union?.id ?? '')
  const [notify, setNotify] = useState(profile.notify)
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!union) return setError('请选择所属工会。')
    setBusy(true)
    setError('')
    const answer = await callPortal('PATCH', '/me', {
      ...((name.trim() || !profile.isComplete) && { name }),
      union,
      notify,
    })
    setBusy(false)
    if (!answer.ok) return setError(answer.message)
    window.location.assign(to)
  }
  return (
    <form className="portal-form" onSubmit={(event) => void submit(event)} noValidate>
      <Field
        id="name"
        label="姓名"
        required={!profile.isComplete}
        mark="加密保存"
        hint={
          profile.isComplete
            ? `现在显示为 ${profile.displayName}；要改请重新填写。`
            : '保存后只显示姓，如“王*”。'
        }
      >
        {(aria) => (
          <input
            {...aria}
            autoComplete="name"
            maxLength={30}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field id="union" label="所属工会" required>
        {(aria) => (
          <select {...aria} value={union} onChange={(event) => setUnion(event.target.value)}>
            <option value="">请选择</option>
            {unions.map(({ id, name: word, depth }) => (
              <option key={id} value={id}>
                {`${'　'.repeat(depth)}${word}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="tick">
        <input
          id="notify"
          type="checkbox"
          checked={notify}
          onChange={(event) => setNotify(event.target.checked)}
        />
        <label htmlFor="notify">办理进度发短信通知我</label>
      </div>
      <p role="alert" className="error">
        {error}
      </p>
      <p className="actions">
        <button type="submit" className="primary" disabled={busy}>
          保存
        </button>
      </p>
    </form>
  )
}
