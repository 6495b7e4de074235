import type { Access, CollectionConfig } from 'payload'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { voteEndpoints } from '@/campaign/votes/endpoints'
import { outsideBlackout } from '@/campaign/votes/outsideBlackout'
import { withinScope } from '@/access/scope'
import { nobody } from './access/byPermission'
import { label } from './fields/label'

/** For the chair, and not in the last 24 hours of voting: a list can be counted. */
const readVotes: Access = async ({ req }) => {
  const scope = await withinScope(req, 'campaign.chair')
  return scope ? { and: [scope, await outsideBlackout(req)] } : false
}

/** Append-only. A suspicious vote is kept and not counted; nobody takes one back without a reason on record. */
export const votes: CollectionConfig = {
  slug: 'votes',
  labels: { singular: label('投票', 'Vote'), plural: label('投票', 'Votes') },
  admin: {
    defaultColumns: ['at', 'submission', 'day', 'void', 'voidReason'],
    group: label('征集', 'Campaigns'),
  },
  defaultSort: '-id',
  disableDuplicate: true,
  access: { create: nobody, read: readVotes, update: nobody, delete: nobody },
  endpoints: voteEndpoints,
  hooks: {
    beforeChange: [onlyByProgram('投票', '征集作品 › 投票')],
    beforeDelete: [neverDeleted('投票')],
  },
  fields: [
    /** submission:voter:day:n — the same vote sent twice is one vote. */
    { name: 'key', type: 'text', required: true, unique: true, label: label('键', 'Key') },
    /** Ids as text: rows come by the thousand, and outlive what they point at. */
    {
      name: 'campaign',
      type: 'text',
      required: true,
      index: true,
      label: label('活动', 'Campaign'),
    },
    {
      name: 'submission',
      type: 'text',
      required: true,
      index: true,
      label: label('作品', 'Submission'),
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      index: true,
      maxDepth: 0,
      label: label('所属组织', 'Organization'),
    },
    /** campaign:voter:day, for the limit of a day. */
    {
      name: 'voterDay',
      type: 'text',
      required: true,
      index: true,
      label: label('投票人日', 'Voter'),
    },
    /** Keyed hashes: nobody can tell a person, a phone or an address from them. */
    { name: 'voter', type: 'text', required: true, label: label('投票人（散列）', 'Voter') },
    { name: 'device', type: 'text', label: label('设备（散列）', 'Device') },
    { name: 'address', type: 'text', label: label('网络（散列）', 'Address') },
    { name: 'day', type: 'text', required: true, index: true, label: label('日期', 'Day') },
    { name: 'at', type: 'date', required: true, label: label('时间', 'At') },
    {
      name: 'void',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('无效', 'Void'),
    },
    { name: 'voidReason', type: 'text', maxLength: 300, label: label('无效原因', 'Why void') },
  ],
}
