import type { ArrayField } from 'payload'
import { deskOnly } from '../access/contentAccess'
import { bodyEditor } from './bodyEditor'
import { label } from './label'

/** What one account says differently. Every field left empty follows the master, which it never touches. */
export const variantsField = (): ArrayField => ({
  name: 'variants',
  type: 'array',
  maxRows: 50,
  label: label('渠道改写', 'Variants'),
  labels: { singular: label('改写', 'Variant'), plural: label('改写', 'Variants') },
  access: { read: deskOnly },
  fields: [
    {
      name: 'account',
      type: 'relationship',
      relationTo: 'channel-accounts',
      required: true,
      maxDepth: 0,
      label: label('账号', 'Account'),
    },
    { name: 'title', type: 'text', maxLength: 100, label: label('标题', 'Title') },
    { name: 'digest', type: 'textarea', maxLength: 300, label: label('摘要', 'Digest') },
    {
      name: 'text',
      type: 'textarea',
      maxLength: 2000,
      label: label('短文案（微博、短视频）', 'Short text'),
    },
    { name: 'body', type: 'richText', label: label('正文', 'Body'), editor: bodyEditor() },
    { name: 'cover', type: 'upload', relationTo: 'media', label: label('封面', 'Cover') },
    {
      name: 'pictures',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      maxRows: 20,
      label: label('配图', 'Pictures'),
    },
    {
      name: 'topics',
      type: 'text',
      hasMany: true,
      maxRows: 10,
      maxLength: 30,
      label: label('话题（不带 #）', 'Topics'),
    },
    {
      name: 'film',
      type: 'relationship',
      relationTo: 'films',
      maxDepth: 0,
      label: label('短片', 'Film'),
    },
  ],
})
