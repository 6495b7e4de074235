import type { CollectionConfig } from 'payload'
import { nobody } from './access/byPermission'
import { label } from './fields/label'

/** The machine's own memory: tokens (encrypted), upload references, quota counters, callback keys, heads. */
export const platformState: CollectionConfig = {
  slug: 'platform-state',
  labels: {
    singular: label('平台状态', 'Platform state'),
    plural: label('平台状态', 'Platform state'),
  },
  admin: { hidden: true, useAsTitle: 'key' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('键', 'Key'),
    },
    { name: 'value', type: 'json', label: label('值', 'Value') },
    { name: 'expiresAt', type: 'date', index: true, label: label('到期', 'Expires') },
  ],
}
