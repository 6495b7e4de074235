import type { ArrayField, ArrayFieldValidation, RelationshipField, Where } from 'payload'
import { array } from 'payload/shared'
import { idOf, sameId } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import { rowsOf } from '@/content/variants'
import { accountsInReach } from '@/review/accountChoices'
import { ownDeskOnly } from '../access/contentAccess'
import { bodyEditor } from './bodyEditor'
import { label } from './label'

/** The film for every account that has none of its own. Made from the item, so it can only be one of its own. */
export const filmField = (kind: Kind): RelationshipField => ({
  name: 'film',
  type: 'relationship',
  relationTo: 'films',
  maxDepth: 0,
  label: label('短片', 'Film'),
  access: { read: ownDeskOnly },
  filterOptions: ({ id }) => filmsOf(kind, id),
  admin: {
    description: label(
      '短视频账号发这部短片；某个账号要发另一部，在它的改写里选。',
      'For every short-video account without one of its own.',
    ),
  },
})

/** What one account says differently. Every field left empty follows the master, which it never touches. */
export const variantsField = (kind: Kind): ArrayField => ({
  name: 'variants',
  // Written for that one item; a copy of it is another.
  disableDuplicate: true,
  type: 'array',
  maxRows: 50,
  label: label('渠道改写', 'Variants'),
  labels: { singular: label('改写', 'Variant'), plural: label('改写', 'Variants') },
  access: { read: ownDeskOnly },
  validate: oneEach,
  admin: {
    description: label(
      '只写和主稿不同的地方；留空的随主稿。改写和主稿一起送审。',
      'Only what differs; what is empty follows the master.',
    ),
    components: { RowLabel: '/src/admin/preview/VariantRowLabel#VariantRowLabel' },
  },
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
      filterOptions: ({ id }) => filmsOf(kind, id),
    },
  ],
})

const filmsOf = (kind: Kind, item: unknown): Where => ({
  and: [{ kind: { equals: kind } }, { item: { equals: String(item ?? '') } }],
})

/** One variant an account, and only for accounts of the own unit, those above it and those below it. */
const oneEach: ArrayFieldValidation = async (value, options) => {
  const accounts = rowsOf(value).map(({ account }) => idOf(account))
  const known = accounts.filter((account) => account !== undefined)
  if (known.some((id, index) => known.findIndex((other) => sameId(other, id)) !== index))
    return '一个账号只能有一份改写，请删掉重复的。'
  if (known.length > 0 && 'payload' in options.req) {
    const { organization } = options.data as { organization?: unknown }
    const reach = await accountsInReach(options.req, idOf(organization))
    if (known.some((id) => !reach.some((account) => sameId(account.id, id))))
      return '有改写的账号不归本单位及上下级使用，或已被删除。'
  }
  return array(value, options)
}
