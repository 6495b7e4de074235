import type { CollectionConfig } from 'payload'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { objectionEndpoints } from '@/campaign/results/objectionEndpoints'
import { nobody, scopedTo } from './access/byPermission'
import { linkTo } from './fields/linkTo'
import { label, options } from './fields/label'

/** What people say against a result while it is in publicity; each gets an answer. */
export const objections: CollectionConfig = {
  slug: 'objections',
  labels: { singular: label('公示异议', 'Objection'), plural: label('公示异议', 'Objections') },
  admin: {
    useAsTitle: 'number',
    defaultColumns: ['number', 'submission', 'state', 'createdAt'],
    group: label('征集', 'Campaigns'),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: { create: nobody, read: scopedTo('campaign.run'), update: nobody, delete: nobody },
  endpoints: objectionEndpoints,
  hooks: {
    beforeChange: [onlyByProgram('异议', '评审 › 异议')],
    beforeDelete: [neverDeleted('异议')],
  },
  fields: [
    { name: 'number', type: 'text', required: true, unique: true, label: label('编号', 'Number') },
    linkTo('campaign', 'campaigns', ['活动', 'Campaign']),
    linkTo('submission', 'submissions', ['作品', 'Work']),
    linkTo('organization', 'organizations', ['所属组织', 'Organization']),
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 1000,
      label: label('内容', 'Text'),
    },
    /** Encrypted; shown with a reason, see the chair's desk. */
    {
      name: 'contact',
      type: 'text',
      hidden: true,
      access: { read: () => false },
      label: label('联系方式', 'Contact'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['open', '待处理', 'Open'],
        ['upheld', '异议成立', 'Upheld'],
        ['dismissed', '异议不成立', 'Dismissed'],
      ]),
    },
    { name: 'reply', type: 'textarea', maxLength: 1000, label: label('答复', 'Reply') },
    { name: 'handledAt', type: 'date', label: label('答复于', 'Handled at') },
    linkTo('handledBy', 'users', ['经办人', 'By'], { required: false, index: false }),
  ],
}
