import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { correctionField } from './fields/correction'
import { headFields } from './fields/headFields'
import { label, options } from './fields/label'
import { planSidebar } from './fields/planSidebar'
import { reviewed } from './reviewed'

export const exhibitions = reviewed({
  slug: 'exhibitions',
  labels: { singular: label('展览', 'Exhibition'), plural: label('展览', 'Exhibitions') },
  columns: ['type'],
  tabs: [
    {
      label: label('内容', 'Content'),
      fields: [
        ...headFields({ title: ['标题', 'Title'], subtitle: ['主题或副题', 'Subtitle'] }),
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
      defaultValue: 'exhibition',
      index: true,
      label: label('类型', 'Type'),
      admin: { position: 'sidebar' },
      options: options([['exhibition', '展览', 'Exhibition']]),
    },
    ...planSidebar({ riskHint: '留空为 A。' }),
  ],
})
