'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Profile } from '@/members/profile'
import { callPortal } from './callPortal'
import { ConsentTick } from './ConsentTick'
import { Field } from './Field'
import './portal.css'
import './portalForm.css'

type Props = {
  privacy: { version: string; text: string }
  /** Where to go afterwards; without, `onDone` is told and the page stays. */
  to?: string
  onDone?: () => void
  demo?: string
}

/** Two steps: the number, then the code. Works in place of a form whose session ran out as well. */
export function SignInForm({ privacy, to, onDone, demo }: Props) {
  const [phone, setPhone] = useState('')
  const [code, setCode] = useState('')
  const [agrees, setAgrees] = useState(false)
  const [asked, setAsked] = useState(false)
  const [wait, setWait] = useState(0)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<{ field: 'phone' | 'code' | 'agree' | ''; message: string }>()
  const [said, setSaid] = useState('')
  const codeInput = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (wait <= 0) return undefined
    const timer = setTimeout(() => setWait(wait - 1), 1000)
    return () => clearTimeout(timer)
  }, [wait])
  useEffect(() => {
    if (asked) codeInput.current?.focus()
  }, [asked])

  const ask = async () => {
    if (busy || wait > 0) return
    setBusy(true)
    setError(undefined)
    const answer = await callPortal<{ waitSeconds: number; demoCode?: string }>('POST', '/code', {
      phone,
    })
    setBusy(false)
    if (!answer.ok) {
      const seconds = Number(answer.body.waitSeconds ?? 0)
      if (seconds > 0 && seconds <= 60) {
        setWait(seconds)
        setAsked(true)
      }
      return setError({ field: 'phone', message: answer.message })
    }
    setAsked(true)
    setWait(answer.body.waitSeconds)
    setSaid(
      answer.body.demoCode
        ? `演示环境不发短信，验证码是 ${answer.body.demoCode}。`
        : '验证码已发送，5 分钟内有效。',
    )
  }

  const enter = async () => {
    if (!agrees) return setError({ field: 'agree', message: '请先阅读并勾选个人信息处理说明。' })
    setBusy(true)
    setError(undefined)
    const answer = await callPortal<{ member: Profile }>('POST', '/sign-in', {
      phone,
      code,
      consent: privacy.version,
    })
    setBusy(false)
    if (!answer.ok) return setError({ field: 'code', message: answer.message })
    if (onDone) return onDone()
    const next = to ?? '/portal'
    window.location.assign(
      answer.body.member.isComplete ? next : `/portal/profile?to=${encodeURIComponent(next)}`,
    )
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void (asked ? enter() : ask())
  }

  return (
    <form className="portal-form sign-in" onSubmit={submit} noValidate>
      {demo && <p className="note">{demo}</p>}
      <Field
        id="phone"
        label="手机号码"
        error={error?.field === 'phone' ? error.message : undefined}
        required
      >
        {(aria) => (
          <input
            {...aria}
            type="tel"
            inputMode="numeric"
            autoComplete="tel-national"
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        )}
      </Field>
      {asked && (
        <Field
          id="code"
          label="验证码"
          error={error?.field === 'code' ? error.message : undefined}
          required
        >
          {(aria) => (
            <input
              {...aria}
              ref={codeInput}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={8}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </Field>
      )}
      <p role="status" className="note">
        {said}
      </p>
      {asked && (
        <ConsentTick
          agrees={agrees}
          change={setAgrees}
          error={error?.field === 'agree' ? error.message : undefined}
          privacy={privacy}
        />
      )}
      <p className="actions">
        <button type="submit" className="primary" disabled={busy}>
          {asked ? '登录' : '获取验证码'}
        </button>
        {asked && (
          <button
            type="button"
            className="plain"
            disabled={busy || wait > 0}
            onClick={() => void ask()}
          >
            {wait > 0 ? `${wait} 秒后可重新获取` : '重新获取验证码'}
          </button>
        )}
      </p>
    </form>
  )
}
