import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { correctionField } from './fields/correction'
import { headFields } from './fields/headFields'
import { label, options } from './fields/label'
import { planSidebar } from './fields/planSidebar'
import { reviewed } from './reviewed'

export const campaigns = reviewed({
  slug: 'campaigns',
  labels: { singular: label('征集活动', 'Campaign'), plural: label('征集活动', 'Campaigns') },
  columns: ['type'],
  tabs: [
    {
      label: label('内容', 'Content'),
      fields: [
        ...headFields({ title: ['标题', 'Title'], subtitle: ['主题', 'Subtitle'] }),
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
      defaultValue: 'collection',
      index: true,
      label: label('类型', 'Type'),
      admin: { position: 'sidebar' },
      options: options([['collection', '征集', 'Call']]),
    },
    ...planSidebar({ riskHint: '留空为 A。' }),
  ],
})
