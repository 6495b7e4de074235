import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { correctionField } from './fields/correction'
import { headFields } from './fields/headFields'
import { label, options } from './fields/label'
import { planSidebar } from './fields/planSidebar'
import { reviewed } from './reviewed'

export const studios = reviewed({
  slug: 'studios',
  labels: { singular: label('创新工作室', 'Studio'), plural: label('创新工作室', 'Studios') },
  columns: ['type'],
  tabs: [
    {
      label: label('内容', 'Content'),
      fields: [
        ...headFields({ title: ['名称', 'Name'], subtitle: ['命名单位与年份', 'Named by'] }),
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
      defaultValue: 'studio',
      index: true,
      label: label('类型', 'Type'),
      admin: { position: 'sidebar' },
      options: options([['studio', '创新工作室', 'Studio']]),
    },
    ...planSidebar({ riskHint: '留空为 A。' }),
  ],
})
