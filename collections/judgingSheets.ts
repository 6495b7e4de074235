import type { CollectionConfig } from 'payload'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { nobody, scopedTo } from './access/byPermission'
import { linkTo } from './fields/linkTo'
import { label, options } from './fields/label'

/** One judge in one round: the invitation, what was signed before the list opened, and the lock of the whole sheet. */
export const judgingSheets: CollectionConfig = {
  slug: 'judging-sheets',
  labels: { singular: label('评委邀请', 'Invitation'), plural: label('评委邀请', 'Invitations') },
  admin: {
    defaultColumns: ['round', 'judge', 'state', 'lockedAt'],
    group: label('征集', 'Campaigns'),
  },
  disableDuplicate: true,
  access: { create: nobody, read: scopedTo('campaign.chair'), update: nobody, delete: nobody },
  hooks: {
    beforeChange: [onlyByProgram('评委邀请', '评审')],
    beforeDelete: [neverDeleted('评委邀请')],
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, label: label('键', 'Key') },
    linkTo('round', 'judging-rounds', ['轮次', 'Round']),
    linkTo('judge', 'users', ['评委', 'Judge']),
    linkTo('organization', 'organizations', ['所属组织', 'Organization']),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'invited',
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['invited', '待接受', 'Invited'],
        ['accepted', '已接受', 'Accepted'],
        ['declined', '谢绝', 'Declined'],
      ]),
    },
    /** { recusal: { at, version }, secrecy: { at, version }, avoid: ['姓名或单位'] } */
    { name: 'signed', type: 'json', label: label('签署', 'Signed') },
    { name: 'reason', type: 'text', maxLength: 300, label: label('说明', 'Reason') },
    { name: 'lockedAt', type: 'date', label: label('提交锁定于', 'Locked at') },
  ],
}
