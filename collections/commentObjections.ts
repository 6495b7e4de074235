import type { CollectionConfig } from 'payload'
import { objectionEndpoints } from '@/comments/objections/endpoints'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { nobody, scopedTo } from './access/byPermission'
import { noSortBehind } from './access/noSortBehind'
import { label, options } from './fields/label'
import { linkTo } from './fields/linkTo'

const optional = { required: false } as const

/** Somebody whose comment was not made public says why it should be; a second person decides. */
export const commentObjections: CollectionConfig = {
  slug: 'comment-objections',
  labels: {
    singular: label('留言申诉', 'Objection'),
    plural: label('留言申诉', 'Objections to hiding'),
  },
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['comment', 'text', 'state', 'handledBy', 'createdAt'],
    group: label('留言与舆情', 'Comments'),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: { create: nobody, read: scopedTo('comment.read'), update: nobody, delete: nobody },
  endpoints: objectionEndpoints,
  hooks: {
    beforeOperation: [noSortBehind],
    beforeChange: [onlyByProgram('留言申诉', '留言队列 › 申诉')],
    beforeDelete: [neverDeleted('留言申诉')],
  },
  fields: [
    linkTo('comment', 'comments', ['留言', 'Comment']),
    linkTo('organization', 'organizations', ['组织', 'Organization']),
    /** The decision objected to: one objection each. */
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('唯一键', 'Key'),
    },
    linkTo('decision', 'comment-decisions', ['被申诉的处理', 'Decision'], optional),
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 500,
      label: label('申诉理由', 'Text'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['open', '待复核', 'Open'],
        ['upheld', '申诉成立，已恢复', 'Upheld'],
        ['dismissed', '维持不公开', 'Dismissed'],
      ]),
    },
    { name: 'answer', type: 'textarea', maxLength: 500, label: label('答复', 'Answer') },
    linkTo('handledBy', 'users', ['复核人', 'By'], optional),
    { name: 'handledAt', type: 'date', label: label('复核于', 'Handled at') },
  ],
}
