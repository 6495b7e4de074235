import type { CollectionConfig } from 'payload'
import { auditChanges, auditDeletion } from '@/audit/auditChanges'
import { KIND_NAMES, REVIEWED_KINDS } from '@/content/kinds'
import { holding, scopedTo, staffOnly } from './access/byPermission'
import { label, options } from './fields/label'
import { riskOptions } from './fields/riskOptions'
import { organizationField } from './fields/organization'

/** An organization's own chain for a kind and risk class; without one, `src/review/stages.ts` holds. */
export const reviewTemplates: CollectionConfig = {
  slug: 'review-templates',
  labels: {
    singular: label('审核流程', 'Review template'),
    plural: label('审核流程', 'Review templates'),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'risk', 'active'],
    group: label('审核', 'Review'),
  },
  access: {
    create: holding('template.manage'),
    read: staffOnly,
    update: scopedTo('template.manage'),
    delete: scopedTo('template.manage'),
  },
  hooks: {
    afterChange: [auditChanges({ kind: 'template' })],
    afterDelete: [auditDeletion({ kind: 'template' })],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60, label: label('名称', 'Name') },
    {
      name: 'risk',
      type: 'select',
      required: true,
      index: true,
      label: label('风险等级', 'Risk'),
      options: riskOptions,
    },
    organizationField({ permission: 'template.manage' }),
    {
      name: 'kinds',
      type: 'select',
      hasMany: true,
      label: label('只用于这些内容', 'Only for these kinds'),
      admin: { description: label('留空用于全部内容。', 'Empty: all kinds.') },
      options: options(REVIEWED_KINDS.map((kind) => [kind, KIND_NAMES[kind], kind] as const)),
    },
    {
      name: 'types',
      type: 'select',
      hasMany: true,
      label: label('只用于这些稿件类型', 'Only for these types of news'),
      admin: { description: label('留空用于全部类型。', 'Empty: all types.') },
      options: options([
        ['news', '新闻', 'News'],
        ['notice', '通知公告', 'Notice'],
        ['explainer', '图解', 'Explainer'],
        ['feature', '专题', 'Feature'],
        ['repost', '转载', 'Repost'],
        ['urgent', '应急', 'Urgent'],
      ]),
    },
    { name: 'active', type: 'checkbox', defaultValue: true, label: label('启用', 'Active') },
    {
      name: 'stages',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 6,
      label: label('审级', 'Stages'),
      validate: validStages,
      labels: { singular: label('审级', 'Stage'), plural: label('审级', 'Stages') },
      fields: [
        { name: 'key', type: 'text', required: true, label: label('代号', 'Key') },
        { name: 'title', type: 'text', required: true, label: label('名称', 'Title') },
        {
          name: 'role',
          type: 'select',
          required: true,
          label: label('由谁审', 'Role'),
          options: options([
            ['reviewer1', '初审', 'First reviewer'],
            ['reviewer2', '复审', 'Second reviewer'],
            ['chief', '终审', 'Final reviewer'],
          ]),
        },
        {
          name: 'hours',
          type: 'number',
          required: true,
          defaultValue: 24,
          min: 1,
          max: 720,
          label: label('时限（小时）', 'Hours'),
        },
        {
          name: 'skipInEmergency',
          type: 'checkbox',
          defaultValue: false,
          label: label('应急时可后补', 'May follow in an emergency'),
        },
        { name: 'checklist', type: 'text', hasMany: true, label: label('校对清单', 'Checklist') },
      ],
    },
  ],
}

/** Keys name a stage in every record, and the last word is the final reviewer's. */
function validStages(value: unknown): true | string {
  const stages = (Array.isArray(value) ? value : []) as { key?: string; role?: string }[]
  if (stages.length === 0) return '至少要有一个审级'
  const keys = stages.map(({ key }) => key ?? '')
  if (keys.some((key) => !/^[a-z][a-z0-9]{0,19}$/.test(key)))
    return '审级代号用小写字母开头，只含小写字母和数字'
  if (new Set(keys).size < keys.length) return '审级代号不能重复'
  return stages.at(-1)?.role === 'chief' || '最后一级必须是终审'
}
