import type { CollectionConfig } from 'payload'
import { auditChanges, auditDeletion } from '@/audit/auditChanges'
import { wordTableEndpoints } from '@/comments/words/endpoints'
import { checkWords } from './hooks/checkWords'
import { forgetKnowledgeAfter } from './hooks/forgetKnowledgeAfter'
import { atRoot, holding } from './access/byPermission'
import { label, options } from './fields/label'
import { linkTo } from './fields/linkTo'

/** The customer's own words, in force for the whole installation the moment they are saved. None ship with the product. */
export const wordTables: CollectionConfig = {
  slug: 'word-tables',
  labels: { singular: label('留言词表', 'Word table'), plural: label('留言词表', 'Word tables') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'owner', 'expiresAt', 'active', 'updatedAt'],
    group: label('留言与舆情', 'Comments'),
  },
  versions: { maxPerDoc: 50 },
  disableDuplicate: true,
  access: {
    create: atRoot('moderation.manage'),
    read: holding('comment.read', 'moderation.manage'),
    readVersions: holding('comment.read', 'moderation.manage'),
    update: atRoot('moderation.manage'),
    delete: atRoot('moderation.manage'),
  },
  endpoints: wordTableEndpoints,
  hooks: {
    beforeChange: [checkWords],
    afterChange: [auditChanges({ kind: 'words' }), forgetKnowledgeAfter],
    afterDelete: [auditDeletion({ kind: 'words' }), forgetKnowledgeAfter],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60, label: label('名称', 'Name') },
    {
      name: 'level',
      type: 'select',
      required: true,
      defaultValue: 'hold',
      label: label('命中后', 'On a hit'),
      options: options([
        ['hold', '暂缓，等人工', 'Hold for a person'],
        ['block', '不予公开', 'Not public'],
      ]),
    },
    /** One a line; `#` begins a remark. */
    {
      name: 'words',
      type: 'textarea',
      maxLength: 400_000,
      label: label('词（一行一个）', 'Words'),
    },
    {
      name: 'patterns',
      type: 'textarea',
      maxLength: 20_000,
      label: label('正则（RE2，一行一个）', 'Patterns (RE2)'),
    },
    {
      name: 'allowed',
      type: 'textarea',
      maxLength: 100_000,
      label: label('放行词（含上面的词但无害）', 'Allowed words'),
    },
    linkTo('owner', 'users', ['负责人', 'Owner'], { required: false, index: false }),
    { name: 'expiresAt', type: 'date', label: label('失效日期', 'Expires') },
    { name: 'active', type: 'checkbox', defaultValue: true, label: label('启用', 'Active') },
    /** Grows with each change. */
    {
      name: 'number',
      type: 'number',
      defaultValue: 1,
      admin: { readOnly: true },
      label: label('版本', 'Version'),
    },
  ],
}
