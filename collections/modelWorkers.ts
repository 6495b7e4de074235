import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { correctionField } from './fields/correction'
import { headFields } from './fields/headFields'
import { label, options } from './fields/label'
import { planSidebar } from './fields/planSidebar'
import { reviewed } from './reviewed'

export const modelWorkers = reviewed({
  slug: 'model-workers',
  labels: {
    singular: label('劳模工匠', 'Model worker'),
    plural: label('劳模工匠', 'Model workers'),
  },
  columns: ['type'],
  tabs: [
    {
      label: label('内容', 'Content'),
      fields: [
        ...headFields({
          title: ['姓名（集体写名称）', 'Name'],
          subtitle: ['单位与岗位', 'Unit and post'],
        }),
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
      defaultValue: 'person',
      index: true,
      label: label('类型', 'Type'),
      admin: { position: 'sidebar' },
      options: options([
        ['person', '个人', 'Person'],
        ['collective', '集体', 'Collective'],
      ]),
    },
    ...planSidebar({ riskHint: '留空为 B（人物表彰）。' }),
  ],
})
