import type { CollectionConfig } from 'payload'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { outsideBlackout } from '@/campaign/votes/outsideBlackout'
import { withinScope } from '@/access/scope'
import { nobody } from './access/byPermission'
import { label, options } from './fields/label'

/** Counts of one work, raw and valid, moved in the transaction of the votes they count. */
export const voteTallies: CollectionConfig = {
  slug: 'vote-tallies',
  labels: { singular: label('票数', 'Tally'), plural: label('票数', 'Tallies') },
  admin: { hidden: true, defaultColumns: ['submission', 'raw', 'valid', 'standing'] },
  disableDuplicate: true,
  access: {
    create: nobody,
    read: async ({ req }) => {
      const scope =
        (await withinScope(req, 'campaign.chair')) || (await withinScope(req, 'campaign.run'))
      return scope ? { and: [scope, await outsideBlackout(req)] } : false
    },
    update: nobody,
    delete: nobody,
  },
  hooks: {
    beforeChange: [onlyByProgram('票数', '征集作品 › 投票')],
    beforeDelete: [neverDeleted('票数')],
  },
  fields: [
    {
      name: 'submission',
      type: 'text',
      required: true,
      unique: true,
      label: label('作品', 'Submission'),
    },
    {
      name: 'campaign',
      type: 'text',
      required: true,
      index: true,
      label: label('活动', 'Campaign'),
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      index: true,
      maxDepth: 0,
      label: label('所属组织', 'Organization'),
    },
    { name: 'raw', type: 'number', required: true, defaultValue: 0, label: label('总票', 'Raw') },
    {
      name: 'valid',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('有效', 'Valid'),
    },
    {
      name: 'standing',
      type: 'select',
      required: true,
      defaultValue: 'open',
      label: label('投票状态', 'Standing'),
      options: options([
        ['open', '可投票', 'Open'],
        ['warned', '已警告', 'Warned'],
        ['frozen', '暂停投票', 'Frozen'],
        ['hidden', '不展示', 'Hidden'],
      ]),
    },
    { name: 'reason', type: 'text', maxLength: 300, label: label('原因', 'Reason') },
  ],
}
