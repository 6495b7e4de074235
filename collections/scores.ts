import type { CollectionConfig } from 'payload'
import { judgedRounds } from '@/campaign/judging/rounds'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { withinScope } from '@/access/scope'
import { nobody } from './access/byPermission'
import { linkTo } from './fields/linkTo'
import { label } from './fields/label'

/**
 * What one judge thinks of one work in one round. Written at the judge's desk alone; read by the chair once it is locked,
 * by other judges never.
 */
export const scores: CollectionConfig = {
  slug: 'scores',
  labels: { singular: label('评分', 'Score'), plural: label('评分', 'Scores') },
  admin: {
    defaultColumns: ['submission', 'judge', 'round', 'total', 'lockedAt'],
    group: label('征集', 'Campaigns'),
  },
  disableDuplicate: true,
  access: {
    create: nobody,
    read: async ({ req }) => {
      const scope = await withinScope(req, 'campaign.chair')
      if (!scope) return false
      // Who judged a round and came to chair since does not get at the scores of the others.
      const judged = await judgedRounds(req)
      return {
        and: [
          scope,
          { lockedAt: { exists: true } },
          ...(judged.length > 0 ? [{ round: { not_in: judged } }] : []),
        ],
      }
    },
    update: nobody,
    delete: nobody,
  },
  hooks: {
    beforeChange: [onlyByProgram('评分', '评审')],
    beforeDelete: [neverDeleted('评分')],
  },
  fields: [
    /** round:submission:judge */
    { name: 'key', type: 'text', required: true, unique: true, label: label('键', 'Key') },
    linkTo('submission', 'submissions', ['作品', 'Work']),
    linkTo('judge', 'users', ['评委', 'Judge']),
    linkTo('round', 'judging-rounds', ['轮次', 'Round']),
    linkTo('organization', 'organizations', ['所属组织', 'Organization']),
    /** [{ key, score }], see src/campaign/judging/scoring.ts. */
    { name: 'items', type: 'json', label: label('分项', 'Items') },
    { name: 'total', type: 'number', label: label('总分', 'Total') },
    /** For the chair's file; never public. */
    { name: 'comment', type: 'textarea', maxLength: 1000, label: label('评语', 'Comment') },
    { name: 'revision', type: 'number', defaultValue: 0, label: label('第几稿', 'Revision') },
    { name: 'lockedAt', type: 'date', index: true, label: label('锁定于', 'Locked at') },
    /** Over what was locked; a changed row no longer fits it, whichever way it was changed. */
    { name: 'seal', type: 'text', label: label('封签', 'Seal') },
    /** { askedAt, reason }: the judge asks to write again. */
    { name: 'reopen', type: 'json', label: label('申请重开', 'Reopening') },
  ],
}
