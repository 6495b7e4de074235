import type { Field } from 'payload'
import { LINKED_KINDS } from '@/content/kinds'
import { ownDeskOnly } from '../access/contentAccess'
import { label } from './label'
import { missedOptions } from './missedOptions'
import { organizationField } from './organization'
import { riskOptions } from './riskOptions'
import { slugField } from './slug'

/** What stands beside an item of any kind: whose it is, where it goes and when. */
export const planSidebar = ({ riskHint }: { riskHint: string }): Field[] => [
  {
    name: 'risk',
    type: 'select',
    label: label('风险等级', 'Risk class'),
    access: { read: ownDeskOnly },
    admin: { position: 'sidebar', description: label(riskHint, 'By type when empty.') },
    options: riskOptions,
  },
  organizationField({ permission: 'content.write' }),
  {
    name: 'accounts',
    // Where the original goes says nothing of where its copy goes.
    disableDuplicate: true,
    type: 'relationship',
    relationTo: 'channel-accounts',
    hasMany: true,
    maxDepth: 0,
    label: label('拟发渠道', 'Channels'),
    access: { read: ownDeskOnly },
    admin: {
      position: 'sidebar',
      description: label('终审时可增减；留空只发网站。', 'The final reviewer may change them.'),
    },
  },
  {
    name: 'publishAt',
    type: 'date',
    label: label('拟发时间', 'Publish at'),
    access: { read: ownDeskOnly },
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'missed',
    type: 'select',
    defaultValue: 'late',
    label: label('错过时间怎么办', 'When its time is missed'),
    access: { read: ownDeskOnly },
    admin: { position: 'sidebar', condition: ({ publishAt }) => Boolean(publishAt) },
    options: missedOptions,
  },
  {
    name: 'tags',
    type: 'text',
    hasMany: true,
    maxLength: 20,
    maxRows: 10,
    label: label('标签', 'Tags'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'expireAt',
    type: 'date',
    label: label('下架时间', 'Expires'),
    admin: { position: 'sidebar' },
  },
  slugField(),
  {
    name: 'links',
    type: 'relationship',
    relationTo: [...LINKED_KINDS],
    hasMany: true,
    maxDepth: 1,
    label: label('相关内容', 'Linked items'),
    admin: {
      position: 'sidebar',
      description: label('双方的页面上互相显示。', 'Shown on both pages.'),
    },
    // A reader must not learn of a draft through a relation to it.
    filterOptions: { _status: { equals: 'published' } },
  },
]
