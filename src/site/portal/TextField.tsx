'use client'

import { Field } from './Field'

type Props = {
  id: string
  /** For forms the browser sends by itself. */
  name?: string
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

export function TextField({
  value,
  onChange,
  rows,
  name,
  type = 'text',
  autoComplete,
  ...field
}: Props) {
  return (
    <Field {...field}>
      {(aria) =>
        rows ? (
          <textarea
            {...aria}
            name={name}
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...aria}
            name={name}
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
