import type { Field } from 'payload'

const PLAIN = '/src/admin/form/JsonField#JsonField'

/**
 * What a form shows of JSON is text of ours, unless it has a component of its own: Payload's field fetches an editor from the
 * internet, and stays empty without it.
 */
export const withPlainJson = <Form extends { fields: Field[] }>(form: Form): Form => ({
  ...form,
  fields: form.fields.map(plain),
})

function plain(field: Field): Field {
  if (field.type === 'json') {
    const { components } = field.admin ?? {}
    if (components?.Field) return field
    return { ...field, admin: { ...field.admin, components: { ...components, Field: PLAIN } } }
  }
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(withPlainJson) }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(withPlainJson) }
  return 'fields' in field ? (withPlainJson(field) as Field) : field
}
