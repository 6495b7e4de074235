import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { correctionField } from './fields/correction'
import { headFields } from './fields/headFields'
import { label, options } from './fields/label'
import { planSidebar } from './fields/planSidebar'
import { reviewed } from './reviewed'

export const artworks = reviewed({
  slug: 'artworks',
  labels: { singular: label('展品', 'Artwork'), plural: label('展品', 'Artworks') },
  columns: ['type'],
  tabs: [
    {
      label: label('内容', 'Content'),
      fields: [
        ...headFields({ title: ['题名', 'Title'], subtitle: ['副题', 'Subtitle'] }),
        bodyField(),
      ],
    },
    { label: label('声明', 'Declarations'), fields: [aiUsageField(), correctionField()] },
  ],
  sidebar: [
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'SF',
      index: true,
      label: label('类型', 'Type'),
      admin: { position: 'sidebar' },
      options: options([
        ['SF', '书法', 'Calligraphy'],
        ['MS', '美术', 'Painting'],
        ['SY', '摄影', 'Photography'],
        ['ZK', '篆刻', 'Seal carving'],
        ['JZ', '剪纸', 'Paper cutting'],
        ['GY', '工艺', 'Craft'],
        ['SP', '短视频', 'Video'],
        ['SW', '诗文', 'Poetry'],
      ]),
    },
    ...planSidebar({ riskHint: '留空为 A。' }),
  ],
})
