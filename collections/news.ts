import type { Tab } from 'payload'
import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { correctionField } from './fields/correction'
import { headFields } from './fields/headFields'
import { label } from './fields/label'
import { newsSidebar } from './fields/newsSidebar'
import { newsSourceField } from './fields/newsSource'
import { emergencyField, noticeField } from './fields/noticeFields'
import { reviewed } from './reviewed'

const tabs: Tab[] = [
  {
    label: label('内容', 'Content'),
    fields: [
      ...headFields(),
      bodyField(),
      {
        name: 'attachments',
        type: 'upload',
        relationTo: 'media',
        hasMany: true,
        label: label('附件', 'Attachments'),
      },
    ],
  },
  {
    label: label('来源与声明', 'Source'),
    fields: [
      newsSourceField(),
      { name: 'author', type: 'text', maxLength: 40, label: label('作者署名', 'By-line') },
      {
        name: 'dutyEditor',
        type: 'text',
        maxLength: 40,
        label: label('责任编辑', 'Duty editor'),
      },
      aiUsageField(),
      noticeField(),
      emergencyField(),
      correctionField(),
    ],
  },
]

export const news = reviewed({
  slug: 'news',
  labels: { singular: label('稿件', 'Article'), plural: label('新闻', 'News') },
  columns: ['type'],
  tabs,
  sidebar: newsSidebar(),
  controls: ['/src/admin/opinion/AnswersNote#AnswersNote'],
})
