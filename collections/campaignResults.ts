import type { Access, CollectionConfig } from 'payload'
import { withinScope } from '@/access/scope'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { outsideBlackout } from '@/campaign/votes/outsideBlackout'
import { nobody } from './access/byPermission'
import { linkTo } from './fields/linkTo'
import { label, options } from './fields/label'

/** For the chair, and not in the last 24 hours of voting: a draft holds counts and places. */
const readResults: Access = async ({ req }) => {
  const scope = await withinScope(req, 'campaign.chair')
  return scope ? { and: [scope, await outsideBlackout(req, { spell: (id) => id })] } : false
}

/** The result of one category of a campaign: computed from locked scores and valid votes, never typed in. */
export const campaignResults: CollectionConfig = {
  slug: 'campaign-results',
  labels: { singular: label('评选结果', 'Result'), plural: label('评选结果', 'Results') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'publicityUntil'],
    group: label('征集', 'Campaigns'),
  },
  disableDuplicate: true,
  access: { create: nobody, read: readResults, update: nobody, delete: nobody },
  hooks: {
    beforeChange: [onlyByProgram('评选结果', '评审 › 结果')],
    beforeDelete: [neverDeleted('评选结果')],
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, label: label('键', 'Key') },
    { name: 'title', type: 'text', required: true, label: label('名称', 'Title') },
    linkTo('campaign', 'campaigns', ['活动', 'Campaign']),
    linkTo('organization', 'organizations', ['所属组织', 'Organization']),
    { name: 'category', type: 'text', index: true, label: label('类别', 'Category') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['draft', '草案', 'Draft'],
        ['publicity', '公示中', 'In publicity'],
        ['final', '已公布', 'Final'],
      ]),
    },
    /** The declared rule as it was applied, and what came out: see src/campaign/results/resultRows.ts. */
    { name: 'rule', type: 'json', label: label('规则', 'Rule') },
    { name: 'rows', type: 'json', label: label('结果', 'Rows') },
    /** { '<submission>': votes of the panel }, over ties no other rule parted. */
    { name: 'panel', type: 'json', label: label('评委会表决', 'Panel votes') },
    { name: 'publicityFrom', type: 'date', index: true, label: label('公示自', 'From') },
    { name: 'publicityUntil', type: 'date', index: true, label: label('公示至', 'Until') },
    linkToNotice(),
  ],
}

function linkToNotice() {
  return {
    name: 'notice',
    type: 'relationship',
    relationTo: 'news',
    maxDepth: 0,
    label: label('结果通报稿', 'Notice'),
  } as const
}
