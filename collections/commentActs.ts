import type { CollectionConfig } from 'payload'
import { actEndpoints } from '@/comments/acts/endpoints'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { nobody, scopedTo } from './access/byPermission'
import { noSortBehind } from './access/noSortBehind'
import { label, options } from './fields/label'
import { leaseFields } from './fields/leaseFields'
import { linkTo } from './fields/linkTo'

const optional = { required: false } as const

/**
 * What a verdict does on the channel, once: elect, hide, delete, reply. As with deliveries the ledger is the queue, an
 * intent is written before the call and a receipt after it, and what may have happened is looked up, never repeated.
 */
export const commentActs: CollectionConfig = {
  slug: 'comment-acts',
  labels: { singular: label('留言操作', 'Act'), plural: label('留言操作', 'Acts on comments') },
  admin: {
    useAsTitle: 'key',
    defaultColumns: ['comment', 'act', 'channel', 'account', 'state', 'createdAt'],
    group: label('留言与舆情', 'Comments'),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: { create: nobody, read: scopedTo('comment.read'), update: nobody, delete: nobody },
  endpoints: actEndpoints,
  hooks: {
    beforeOperation: [noSortBehind],
    beforeChange: [onlyByProgram('留言操作', '留言队列')],
    beforeDelete: [neverDeleted('留言操作')],
  },
  fields: [
    /** `<comment>:<act>:<round of the decision>`, or `reply:<reply id>`: never planned twice. */
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('唯一键', 'Key'),
    },
    linkTo('comment', 'comments', ['留言', 'Comment']),
    linkTo('organization', 'organizations', ['组织', 'Organization']),
    /** None where a comment was imported without one. */
    linkTo('account', 'channel-accounts', ['账号', 'Account'], optional),
    { name: 'channel', type: 'text', required: true, label: label('渠道', 'Channel') },
    {
      name: 'act',
      type: 'select',
      required: true,
      label: label('操作', 'Act'),
      options: options([
        ['elect', '设为精选', 'Elect'],
        ['unelect', '取消精选', 'Un-elect'],
        ['hide', '隐藏', 'Hide'],
        ['show', '恢复显示', 'Show'],
        ['delete', '删除', 'Delete'],
        ['reply', '回复', 'Reply'],
        ['unreply', '删除回复', 'Delete the reply'],
      ]),
    },
    linkTo('reply', 'comment-replies', ['官方回复', 'Reply'], optional),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['queued', '排队中', 'Queued'],
        ['running', '执行中', 'Running'],
        ['done', '已完成', 'Done'],
        ['failed', '失败', 'Failed'],
        ['unconfirmed', '待确认', 'Unconfirmed'],
        ['byHand', '请人工操作', 'By hand'],
        ['cancelled', '已取消', 'Cancelled'],
      ]),
    },
    ...leaseFields(),
    {
      name: 'tries',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('尝试次数', 'Tries'),
    },
    /** Set durably before the call that changes something there; cleared only by a proof. */
    { name: 'intentAt', type: 'date', label: label('开始执行', 'Intent') },
    { name: 'receipt', type: 'json', label: label('回执', 'Receipt') },
    /** { kind, code, message, remedy } */
    { name: 'error', type: 'json', label: label('错误', 'Error') },
    /** What a person has to do there, in steps. */
    { name: 'instructions', type: 'json', label: label('人工步骤', 'Instructions') },
    linkTo('orderedBy', 'users', ['操作人', 'Ordered by'], optional),
    linkTo('doneBy', 'users', ['人工完成人', 'Done by'], optional),
    { name: 'finishedAt', type: 'date', label: label('完成时间', 'Finished') },
  ],
}
