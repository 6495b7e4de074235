'use client'
import { getTranslation } from '@payloadcms/translations'
import { useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useWords } from '../words/useWords'
import { factsOf } from './factsOf'

/** A JSON column as lines a person can read; nothing where there is nothing. */
export const FactsField: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  const { i18n } = useTranslation()
  const { language } = useWords()
  const facts = factsOf(value, language)
  if (facts.length === 0) return null
  return (
    <div className="field-type gm-facts">
      <span className="field-label">{getTranslation(field.label ?? field.name, i18n)}</span>
      <dl>
        {facts.map(({ name, text }, index) => (
          <div key={`${name}-${index}`}>
            {name && <dt>{name}</dt>}
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
