import type { CollectionConfig } from 'payload'
import { nobody } from './access/byPermission'
import { label } from './fields/label'

/** One row a person and work; the count of rows is the count of likes. Hashes only: nobody can be named from them. */
export const likes: CollectionConfig = {
  slug: 'likes',
  labels: { singular: label('点赞', 'Like'), plural: label('点赞', 'Likes') },
  admin: { hidden: true, useAsTitle: 'key' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  fields: [
    // `<artwork>:<hash of the person>`.
    { name: 'key', type: 'text', required: true, unique: true, label: label('键', 'Key') },
    { name: 'artwork', type: 'text', required: true, index: true, label: label('展品', 'Artwork') },
  ],
}
