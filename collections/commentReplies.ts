import type { CollectionConfig } from 'payload'
import { replyEndpoints } from '@/comments/replies/endpoints'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { readReplies } from './access/commentAccess'
import { deskOnly } from './access/contentAccess'
import { nobody } from './access/byPermission'
import { noSortBehind } from './access/noSortBehind'
import { label, options } from './fields/label'
import { linkTo } from './fields/linkTo'

const inward = { read: deskOnly }
const optional = { required: false, access: inward } as const

/** Official answers: written by one person, passed by another, then said on the channel the comment came from. */
export const commentReplies: CollectionConfig = {
  slug: 'comment-replies',
  labels: {
    singular: label('官方回复', 'Official reply'),
    plural: label('官方回复', 'Official replies'),
  },
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'comment', 'state', 'author', 'reviewer', 'updatedAt'],
    group: label('留言与舆情', 'Comments'),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: { create: nobody, read: readReplies, update: nobody, delete: nobody },
  endpoints: replyEndpoints,
  hooks: {
    beforeOperation: [noSortBehind],
    beforeChange: [onlyByProgram('官方回复', '留言队列')],
    beforeDelete: [neverDeleted('官方回复')],
  },
  fields: [
    linkTo('comment', 'comments', ['留言', 'Comment']),
    linkTo('organization', 'organizations', ['组织', 'Organization']),
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 600,
      label: label('回复', 'Text'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'inReview',
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['inReview', '待审', 'In review'],
        ['returned', '退回', 'Returned'],
        ['approved', '已通过，发送中', 'Approved'],
        ['sent', '已回复', 'Sent'],
        ['failed', '未送达', 'Not delivered'],
        ['withdrawn', '已撤回', 'Withdrawn'],
      ]),
    },
    /** On show beside the comment on our own site. */
    {
      name: 'isShown',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('公开', 'Public'),
    },
    linkTo('author', 'users', ['拟稿人', 'Author'], optional),
    linkTo('reviewer', 'users', ['审核人', 'Reviewer'], optional),
    {
      name: 'opinion',
      type: 'text',
      maxLength: 300,
      access: inward,
      label: label('审核意见', 'Opinion'),
    },
    { name: 'reviewedAt', type: 'date', access: inward, label: label('审核时间', 'Reviewed at') },
    { name: 'sentAt', type: 'date', label: label('回复时间', 'Sent at') },
  ],
}
