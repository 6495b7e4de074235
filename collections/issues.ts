import type { CollectionConfig } from 'payload'
import { idOf } from '@/access/scope'
import { issueEndpoints } from '@/distribution/issueEndpoints'
import { keepPlannedIssue, lockPlannedIssue, refuseForeignAccount } from '@/distribution/issueLock'
import { holding, scopedTo } from './access/byPermission'
import { label, options } from './fields/label'
import { organizationField } from './fields/organization'

/**
 * An issue: one to eight approved items in an operator's order, sent to an account's followers as one message.
 * Its delivery is an ordinary row of the ledger (`kind: issues`); each article's own row follows it.
 */
export const issues: CollectionConfig = {
  slug: 'issues',
  labels: { singular: label('推送期', 'Issue'), plural: label('推送期', 'Issues') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'account', 'sendAt', 'organization', 'updatedAt'],
    group: label('发布', 'Publishing'),
    components: {
      views: { edit: { default: { Component: '/src/admin/issues/IssueView#IssueView' } } },
    },
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: {
    create: holding('delivery.operate'),
    read: scopedTo('delivery.read'),
    update: scopedTo('delivery.operate'),
    delete: scopedTo('delivery.operate'),
  },
  endpoints: issueEndpoints,
  hooks: {
    beforeChange: [lockPlannedIssue, refuseForeignAccount],
    beforeDelete: [keepPlannedIssue],
  },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 60, label: label('期名', 'Title') },
    organizationField({ permission: 'delivery.operate' }),
    {
      name: 'account',
      type: 'relationship',
      relationTo: 'channel-accounts',
      required: true,
      maxDepth: 0,
      label: label('账号', 'Account'),
    },
    {
      name: 'articles',
      type: 'array',
      minRows: 1,
      maxRows: 8,
      required: true,
      validate: oneEach,
      label: label('文章（第一篇为头条）', 'Articles, the first leads'),
      labels: { singular: label('文章', 'Article'), plural: label('文章', 'Articles') },
      fields: [
        {
          name: 'news',
          type: 'relationship',
          relationTo: 'news',
          required: true,
          maxDepth: 0,
          label: label('稿件', 'Article'),
        },
      ],
    },
    {
      name: 'audience',
      type: 'select',
      required: true,
      defaultValue: 'all',
      label: label('群发对象', 'Audience'),
      options: options([
        ['all', '全部粉丝', 'All followers'],
        ['tag', '一个标签下的粉丝', 'Followers with a tag'],
      ]),
    },
    { name: 'tagId', type: 'number', min: 0, label: label('标签编号', 'Tag id') },
    { name: 'sendAt', type: 'date', label: label('群发时间', 'Send at') },
    {
      name: 'delivery',
      type: 'relationship',
      relationTo: 'deliveries',
      maxDepth: 0,
      label: label('投递', 'Delivery'),
      access: { create: () => false, update: () => false },
    },
  ],
}

/** An article stands once in an issue. */
function oneEach(rows: unknown): string | true {
  const all = Array.isArray(rows) ? (rows as { news?: unknown }[]) : []
  if (all.length < 1 || all.length > 8) return '一期应有 1–8 篇文章'
  const ids = all.map(({ news }) => String(idOf(news)))
  return new Set(ids).size === ids.length || '同一篇稿件不能放两次'
}
