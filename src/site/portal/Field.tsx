'use client'

import type { ReactNode } from 'react'

type Props = {
  id: string
  label: string
  hint?: ReactNode
  error?: string
  required?: boolean
  /** Private answers say so beside their label. */
  mark?: string
  children: (aria: {
    id: string
    'aria-describedby'?: string
    'aria-invalid'?: true
    'aria-required'?: true
  }) => ReactNode
}

/** A label, what is wanted, the control, and what is wrong with it, tied together for those who listen. */
export function Field({ id, label, hint, error, required, mark, children }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`field${error ? ' is-wrong' : ''}`}>
      <label htmlFor={id}>
        {label}
        {required && <span className="needed">（必填）</span>}
        {mark && <span className="private">{mark}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true as const }),
        ...(required && { 'aria-required': true as const }),
      })}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
