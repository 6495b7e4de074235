import type { CollectionConfig } from 'payload'
import { nobody } from './access/byPermission'
import { label } from './fields/label'

/** One row a signed-in device of a member. The cookie's token is kept as a hash alone; deleting the row signs it out. */
export const memberSessions: CollectionConfig = {
  slug: 'member-sessions',
  labels: {
    singular: label('职工会话', 'Member session'),
    plural: label('职工会话', 'Member sessions'),
  },
  admin: { hidden: true },
  disableDuplicate: true,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('指纹', 'Hash'),
    },
    {
      name: 'member',
      type: 'relationship',
      relationTo: 'members',
      required: true,
      index: true,
      maxDepth: 0,
      label: label('职工', 'Member'),
    },
    {
      name: 'expiresAt',
      type: 'date',
      required: true,
      index: true,
      label: label('到期', 'Expires'),
    },
    { name: 'device', type: 'text', label: label('设备', 'Device') },
  ],
}
