'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import './json.css'

/** What the program wrote down, to be read; nobody types it. */
export const JsonField: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  const isEmpty = value === null || value === undefined
  return (
    <div className="field-type gm-json">
      <FieldLabel label={field.label} path={path} />
      <pre tabIndex={0}>{isEmpty ? '—' : JSON.stringify(value, null, 2)}</pre>
    </div>
  )
}
