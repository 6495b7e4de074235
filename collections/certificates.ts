import type { CollectionConfig } from 'payload'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { certificateEndpoints } from '@/campaign/results/certificateEndpoints'
import { nobody, scopedTo } from './access/byPermission'
import { linkTo } from './fields/linkTo'
import { label } from './fields/label'

/** What was printed on a certificate, and whether it still holds. Anybody may check a number at /certificates/<number>. */
export const certificates: CollectionConfig = {
  slug: 'certificates',
  labels: { singular: label('证书', 'Certificate'), plural: label('证书', 'Certificates') },
  admin: {
    useAsTitle: 'number',
    defaultColumns: ['number', 'title', 'award', 'issuedAt', 'revokedAt'],
    group: label('征集', 'Campaigns'),
  },
  defaultSort: '-issuedAt',
  disableDuplicate: true,
  access: { create: nobody, read: scopedTo('content.read'), update: nobody, delete: nobody },
  endpoints: certificateEndpoints,
  hooks: {
    beforeChange: [onlyByProgram('证书', '评审 › 结果')],
    beforeDelete: [neverDeleted('证书')],
  },
  fields: [
    { name: 'number', type: 'text', required: true, unique: true, label: label('编号', 'Number') },
    linkTo('submission', 'submissions', ['作品', 'Work']),
    linkTo('campaign', 'campaigns', ['活动', 'Campaign']),
    linkTo('organization', 'organizations', ['所属组织', 'Organization']),
    { name: 'title', type: 'text', required: true, label: label('作品', 'Title') },
    { name: 'authors', type: 'text', required: true, label: label('作者', 'Authors') },
    { name: 'unit', type: 'text', label: label('单位', 'Unit') },
    { name: 'award', type: 'text', required: true, label: label('奖项', 'Award') },
    { name: 'campaignTitle', type: 'text', required: true, label: label('活动名称', 'Call') },
    { name: 'issuer', type: 'text', required: true, label: label('颁发', 'Issuer') },
    { name: 'issuedAt', type: 'date', required: true, label: label('颁发于', 'Issued') },
    { name: 'revokedAt', type: 'date', label: label('作废于', 'Revoked') },
    { name: 'revokeReason', type: 'text', maxLength: 300, label: label('作废原因', 'Why') },
  ],
}
