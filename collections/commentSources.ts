import type { CollectionConfig } from 'payload'
import { sourceEndpoints } from '@/comments/sources/endpoints'
import { onlyByProgram } from '@/review/programWrite'
import { nobody, scopedTo } from './access/byPermission'
import { noSortBehind } from './access/noSortBehind'
import { label, options } from './fields/label'
import { leaseFields } from './fields/leaseFields'
import { linkTo } from './fields/linkTo'

/** Where comments are read from: one row a delivery that is out. Its cursor and its hour belong to src/comments/sources. */
export const commentSources: CollectionConfig = {
  slug: 'comment-sources',
  labels: { singular: label('留言来源', 'Source'), plural: label('留言来源', 'Comment sources') },
  admin: {
    useAsTitle: 'itemTitle',
    defaultColumns: [
      'itemTitle',
      'channel',
      'account',
      'state',
      'lastReadAt',
      'nextAt',
      'collected',
    ],
    group: label('留言与舆情', 'Comments'),
  },
  defaultSort: '-publishedAt',
  disableDuplicate: true,
  access: { create: nobody, read: scopedTo('comment.read'), update: nobody, delete: nobody },
  endpoints: sourceEndpoints,
  hooks: {
    beforeOperation: [noSortBehind],
    beforeChange: [onlyByProgram('留言来源', '留言来源')],
  },
  fields: [
    {
      name: 'readNow',
      type: 'ui',
      admin: { components: { Field: '@/admin/comments/ReadSourceField#ReadSourceField' } },
    },
    /** Of the delivery: `<delivery id>`. */
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('唯一键', 'Key'),
    },
    linkTo('delivery', 'deliveries', ['投递', 'Delivery']),
    linkTo('account', 'channel-accounts', ['账号', 'Account']),
    linkTo('organization', 'organizations', ['组织', 'Organization']),
    { name: 'channel', type: 'text', required: true, index: true, label: label('渠道', 'Channel') },
    { name: 'kind', type: 'text', required: true, label: label('稿件种类', 'Collection') },
    { name: 'item', type: 'text', required: true, index: true, label: label('稿件编号', 'Item') },
    { name: 'itemTitle', type: 'text', label: label('稿件', 'Item title') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'watching',
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['watching', '读取中', 'Watching'],
        ['byHand', '无接口，请导入', 'No interface: import'],
        ['noRight', '账号无留言权限', 'No privilege'],
        ['ended', '已停止', 'Ended'],
      ]),
    },
    ...leaseFields(),
    /** The channel's own, opaque: where the next read goes on. */
    { name: 'cursor', type: 'json', label: label('游标', 'Cursor') },
    /** { startedAt, seen: external ids … } of a full reading under way: only a whole one tells what is gone. */
    { name: 'pass', type: 'json', admin: { hidden: true }, label: label('本轮读取', 'Pass') },
    { name: 'publishedAt', type: 'date', required: true, label: label('发布时间', 'Published') },
    { name: 'lastReadAt', type: 'date', label: label('上次读取', 'Last read') },
    { name: 'lastNewAt', type: 'date', label: label('上次有新留言', 'Last new') },
    { name: 'collected', type: 'number', defaultValue: 0, label: label('已收', 'Collected') },
    { name: 'failures', type: 'number', defaultValue: 0, label: label('连续失败', 'Failures') },
    /** { kind, code, message, remedy } */
    { name: 'error', type: 'json', label: label('错误', 'Error') },
  ],
}
