import type { CollectionConfig, PayloadRequest } from 'payload'
import { auditChanges, auditDeletion } from '@/audit/auditChanges'
import { forgetCalendar } from '@/distribution/slotCalendar'
import { holding, staffOnly } from './access/byPermission'
import { label, options } from './fields/label'

/** The rules keep the calendar for some seconds; after a change they ask again. */
const readAnew = ({ doc, req }: { doc: object; req: PayloadRequest }) => {
  forgetCalendar(req.payload)
  return doc
}

const notBeforeItBegan = (value: unknown, { siblingData }: { siblingData: unknown }) => {
  const { from } = siblingData as { from?: string | Date | null }
  if (!value) return '请填写结束时间'
  if (!from || new Date(value as string | Date) >= new Date(from)) return true
  return '结束不能早于开始'
}

/** Days on which the desk sends differently: the State's yearly holiday notice, mourning days, freeze periods. */
export const calendarDays: CollectionConfig = {
  slug: 'calendar-days',
  labels: { singular: label('日历日', 'Calendar day'), plural: label('工作日历', 'Calendar') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'sort', 'from', 'until', 'active'],
    group: label('设置', 'Settings'),
  },
  defaultSort: 'from',
  access: {
    create: holding('calendar.manage'),
    read: staffOnly,
    update: holding('calendar.manage'),
    delete: holding('calendar.manage'),
  },
  hooks: {
    afterChange: [auditChanges({ kind: 'calendar' }), readAnew],
    afterDelete: [auditDeletion({ kind: 'calendar' }), readAnew],
  },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 60, label: label('名称', 'Name') },
    {
      name: 'sort',
      type: 'select',
      required: true,
      index: true,
      label: label('类别', 'Sort'),
      options: options([
        ['holiday', '节假日', 'Holiday'],
        ['workday', '调休上班', 'Working weekend'],
        ['mourning', '哀悼日', 'Mourning'],
        ['freeze', '重保期', 'Freeze'],
      ]),
    },
    /** Moments, so that a freeze may begin at any hour; the panel asks in the time of Beijing. */
    {
      name: 'from',
      type: 'date',
      required: true,
      index: true,
      label: label('开始', 'From'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'until',
      type: 'date',
      required: true,
      index: true,
      label: label('结束', 'Until'),
      validate: notBeforeItBegan,
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        description: label('这一分钟也算在内。', 'This minute included.'),
      },
    },
    /** Off: only a suggestion. Mourning days come by a notice, never by a guess. */
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      label: label('启用', 'In force'),
      admin: { position: 'sidebar' },
    },
    { name: 'note', type: 'textarea', maxLength: 300, label: label('依据', 'Ground') },
  ],
}
