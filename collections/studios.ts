import type { Field, Tab } from 'payload'
import { STUDIO_LEVELS } from '@/honours/industries'
import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { correctionField } from './fields/correction'
import { headFields } from './fields/headFields'
import { label, options } from './fields/label'
import { planSidebar } from './fields/planSidebar'
import { peopleField } from './fields/profile/membersField'
import { apprenticesField, resultsField, visitsField } from './fields/profile/studioFields'
import { industryField } from './fields/profile/workFields'
import { refusePrivateData } from './hooks/profile'
import { reviewed } from './reviewed'

const facts: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'level',
        type: 'select',
        index: true,
        label: label('级别', 'Level'),
        options: options(STUDIO_LEVELS),
      },
      {
        name: 'namedYear',
        type: 'number',
        min: 1990,
        max: 2100,
        label: label('命名年份', 'Named in'),
      },
      { name: 'namedBy', type: 'text', maxLength: 60, label: label('命名单位', 'Named by') },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'unit', type: 'text', maxLength: 60, label: label('所在单位', 'Unit') },
      { name: 'region', type: 'text', maxLength: 40, label: label('地区', 'Region') },
      industryField(),
      {
        name: 'headcount',
        type: 'number',
        min: 1,
        max: 1000,
        label: label('团队人数', 'Team size'),
      },
    ],
  },
]

const tabs: Tab[] = [
  {
    label: label('内容', 'Content'),
    fields: [
      ...headFields({
        title: ['名称', 'Name'],
        subtitle: ['命名单位与年份', 'Named by'],
        digest: '一句话介绍，最多 120 字。',
        digestLength: 120,
      }),
      bodyField(),
    ],
  },
  {
    label: label('团队与成果', 'Team and results'),
    fields: [
      ...facts,
      peopleField({ name: 'team', zh: '团队成员', en: 'Team' }),
      resultsField(),
      apprenticesField(),
      visitsField(),
    ],
  },
  { label: label('声明', 'Declarations'), fields: [aiUsageField(), correctionField()] },
]

export const studios = reviewed({
  slug: 'studios',
  labels: { singular: label('创新工作室', 'Studio'), plural: label('创新工作室', 'Studios') },
  columns: ['level', 'unit'],
  tabs,
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
  hooks: { beforeOperation: [refusePrivateData] },
})
