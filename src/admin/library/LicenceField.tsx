'use client'
import { SelectField } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { useCallback } from 'react'
import { useWords } from '../words/useWords'

/** The form is not sent before somebody chose: the server takes what is missing for unknown, and a person would not notice. */
export const LicenceField: SelectFieldClientComponent = (props) => {
  const { word } = useWords()
  const validate = useCallback((value: unknown) => (value ? true : word('licenceMissing')), [word])
  return <SelectField {...props} validate={validate} />
}
