import type { CollectionConfig } from 'payload'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { nobody, scopedTo } from './access/byPermission'
import { noSortBehind } from './access/noSortBehind'
import { label, options } from './fields/label'
import { linkTo } from './fields/linkTo'
import {
  actionOptions,
  intentOptions,
  sentimentOptions,
  violationOptions,
} from './fields/moderationOptions'

const optional = { required: false } as const

/** What people decided about comments, one row a decision, in order; each is a labelled row to learn from. Append-only. */
export const commentDecisions: CollectionConfig = {
  slug: 'comment-decisions',
  labels: { singular: label('留言处理', 'Decision'), plural: label('留言处理记录', 'Decisions') },
  admin: {
    useAsTitle: 'action',
    defaultColumns: ['comment', 'action', 'violation', 'sentiment', 'intent', 'actor', 'createdAt'],
    group: label('留言与舆情', 'Comments'),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  indexes: [{ fields: ['comment', 'round'], unique: true }],
  access: { create: nobody, read: scopedTo('comment.read'), update: nobody, delete: nobody },
  hooks: {
    beforeOperation: [noSortBehind],
    beforeChange: [onlyByProgram('留言处理记录', '留言队列')],
    beforeDelete: [neverDeleted('留言处理记录')],
  },
  fields: [
    linkTo('comment', 'comments', ['留言', 'Comment']),
    linkTo('organization', 'organizations', ['组织', 'Organization']),
    /** Of this comment, from 1. */
    { name: 'round', type: 'number', required: true, label: label('第几次', 'Round') },
    linkTo('actor', 'users', ['处理人', 'By'], optional),
    {
      name: 'action',
      type: 'select',
      required: true,
      options: [
        ...actionOptions,
        ...options([
          ['undo', '撤销', 'Undo'],
          ['mask', '打码', 'Mask'],
          ['relabel', '改判', 'Relabel'],
          ['picture', '处理图片', 'Picture'],
        ]),
      ],
      label: label('处理', 'Action'),
    },
    {
      name: 'violation',
      type: 'select',
      options: violationOptions,
      label: label('违规', 'Violation'),
    },
    {
      name: 'sentiment',
      type: 'select',
      options: sentimentOptions,
      label: label('情绪', 'Sentiment'),
    },
    { name: 'intent', type: 'select', options: intentOptions, label: label('意图', 'Intent') },
    { name: 'reason', type: 'text', maxLength: 300, label: label('说明', 'Note') },
    /** Keys `a`, `bulk`, `objection` …: where it was decided. */
    { name: 'way', type: 'text', label: label('途径', 'Way') },
    /** The comment's verdict columns before and after: what an undo goes back to. */
    { name: 'before', type: 'json', label: label('之前', 'Before') },
    { name: 'after', type: 'json', label: label('之后', 'After') },
    /** What the machine said then: { sentiment, score, intent, violations, action, models }. */
    { name: 'machine', type: 'json', label: label('机审', 'Machine') },
    { name: 'undoneAt', type: 'date', label: label('撤销于', 'Undone at') },
  ],
}
