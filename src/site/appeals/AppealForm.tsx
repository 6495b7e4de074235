'use client'

import { useEffect, useState } from 'react'
import { FORM_KINDS, KIND_WORDS } from '@/appeals/kindWords'
import { Field } from '../portal/Field'
import { TextField } from '../portal/TextField'
import '../portal/portal.css'
import '../portal/portalForm.css'
import { callAppeals } from './callAppeals'
import { useKeptAppeal } from './useKeptAppeal'

/** What a member wants seen to. What is written stays on the device until it was taken. */
export function AppealForm({ person, union }: { person: string; union: string }) {
  const { form, set, forget } = useKeptAppeal(person)
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  // Who sees the form before scripts run would lose what they type.
  const [isReady, setIsReady] = useState(false)
  useEffect(() => setIsReady(true), [])
  const submit = async () => {
    if ([...form.text.trim()].length < 5) return setError('请把事情写具体一些，至少 5 个字。')
    setBusy(true)
    const { once, text, title, contact, kind } = form
    const answer = await callAppeals('', { once, text, title, contact, ...(kind && { kind }) })
    setBusy(false)
    if (!answer.ok) return setError(answer.message)
    forget()
    window.location.assign(`/portal/appeals/${answer.ticket.number}?sent=1`)
  }
  return (
    <form
      className="portal-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextField
        id="text"
        label="要反映的事"
        hint="写清时间、地点、什么事、希望怎么办。请不要写别人的身份证号、电话。"
        required
        rows={7}
        value={form.text}
        onChange={set('text')}
      />
      <TextField id="title" label="标题（可不填）" value={form.title} onChange={set('title')} />
      <Field id="kind" label="类别" hint="拿不准就不选，由工会判断。">
        {(aria) => (
          <select {...aria} value={form.kind} onChange={(event) => set('kind')(event.target.value)}>
            <option value="">由工会判断</option>
            {FORM_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {KIND_WORDS[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        id="contact"
        label="联系方式（可不填）"
        mark="加密保存"
        hint="不填时，经办人需要核实可查看您登录用的手机号；每次查看都会留下记录。"
        value={form.contact}
        onChange={set('contact')}
      />
      <p className="hint">一般由{union}办理；写明是哪个单位的事，会直接派给那个单位的工会。</p>
      <p role="alert" className="error">
        {error}
      </p>
      <p className="actions">
        <button type="submit" className="primary" disabled={busy || !isReady}>
          提交诉求
        </button>
        <a href="/portal/appeals">返回</a>
      </p>
    </form>
  )
}
