import type { CollectionConfig } from 'payload'
import { AUDIT_ACTIONS } from '@/audit/actions'
import { nobody, scopedToText } from './access/byPermission'
import { label } from './fields/label'

/** Append-only and hash-chained; no door of any API writes here but `src/audit/record.ts`. */
export const auditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: label('审计记录', 'Audit event'), plural: label('审计记录', 'Audit events') },
  admin: {
    useAsTitle: 'action',
    defaultColumns: ['at', 'action', 'actorName', 'targetTitle', 'reason'],
    group: label('留痕', 'Records'),
    description: label(
      '只增不改，逐条相扣；用 npm run audit:verify 核验。',
      'Append-only and chained.',
    ),
  },
  defaultSort: '-seq',
  disableDuplicate: true,
  timestamps: false,
  access: { create: nobody, read: scopedToText('audit.read'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'seq',
      type: 'number',
      required: true,
      unique: true,
      index: true,
      label: label('序号', 'No.'),
    },
    {
      name: 'at',
      type: 'text',
      required: true,
      label: label('时间', 'At'),
      admin: { components: { Cell: '/src/admin/TimeCell#TimeCell' } },
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      label: label('动作', 'Action'),
      options: Object.entries(AUDIT_ACTIONS).map(([value, text]) => ({
        value,
        label: { ...text },
      })),
    },
    { name: 'actor', type: 'text', index: true, label: label('人员编号', 'Actor id') },
    { name: 'actorName', type: 'text', label: label('人员', 'Actor') },
    {
      name: 'organization',
      type: 'text',
      index: true,
      label: label('组织编号', 'Organization id'),
    },
    { name: 'targetKind', type: 'text', label: label('对象类型', 'Target kind') },
    { name: 'targetId', type: 'text', index: true, label: label('对象编号', 'Target id') },
    { name: 'targetTitle', type: 'text', label: label('对象', 'Target') },
    { name: 'reason', type: 'textarea', label: label('理由', 'Reason') },
    { name: 'detail', type: 'json', label: label('细节', 'Detail') },
    { name: 'requestId', type: 'text', label: label('请求编号', 'Request id') },
    { name: 'ip', type: 'text', label: label('来源地址', 'IP address') },
    { name: 'prev', type: 'text', required: true, label: label('前一条指纹', 'Previous hash') },
    { name: 'hash', type: 'text', required: true, unique: true, label: label('本条指纹', 'Hash') },
  ],
}
