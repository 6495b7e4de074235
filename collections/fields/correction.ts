import type { TextareaField } from 'payload'
import { label } from './label'

export const correctionField = (): TextareaField => ({
  name: 'correction',
  type: 'textarea',
  maxLength: 500,
  label: label('更正说明', 'Correction note'),
  admin: {
    description: label(
      '已发布的稿件有改动时填写，和日期一起公开显示。',
      'Shown in public with its date.',
    ),
  },
})
