import type { CollectionConfig, Field } from 'payload'

const PLAIN = '@/admin/form/JsonField#JsonField'

/** What a form shows of JSON is text of ours: Payload's own field fetches an editor from the internet, and stays empty without it. */
export const withPlainJson = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(plain),
})

function plain(field: Field): Field {
  if (field.type === 'json') {
    const { components } = field.admin ?? {}
    if (components?.Field) return field
    return { ...field, admin: { ...field.admin, components: { ...components, Field: PLAIN } } }
  }
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(plain) })) }
  return 'fields' in field ? ({ ...field, fields: field.fields.map(plain) } as Field) : field
}
