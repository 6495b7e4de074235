'use client'
import type { ReactNode } from 'react'

export const Field = ({ label, children }: { label: string; children: ReactNode }) => (
  <label className="gm-field">
    <span>{label}</span>
    {children}
  </label>
)

type WordsProps = {
  label: string
  value: string
  max: number
  rows?: number
  onChange: (value: string) => void
}

export const Words = ({ label, value, max, rows, onChange }: WordsProps) => (
  <Field label={label}>
    {rows ? (
      <textarea
        maxLength={max}
        onChange={(event) => onChange(event.target.value)}
        rows={rows}
        value={value}
      />
    ) : (
      <input
        maxLength={max}
        onChange={(event) => onChange(event.target.value)}
        type="text"
        value={value}
      />
    )}
  </Field>
)
