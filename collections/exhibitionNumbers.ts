import type { CollectionConfig } from 'payload'
import { nobody } from './access/byPermission'
import { label } from './fields/label'

/**
 * Every number ever given in an exhibition, one row each, never changed and never removed: a number of a work that was
 * withdrawn or deleted is never given to another. The program alone reads it: it knows of works and shows of every union,
 * drafts among them; who took which number is in the record of audit, within each one's own unit.
 */
export const exhibitionNumbers: CollectionConfig = {
  slug: 'exhibition-numbers',
  labels: {
    singular: label('展品号登记', 'Given number'),
    plural: label('展品号登记', 'Given numbers'),
  },
  admin: { hidden: true, useAsTitle: 'no' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  fields: [
    // `<exhibition>:<running number>`: what two selections at once collide on.
    { name: 'key', type: 'text', required: true, unique: true, label: label('键', 'Key') },
    { name: 'no', type: 'text', required: true, label: label('展品号', 'Number') },
    {
      name: 'exhibition',
      type: 'text',
      required: true,
      index: true,
      label: label('展览', 'Exhibition'),
    },
    { name: 'artwork', type: 'text', required: true, index: true, label: label('展品', 'Artwork') },
    { name: 'sequence', type: 'number', required: true, label: label('流水号', 'Sequence') },
    { name: 'category', type: 'text', required: true, label: label('类别', 'Category') },
  ],
}
