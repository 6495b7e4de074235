import type { CollectionConfig } from 'payload'
import { nobody } from './access/byPermission'
import { label, options } from './fields/label'

/** What a member is told: read in the portal, and sent as a text message by the worker. The row is the outbox. */
export const memberMessages: CollectionConfig = {
  slug: 'member-messages',
  labels: {
    singular: label('职工消息', 'Member message'),
    plural: label('职工消息', 'Member messages'),
  },
  admin: { hidden: true },
  disableDuplicate: true,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: 'members',
      required: true,
      index: true,
      maxDepth: 0,
      label: label('职工', 'Member'),
    },
    { name: 'submission', type: 'text', index: true, label: label('作品', 'Submission') },
    { name: 'title', type: 'text', label: label('题名', 'Title') },
    { name: 'text', type: 'textarea', required: true, label: label('内容', 'Text') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      index: true,
      label: label('发送', 'Sending'),
      options: options([
        ['queued', '待发送', 'Queued'],
        ['sending', '发送中', 'Sending'],
        ['sent', '已发送', 'Sent'],
        ['failed', '发送失败', 'Failed'],
        ['kept', '只在站内', 'Portal only'],
      ]),
    },
    { name: 'tries', type: 'number', defaultValue: 0, label: label('次数', 'Tries') },
    { name: 'nextAt', type: 'date', index: true, label: label('下次', 'Next') },
    { name: 'readAt', type: 'date', label: label('已读', 'Read') },
  ],
}
