import type { Field } from 'payload'
import { label, options } from './label'
import { planSidebar } from './planSidebar'

/** What stands beside a news item. */
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
  ...planSidebar({ riskHint: '留空按类型取：转载 B，应急 C，其余 A。' }),
  {
    name: 'pinned',
    type: 'checkbox',
    defaultValue: false,
    label: label('置顶', 'Pinned'),
    admin: { position: 'sidebar' },
  },
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
