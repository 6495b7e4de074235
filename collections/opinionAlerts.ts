import type { CollectionConfig } from 'payload'
import { opinionEndpoints } from '@/opinion/endpoints'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { nobody, scopedTo } from './access/byPermission'
import { label, options } from './fields/label'
import { linkTo } from './fields/linkTo'

const optional = { required: false } as const

/** 舆情预警: an item that is talked about badly or fast, who was told, and what was done. */
export const opinionAlerts: CollectionConfig = {
  slug: 'opinion-alerts',
  labels: { singular: label('舆情预警', 'Alert'), plural: label('舆情预警', 'Opinion alerts') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'level', 'state', 'openedAt', 'organization'],
    group: label('留言与舆情', 'Comments'),
  },
  defaultSort: '-openedAt',
  disableDuplicate: true,
  access: { create: nobody, read: scopedTo('comment.read'), update: nobody, delete: nobody },
  endpoints: opinionEndpoints,
  hooks: {
    beforeChange: [onlyByProgram('舆情预警', '舆情')],
    beforeDelete: [neverDeleted('舆情预警')],
  },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120, label: label('事由', 'Title') },
    /** `<kind>:<item>` while it is open, with the moment appended once it is closed: one open alert an item. */
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('唯一键', 'Key'),
    },
    { name: 'kind', type: 'text', label: label('稿件种类', 'Collection') },
    { name: 'item', type: 'text', index: true, label: label('稿件编号', 'Item') },
    linkTo('organization', 'organizations', ['组织', 'Organization']),
    {
      name: 'level',
      type: 'select',
      required: true,
      index: true,
      label: label('级别', 'Level'),
      options: options([
        ['blue', '蓝', 'Blue'],
        ['yellow', '黄', 'Yellow'],
        ['orange', '橙', 'Orange'],
        ['red', '红', 'Red'],
      ]),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['open', '待处置', 'Open'],
        ['handling', '处置中', 'Handling'],
        ['closed', '已解除', 'Closed'],
      ]),
    },
    {
      name: 'openedAt',
      type: 'date',
      required: true,
      index: true,
      label: label('发出时间', 'Opened'),
    },
    linkTo('raisedBy', 'users', ['发出人', 'Raised by'], optional),
    /** { windowMinutes, n, negative, rumour, rule } when it was raised. */
    { name: 'facts', type: 'json', label: label('依据', 'Facts') },
    /** [{ at, by, act: raised | told | seen | level | note | linked | closed, text, level? }], oldest first. */
    { name: 'timeline', type: 'json', label: label('时间线', 'Timeline') },
    /** [{ user, name, role, at, seenAt? }] */
    { name: 'told', type: 'json', label: label('已通知', 'Told') },
    linkTo('ticket', 'appeals', ['核实任务', 'Verification'], optional),
    /** A draft that answers it: { kind, id, title }. */
    { name: 'answeredBy', type: 'json', label: label('回应稿件', 'Answer') },
    { name: 'closedAt', type: 'date', label: label('解除时间', 'Closed') },
    { name: 'round', type: 'number', defaultValue: 0, label: label('版次', 'Round') },
  ],
}
