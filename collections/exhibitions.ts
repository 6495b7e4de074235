import { printEndpoints } from '@/exhibition/printEndpoints'
import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { correctionField } from './fields/correction'
import { partnersFields, settingsFields, showFields, wallsField } from './fields/exhibitionFields'
import { headFields } from './fields/headFields'
import { label, options } from './fields/label'
import { planSidebar } from './fields/planSidebar'
import { reviewed } from './reviewed'

/** domain §4: a show with its halls. The body is the preface, the cover the poster. */
export const exhibitions = reviewed({
  slug: 'exhibitions',
  labels: { singular: label('展览', 'Exhibition'), plural: label('展览', 'Exhibitions') },
  columns: ['startsOn', 'endsOn'],
  tabs: [
    {
      label: label('展览', 'Exhibition'),
      fields: [
        ...headFields({ title: ['标题', 'Title'], subtitle: ['主题或副题', 'Theme'] }),
        ...showFields(),
        {
          type: 'collapsible',
          label: label('前言', 'Preface'),
          fields: [{ ...bodyField(), label: label('前言', 'Preface') }],
        },
        {
          name: 'closing',
          type: 'textarea',
          maxLength: 3000,
          label: label('结语', 'Closing words'),
        },
      ],
    },
    { label: label('展墙', 'Walls'), fields: [wallsField()] },
    { label: label('单位与评委', 'Partners'), fields: partnersFields() },
    {
      label: label('设置与声明', 'Settings'),
      fields: [...settingsFields(), aiUsageField(), correctionField()],
    },
  ],
  sidebar: [
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'exhibition',
      index: true,
      label: label('类型', 'Type'),
      admin: { position: 'sidebar' },
      options: options([
        ['exhibition', '展览', 'Exhibition'],
        ['online', '线上展', 'Online show'],
      ]),
    },
    ...planSidebar({ riskHint: '留空为 A。' }),
  ],
  controls: ['/src/admin/exhibitions/PrintLinks#PrintLinks'],
  endpoints: printEndpoints,
})
