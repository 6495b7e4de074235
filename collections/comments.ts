import type { CollectionConfig } from 'payload'
import { commentEndpoints } from '@/comments/endpoints'
import { readComments } from './access/commentAccess'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { nobody } from './access/byPermission'
import { deskOnly } from './access/contentAccess'
import { commentSourceFields } from './fields/comment/sourceFields'
import { commentVerdictFields } from './fields/comment/verdictFields'
import { noSortBehind } from './access/noSortBehind'
import { label } from './fields/label'
import { leaseFields } from './fields/leaseFields'

/**
 * What people say under an item, from every channel. `text` is what may be read, with personal data masked; the words as
 * written are sealed. Rows are written by src/comments alone; a row nobody judged yet is `pending`, and the worker's queue.
 */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: label('留言', 'Comment'), plural: label('留言', 'Comments') },
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'channel', 'itemTitle', 'state', 'sentiment', 'intent', 'saidAt'],
    listSearchableFields: ['text', 'itemTitle'],
    group: label('留言与舆情', 'Comments'),
  },
  defaultSort: '-saidAt',
  disableDuplicate: true,
  indexes: [
    // The queue, by risk; what the public sees of an item; what is said in an hour.
    { fields: ['isQueued', 'risk', 'saidAt'] },
    { fields: ['kind', 'item', 'isShown', 'saidAt'] },
    { fields: ['organization', 'saidAt'] },
    // What was decided, the newest first.
    { fields: ['state', 'saidAt'] },
  ],
  access: { create: nobody, read: readComments, update: nobody, delete: nobody },
  endpoints: commentEndpoints,
  hooks: {
    beforeOperation: [noSortBehind],
    beforeChange: [onlyByProgram('留言', '留言队列')],
    beforeDelete: [neverDeleted('留言')],
  },
  fields: [...commentSourceFields(), ...commentVerdictFields(), ...leaseFields({ read: deskOnly })],
}
