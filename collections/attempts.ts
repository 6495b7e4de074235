import type { CollectionConfig } from 'payload'
import { nobody, scopedTo } from './access/byPermission'
import { label, options } from './fields/label'

/** The journal of each delivery, append-only: an intent before a mutating call, its end after it. */
export const attempts: CollectionConfig = {
  slug: 'attempts',
  labels: { singular: label('投递记录', 'Attempt'), plural: label('投递记录', 'Attempts') },
  admin: {
    useAsTitle: 'step',
    defaultColumns: ['at', 'step', 'kind', 'round', 'delivery'],
    group: label('留痕', 'Records'),
  },
  defaultSort: '-at',
  disableDuplicate: true,
  timestamps: false,
  access: { create: nobody, read: scopedTo('delivery.read'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'delivery',
      type: 'relationship',
      relationTo: 'deliveries',
      required: true,
      index: true,
      maxDepth: 0,
      label: label('投递', 'Delivery'),
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      required: true,
      index: true,
      label: label('组织', 'Organization'),
    },
    /** delivery:step:round:kind — one intent and one end of each round. */
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('唯一键', 'Key'),
      admin: { hidden: true },
    },
    { name: 'step', type: 'text', required: true, label: label('步骤', 'Step') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('类型', 'Kind'),
      options: options([
        ['intent', '将要做', 'Intent'],
        ['receipt', '做成了', 'Receipt'],
        ['failure', '没做成', 'Failure'],
        ['absent', '查实没发生', 'Proven absent'],
      ]),
    },
    { name: 'round', type: 'number', required: true, label: label('轮次', 'Round') },
    { name: 'at', type: 'text', required: true, index: true, label: label('时间', 'At') },
    { name: 'worker', type: 'text', label: label('处理进程', 'Worker') },
    { name: 'fence', type: 'number', label: label('围栏号', 'Fence') },
    /** Redacted: ids, codes and messages of the platform; never a token or a secret. */
    { name: 'detail', type: 'json', label: label('细节', 'Detail') },
  ],
}
