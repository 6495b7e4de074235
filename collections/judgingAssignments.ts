import type { CollectionConfig } from 'payload'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { nobody, scopedTo } from './access/byPermission'
import { linkTo } from './fields/linkTo'
import { label, options } from './fields/label'

/** One work on one judge's list. Who drops out stays on record; another judge is a row of its own. */
export const judgingAssignments: CollectionConfig = {
  slug: 'judging-assignments',
  labels: { singular: label('评审分派', 'Assignment'), plural: label('评审分派', 'Assignments') },
  admin: {
    defaultColumns: ['blindNo', 'round', 'judge', 'state'],
    group: label('征集', 'Campaigns'),
  },
  disableDuplicate: true,
  access: { create: nobody, read: scopedTo('campaign.chair'), update: nobody, delete: nobody },
  hooks: {
    beforeChange: [onlyByProgram('评审分派', '评审')],
    beforeDelete: [neverDeleted('评审分派')],
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, label: label('键', 'Key') },
    linkTo('round', 'judging-rounds', ['轮次', 'Round']),
    linkTo('judge', 'users', ['评委', 'Judge']),
    linkTo('submission', 'submissions', ['作品', 'Work']),
    linkTo('organization', 'organizations', ['所属组织', 'Organization']),
    /** What judges call it: says nothing of who made it, nor when it came in. */
    { name: 'blindNo', type: 'text', required: true, label: label('评审号', 'Blind number') },
    { name: 'category', type: 'text', index: true, label: label('类别', 'Category') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'assigned',
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['assigned', '待评', 'Assigned'],
        ['recused', '评委回避，待另派', 'Recused'],
        ['excluded', '自动回避', 'Excluded'],
        ['replaced', '已另派', 'Replaced'],
      ]),
    },
    { name: 'reason', type: 'text', maxLength: 300, label: label('原因', 'Reason') },
    { name: 'recusedAt', type: 'date', label: label('回避于', 'Recused at') },
  ],
}
