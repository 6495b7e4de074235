'use client'

import { Field } from './Field'

type Props = {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  error?: string
  required?: boolean
  mark?: string
  rows?: number
  type?: 'text' | 'url' | 'tel'
  autoComplete?: string
}

export function TextField({ value, onChange, rows, type = 'text', autoComplete, ...field }: Props) {
  return (
    <Field {...field}>
      {(aria) =>
        rows ? (
          <textarea
            {...aria}
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...aria}
            type={type}
            autoComplete={autoComplete}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  )
}
