import { artworkEndpoints } from '@/exhibition/artworkEndpoints'
import { fillArtworkCover } from '@/exhibition/fillArtworkCover'
import { keepNumber } from '@/exhibition/keepNumber'
import { system } from './access/contentAccess'
import { aiUsageField } from './fields/aiUsage'
import { categoryOptions, plateFields, workFields } from './fields/artworkFields'
import { bodyField } from './fields/body'
import { correctionField } from './fields/correction'
import { headFields } from './fields/headFields'
import { label, options } from './fields/label'
import { planSidebar } from './fields/planSidebar'
import { reviewed } from './reviewed'

/** domain §4: a work of a show. Its number is given by the server when it is selected, and never again. */
export const artworks = reviewed({
  slug: 'artworks',
  labels: { singular: label('展品', 'Artwork'), plural: label('展品', 'Artworks') },
  columns: ['no', 'type', 'award'],
  tabs: [
    {
      label: label('作品', 'Work'),
      fields: [
        ...headFields({
          title: ['题名', 'Title'],
          subtitle: ['副题', 'Subtitle'],
          digest: '创作说明，200 字以内。',
          digestLength: 200,
        }),
        ...plateFields(),
        ...workFields(),
      ],
    },
    {
      label: label('入展', 'Selection'),
      fields: [
        {
          name: 'exhibition',
          type: 'relationship',
          relationTo: 'exhibitions',
          index: true,
          maxDepth: 0,
          label: label('所属展览', 'Exhibition'),
          admin: {
            description: label('选好展览，点“入选编号”取号。', 'Then take a number.'),
          },
        },
        {
          name: 'entryType',
          type: 'select',
          defaultValue: 'call',
          label: label('入展方式', 'Entry'),
          options: options([
            ['call', '征集', 'By call'],
            ['invited', '邀请', 'Invited'],
            ['special', '特邀', 'Specially invited'],
          ]),
        },
        { name: 'award', type: 'text', maxLength: 40, label: label('奖项', 'Award') },
        {
          name: 'position',
          type: 'text',
          maxLength: 40,
          label: label('展位', 'Place on the wall'),
        },
        {
          name: 'original',
          type: 'select',
          label: label('原件去向', 'The original'),
          options: options([
            ['returned', '退回作者', 'Returned'],
            ['collected', '主办方收藏', 'Collected'],
            ['none', '无原件（数字作品）', 'Digital'],
          ]),
        },
        {
          name: 'licenceScope',
          type: 'select',
          hasMany: true,
          label: label('授权范围', 'Licence scope'),
          options: options([
            ['show', '线下展览', 'Show'],
            ['web', '网络展示', 'Web'],
            ['print', '画册出版', 'Print'],
            ['publicity', '公益宣传', 'Publicity'],
          ]),
        },
      ],
    },
    { label: label('创作手记', 'Story'), fields: [bodyField()] },
    { label: label('声明', 'Declarations'), fields: [aiUsageField(), correctionField()] },
  ],
  sidebar: [
    {
      name: 'no',
      type: 'text',
      index: true,
      label: label('展品号', 'Number'),
      // Given by selectArtwork alone; a copy of a work is another work.
      access: { create: system, update: system },
      hooks: { beforeDuplicate: [() => null] },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'SF',
      index: true,
      label: label('类别', 'Category'),
      admin: { position: 'sidebar' },
      options: categoryOptions,
    },
    ...planSidebar({ riskHint: '留空为 A。' }),
  ],
  controls: ['/src/admin/exhibitions/SelectButton#SelectButton'],
  hooks: { beforeChange: [keepNumber, fillArtworkCover] },
  endpoints: artworkEndpoints,
})
