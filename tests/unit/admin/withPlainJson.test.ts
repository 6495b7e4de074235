import { expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { collections, globals } from '../../../collections'
import { withPlainJson } from '../../../src/admin/form/withPlainJson'
import { withCells } from '../../../src/admin/look/withCells'
import { fieldsOf } from '../../kit/fieldsOf'

const forms = [...withCells(collections).map(withPlainJson), ...globals.map(withPlainJson)]
const componentOf = (field: Field | undefined) =>
  (field?.admin as { components?: { Field?: unknown } } | undefined)?.components?.Field

it('no form fetches an editor from the internet to show JSON', () => {
  const fields = forms
    .flatMap((form) => fieldsOf(form.fields))
    .filter(({ type }) => type === 'json')
  expect(fields.length).toBeGreaterThan(40)
  for (const field of fields) expect(componentOf(field)).toBeDefined()
})

it('and what has a component of its own keeps it', () => {
  const component = (slug: string, name: string) =>
    componentOf(
      fieldsOf(forms.find((form) => form.slug === slug)?.fields ?? []).find(
        (field) => 'name' in field && field.name === name,
      ),
    )
  expect(component('reviews', 'stages')).toMatch(/RunRecord$/)
  expect(component('deliveries', 'error')).toMatch(/FactsField$/)
  expect(component('audit-events', 'detail')).toMatch(/FactsField$/)
  expect(component('comments', 'machine')).toMatch(/JsonField$/)
})
