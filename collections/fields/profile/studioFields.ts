import type { ArrayField, GroupField } from 'payload'
import { label, options } from '../label'

export const RESULT_KINDS = [
  ['project', '技术攻关', 'Project'],
  ['patent', '专利', 'Patent'],
  ['method', '先进操作法、工法', 'Method'],
  ['benefit', '经济效益', 'Benefit'],
  ['training', '人才培养', 'Training'],
  ['other', '其他', 'Other'],
] as const

/** 成果: what came of it, in one line each. */
export const resultsField = (): ArrayField => ({
  name: 'results',
  type: 'array',
  maxRows: 60,
  label: label('成果', 'Results'),
  labels: { singular: label('成果', 'Result'), plural: label('成果', 'Results') },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'sort',
          type: 'select',
          required: true,
          defaultValue: 'project',
          label: label('类别', 'Kind'),
          options: options(RESULT_KINDS),
        },
        {
          name: 'year',
          type: 'number',
          min: 1990,
          max: 2100,
          label: label('年份', 'Year'),
        },
      ],
    },
    {
      name: 'text',
      type: 'text',
      required: true,
      maxLength: 200,
      label: label('内容', 'What'),
    },
  ],
})

/** 师带徒 */
export const apprenticesField = (): ArrayField => ({
  name: 'apprentices',
  type: 'array',
  maxRows: 60,
  label: label('师带徒', 'Apprentices'),
  labels: { singular: label('师徒', 'Apprentice'), plural: label('师徒', 'Apprentices') },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'master',
          type: 'text',
          required: true,
          maxLength: 30,
          label: label('师傅', 'Master'),
        },
        {
          name: 'apprentice',
          type: 'text',
          required: true,
          maxLength: 60,
          label: label('徒弟', 'Apprentice'),
        },
        { name: 'note', type: 'text', maxLength: 100, label: label('成长', 'What became') },
      ],
    },
  ],
})

/** 开放预约: no form of ours; the page says when and whom to ask. */
export const visitsField = (): GroupField => ({
  name: 'visits',
  type: 'group',
  label: label('开放参观', 'Visits'),
  fields: [
    {
      name: 'open',
      type: 'checkbox',
      defaultValue: false,
      label: label('接受预约参观', 'Open for visits'),
    },
    {
      name: 'howTo',
      type: 'textarea',
      maxLength: 300,
      label: label('时间与预约办法', 'When and how'),
      admin: { condition: (_, sibling) => sibling?.open === true },
    },
  ],
})
