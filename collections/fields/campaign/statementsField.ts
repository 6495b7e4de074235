import type { Field } from 'payload'
import { STATEMENTS, STATEMENT_NAMES } from '@/campaign/formats'
import { label } from '../label'

/** What authors declare, each by a tick of its own; what was ticked is kept with the version of the text. */
export const statementsField = (): Field => ({
  name: 'statements',
  type: 'array',
  label: label('声明文本', 'Statements'),
  labels: { singular: label('声明', 'Statement'), plural: label('声明', 'Statements') },
  admin: {
    description: label(
      '改文字请同时改版本号；已提交的作品保留它同意的那一版。',
      'A new text gets a new version.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          label: label('种类', 'Kind'),
          options: STATEMENTS.map((value) => ({ value, label: STATEMENT_NAMES[value] })),
          admin: { width: '60%' },
        },
        {
          name: 'version',
          type: 'text',
          required: true,
          maxLength: 20,
          label: label('版本', 'Version'),
          admin: { width: '40%' },
        },
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 3000,
      label: label('全文', 'Text'),
    },
  ],
})
