import type { CollectionConfig } from 'payload'
import { auditChanges, auditDeletion } from '@/audit/auditChanges'
import { holding, signedIn } from './access/byPermission'
import { label, options } from './fields/label'

/** Days on which the desk sends differently: the State's yearly holiday notice, mourning days, freeze periods. */
export const calendarDays: CollectionConfig = {
  slug: 'calendar-days',
  labels: { singular: label('日历日', 'Calendar day'), plural: label('工作日历', 'Calendar') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'sort', 'from', 'until', 'updatedAt'],
    group: label('设置', 'Settings'),
  },
  defaultSort: 'from',
  access: {
    create: holding('calendar.manage'),
    read: signedIn,
    update: holding('calendar.manage'),
    delete: holding('calendar.manage'),
  },
  hooks: {
    afterChange: [auditChanges({ kind: 'calendar' })],
    afterDelete: [auditDeletion({ kind: 'calendar' })],
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
    { name: 'from', type: 'date', required: true, index: true, label: label('开始', 'From') },
    { name: 'until', type: 'date', required: true, index: true, label: label('结束', 'Until') },
    { name: 'note', type: 'textarea', maxLength: 300, label: label('依据', 'Ground') },
  ],
}
