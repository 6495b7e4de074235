import { expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { collections } from '../../collections'

const jsonIn = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'json') return [field]
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => jsonIn(tab.fields))
    return 'fields' in field ? jsonIn(field.fields) : []
  })

it('no form fetches an editor from the internet to show JSON', () => {
  const fields = collections.flatMap((collection) => jsonIn(collection.fields))
  expect(fields.length).toBeGreaterThan(40)
  for (const field of fields)
    expect((field.admin as { components?: { Field?: unknown } }).components?.Field).toBeDefined()
})
