import { expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { collections, globals } from '../../../collections'
import { fieldsOf } from '../../kit/fieldsOf'

/** As an editor sees the panel. */
const isHidden = (hidden: unknown): boolean =>
  typeof hidden === 'function'
    ? hidden({ user: { collection: 'users', roles: [{ role: 'editor', organization: 1 }] } })
    : hidden === true

const forms = [...collections, ...globals]
  .filter(({ admin }) => !isHidden(admin?.hidden))
  .flatMap(({ slug, fields }) => fieldsOf(fields).map((field) => ({ slug, field })))

/** A field of our own drawing brings its words along. */
const isSeen = (field: Field): field is Field & { name: string; label?: unknown } =>
  'name' in field && field.type !== 'ui' && !Object(field.admin).hidden

const inChinese = (words: unknown): boolean =>
  typeof words === 'object' && words !== null && /\p{sc=Han}|^[A-Z]/u.test(String(Object(words).zh))

it('no form shows a name of the program where a Chinese word belongs', () => {
  const bare = forms.flatMap(({ slug, field }) => {
    if (!isSeen(field)) return []
    const rows = field.type === 'array' ? [field.labels?.singular, field.labels?.plural] : []
    return [...(field.label === false ? [] : [field.label]), ...rows].every(inChinese)
      ? []
      : [`${slug}.${field.name}`]
  })
  expect(forms.length).toBeGreaterThan(500)
  expect(bare).toEqual([])
})
