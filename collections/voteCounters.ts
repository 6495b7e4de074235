import type { CollectionConfig } from 'payload'
import { nobody } from './access/byPermission'
import { label } from './fields/label'

/** How often an address, a device or a work came in a minute or a day. Forgotten when the day is over. */
export const voteCounters: CollectionConfig = {
  slug: 'vote-counters',
  labels: { singular: label('投票频次', 'Counter'), plural: label('投票频次', 'Counters') },
  admin: { hidden: true },
  disableDuplicate: true,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, label: label('键', 'Key') },
    {
      name: 'count',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('次数', 'Count'),
    },
    { name: 'expiresAt', type: 'date', index: true, label: label('到期', 'Expires') },
  ],
}
