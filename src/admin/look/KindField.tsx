'use client'
import { useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useWords } from '../words/useWords'
import { kindName } from './kindName'

/** The kind of the item a record is about, as a word; the program wrote it, nobody changes it. */
export const KindField: TextFieldClientComponent = ({ path }) => {
  const { value } = useField<string>({ path })
  const { word, language } = useWords()
  const name = value && kindName(value, language)
  if (!name) return null
  return (
    <div className="field-type gm-facts">
      <span className="field-label">{word('kind')}</span>
      <p>{name}</p>
    </div>
  )
}
