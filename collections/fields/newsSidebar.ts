import type { Field } from 'payload'
import { ownDeskOnly } from '../access/contentAccess'
import { label, options } from './label'
import { missedOptions } from './missedOptions'
import { organizationField } from './organization'
import { riskOptions } from './riskOptions'
import { slugField } from './slug'

/** What stands beside an item: what it is, whose, where it goes and when. */
export const newsSidebar = (): Field[] => [
  {
    name: 'type',
    type: 'select',
    required: true,
    defaultValue: 'news',
    index: true,
    label: label('稿件类型', 'Type'),
    admin: { position: 'sidebar' },
    options: options([
      ['news', '新闻', 'News'],
      ['notice', '通知公告', 'Notice'],
      ['explainer', '图解', 'Explainer'],
      ['feature', '专题', 'Feature'],
      ['repost', '转载', 'Repost'],
      ['urgent', '应急', 'Urgent'],
    ]),
  },
  {
    name: 'risk',
    type: 'select',
    label: label('风险等级', 'Risk class'),
    access: { read: ownDeskOnly },
    admin: {
      position: 'sidebar',
      description: label('留空按类型取：转载 B，应急 C，其余 A。', 'By type when empty.'),
    },
    options: riskOptions,
  },
  organizationField({ permission: 'content.write' }),
  {
    name: 'accounts',
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
    name: 'pinned',
    type: 'checkbox',
    defaultValue: false,
    label: label('置顶', 'Pinned'),
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
    name: 'related',
    type: 'relationship',
    relationTo: 'news',
    hasMany: true,
    maxDepth: 1,
    label: label('相关稿件', 'Related'),
    admin: { position: 'sidebar' },
    // A reader must not learn of a draft through a relation to it.
    filterOptions: { _status: { equals: 'published' } },
  },
]
