'use client'
import { SelectField, useField } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'

/**
 * Says to the server that a person was asked: an empty choice is refused there, while a program that names no licence
 * gets «unknown». Payload's form does not judge its fields before it is sent.
 */
export const LicenceField: SelectFieldClientComponent = (props) => {
  const { value, setValue } = useField<string | null>({ path: props.path })
  // The form lays its first state over what a field sets while it is mounted.
  const [isMounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  useEffect(() => {
    if (isMounted && (value === undefined || value === null)) setValue('', true)
  }, [isMounted, value, setValue])
  return <SelectField {...props} />
}
