import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { rehostEndpoint } from '@/content/rehostEndpoint'
import { env } from '@/env'
import { LIBRARY_TYPES } from '@/library/libraryTypes'
import { publicEndpoint } from '@/library/publicEndpoint'
import { similarEndpoint } from '@/library/similarEndpoint'
import { uploadEndpoint } from '@/library/uploadEndpoint'
import { placeLarge } from '@/uploads/placeLarge'
import { holding, scopedTo } from './access/byPermission'
import { closedToJudges } from './access/judging'
import { system } from './access/contentAccess'
import { aiUsageField } from './fields/aiUsage'
import { fileFacts } from './fields/fileFacts'
import { label } from './fields/label'
import { licenceFields } from './fields/licenceFields'
import { organizationField } from './fields/organization'
import {
  fingerprintFile,
  readPublicOrOwn,
  refuseDeletingReleased,
  refuseUnsafeFile,
  removeCopies,
  withPublicFiles,
} from './hooks/mediaFiles'

/**
 * Pictures, films, sounds and documents. The original stays as it came, for its own desk; everybody else gets copies
 * (src/library), and only of what something live uses.
 */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('素材', 'Media'), plural: label('素材库', 'Media') },
  admin: {
    // Every file has one; without words of its own a picture would be called by its number.
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'licence', 'licenceUntil', 'organization', 'updatedAt'],
    listSearchableFields: ['alt', 'caption', 'credit', 'filename', 'licenceNo'],
    group: label('稿件', 'Content'),
    components: { beforeListTable: ['/src/admin/uploads/LibraryUploads#LibraryUploads'] },
  },
  trash: true,
  // A copy of a row would name bytes that were released or licensed for another use.
  disableDuplicate: true,
  upload: {
    staticDir: path.join(env().dataDir, 'media'),
    mimeTypes: LIBRARY_TYPES,
    // The copies are ours to make (media/image/renditions): Payload's would decode the original once for each.
    adminThumbnail: ({ doc }) => (doc.thumbnailURL as string | null | undefined) ?? null,
    crop: false,
    focalPoint: true,
    // Payload fetches a pasted address itself otherwise; ours goes through the safe-address rule instead.
    pasteURL: false,
  },
  access: {
    // An operator proves with a screenshot what no platform tells; everything else here is the editors'.
    create: holding('media.write', 'delivery.operate'),
    read: closedToJudges(readPublicOrOwn),
    update: scopedTo('media.write'),
    delete: scopedTo('content.trash'),
  },
  endpoints: [uploadEndpoint, publicEndpoint, similarEndpoint, rehostEndpoint],
  hooks: {
    beforeOperation: [refuseUnsafeFile],
    beforeChange: [fingerprintFile, placeLarge],
    afterRead: [withPublicFiles],
    beforeDelete: [refuseDeletingReleased],
    afterDelete: [removeCopies],
  },
  fields: [
    {
      name: 'similar',
      type: 'ui',
      admin: { components: { Field: '@/admin/library/SimilarField#SimilarField' } },
    },
    {
      name: 'alt',
      type: 'text',
      maxLength: 200,
      label: label('替代文字', 'Alternative text'),
      admin: {
        description: label(
          '读屏用户听到的话：画面里有谁、在做什么。',
          'What a screen reader says.',
        ),
      },
    },
    { name: 'caption', type: 'text', maxLength: 200, label: label('图说', 'Caption') },
    { name: 'credit', type: 'text', maxLength: 60, label: label('作者（摄影、绘图）', 'Credit') },
    ...licenceFields(),
    aiUsageField(),
    organizationField({ permission: 'media.write', orElse: 'delivery.operate' }),
    ...fileFacts(),
    {
      name: 'released',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('已公开使用', 'In public use'),
      admin: { position: 'sidebar', readOnly: true },
      access: { create: system, update: system },
    },
  ],
}
