import type { CollectionConfig } from 'payload'
import { nobody } from './access/byPermission'
import { label } from './fields/label'

/**
 * What was approved to be sent, word for word: one row for each different rendition of a revision, however many
 * accounts get it. Written at the final approval by `src/distribution/storeRenditions.ts`, never changed.
 */
export const renditions: CollectionConfig = {
  slug: 'renditions',
  labels: { singular: label('渠道稿', 'Rendition'), plural: label('渠道稿', 'Renditions') },
  admin: { hidden: true, useAsTitle: 'sha256' },
  disableDuplicate: true,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    /** `<revision>:<sha256>`: equal words of two revisions may still differ in a picture's alternative text. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'revision', type: 'text', required: true, index: true },
    { name: 'sha256', type: 'text', required: true, index: true },
    { name: 'channel', type: 'text', required: true },
    { name: 'body', type: 'json', required: true },
  ],
}
