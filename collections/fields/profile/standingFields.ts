import type { Field } from 'payload'
import { HONOUR_LEVELS, LEVEL_NAMES } from '@/honours/dictionary'
import { system } from '../../access/contentAccess'
import { label } from '../label'

const derived = {
  access: { create: system, update: system },
  admin: { hidden: true },
}

/** What lists sort and filter by: derived from the honours and the name on every write, never typed. */
export const standingFields = (): Field[] => [
  {
    name: 'level',
    type: 'select',
    index: true,
    label: label('荣誉级别', 'Level'),
    options: HONOUR_LEVELS.map((value) => ({ value, label: label(LEVEL_NAMES[value], value) })),
    ...derived,
    admin: { position: 'sidebar', readOnly: true },
  },
  { name: 'levelRank', type: 'number', index: true, label: label('级别次序', 'Rank'), ...derived },
  { name: 'awardYear', type: 'number', index: true, label: label('获奖年份', 'Year'), ...derived },
  // ` 2020 2015 `, so that one year can be looked for on any database.
  { name: 'awardYears', type: 'text', label: label('全部获奖年份', 'Years'), ...derived },
  {
    name: 'strokeKey',
    type: 'text',
    index: true,
    label: label('笔画序', 'Stroke order'),
    ...derived,
  },
  { name: 'initial', type: 'text', index: true, label: label('拼音首字母', 'Initial'), ...derived },
]
