import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { correctionField } from './fields/correction'
import { headFields } from './fields/headFields'
import { label, options } from './fields/label'
import { planSidebar } from './fields/planSidebar'
import { reviewed } from './reviewed'

export const submissions = reviewed({
  slug: 'submissions',
  labels: { singular: label('征集作品', 'Submission'), plural: label('征集作品', 'Submissions') },
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
      defaultValue: 'work',
      index: true,
      label: label('类型', 'Type'),
      admin: { position: 'sidebar' },
      options: options([['work', '作品', 'Work']]),
    },
    ...planSidebar({ riskHint: '留空为 A。' }),
  ],
})
