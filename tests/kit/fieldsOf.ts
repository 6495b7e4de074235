import type { Field } from 'payload'

/** Every field of a form, those inside rows, tabs, groups, arrays and blocks as well. */
export const fieldsOf = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldsOf(tab.fields))
    if (field.type === 'blocks')
      return [field, ...field.blocks.flatMap((block) => fieldsOf(block.fields))]
    return 'fields' in field ? [field, ...fieldsOf(field.fields)] : [field]
  })
