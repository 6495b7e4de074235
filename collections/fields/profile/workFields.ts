import type { Field } from 'payload'
import { INDUSTRIES, SKILL_LEVELS } from '@/honours/industries'
import { label, options } from '../label'

const isPerson = (data: { type?: unknown }) => data.type !== 'collective'

/** Where somebody works, as what, and how well. */
export const workFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'unit',
        type: 'text',
        maxLength: 60,
        index: true,
        label: label('现工作单位', 'Unit'),
      },
      text('region', '地区', 'Region'),
    ],
  },
  {
    type: 'row',
    fields: [
      text('trade', '工种', 'Trade'),
      { ...text('post', '职务', 'Post'), admin: { condition: isPerson } } as Field,
      {
        ...text('professionalTitle', '专业技术职称', 'Professional title'),
        admin: { condition: isPerson },
      } as Field,
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'skillLevel',
        type: 'select',
        label: label('技能等级', 'Skill level'),
        options: options(SKILL_LEVELS),
        admin: { condition: isPerson },
      },
      industryField(),
    ],
  },
]

export const industryField = (): Field => ({
  name: 'industry',
  type: 'select',
  index: true,
  label: label('行业（GB/T 4754）', 'Industry'),
  options: INDUSTRIES.map(([value, zh, en]) => ({
    value,
    label: { zh: `${value} ${zh}`, en: `${value} ${en}` },
  })),
})

const text = (name: string, zh: string, en: string): Field => ({
  name,
  type: 'text',
  maxLength: 40,
  label: label(zh, en),
})
