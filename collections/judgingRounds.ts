import type { CollectionConfig } from 'payload'
import { ROUNDS, STATE_NAMES } from '@/campaign/states'
import { guardRound } from '@/campaign/judging/guardRound'
import { startFromCall, USUAL_JUDGES } from '@/campaign/judging/startFromCall'
import { neverDeleted } from '@/review/programWrite'
import { nobody, scopedTo } from './access/byPermission'
import { linkTo } from './fields/linkTo'
import { label, options } from './fields/label'
import { organizationField } from './fields/organization'

const dayAndTime = { date: { pickerAppearance: 'dayAndTime' } } as const

/** 初评, 复评, 终评 of a campaign: when, by which criteria, by whom. Fixed once it is open. */
export const judgingRounds: CollectionConfig = {
  slug: 'judging-rounds',
  labels: { singular: label('评审轮次', 'Round'), plural: label('评审轮次', 'Rounds') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'round', 'state', 'opensAt', 'closesAt'],
    group: label('征集', 'Campaigns'),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: {
    create: scopedCreate(),
    read: scopedTo('campaign.run'),
    update: scopedTo('campaign.run'),
    delete: nobody,
  },
  hooks: {
    beforeValidate: [startFromCall],
    beforeChange: [guardRound],
    beforeDelete: [neverDeleted('评审轮次')],
  },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 60, label: label('名称', 'Title') },
    linkTo('campaign', 'campaigns', ['征集活动', 'Campaign']),
    organizationField({ permission: 'campaign.run' }),
    {
      name: 'round',
      type: 'select',
      required: true,
      index: true,
      label: label('轮次', 'Round'),
      options: options(
        ROUNDS.map((key) => [key, STATE_NAMES[key].zh, STATE_NAMES[key].en] as const),
      ),
    },
    /** Empty: every category of the campaign. */
    { name: 'category', type: 'text', maxLength: 40, label: label('类别（空为全部）', 'Category') },
    {
      name: 'opensAt',
      type: 'date',
      required: true,
      label: label('开始', 'Opens'),
      admin: dayAndTime,
    },
    {
      name: 'closesAt',
      type: 'date',
      required: true,
      label: label('截止', 'Closes'),
      admin: dayAndTime,
    },
    {
      name: 'judgesNeeded',
      type: 'number',
      required: true,
      min: 1,
      max: 21,
      defaultValue: USUAL_JUDGES,
      label: label('每件作品的评委数', 'Judges a work'),
      admin: {
        description: label(
          '不改动就按征集公告声明的人数；比声明的少，开始评审时要写明理由。',
          'Untouched: as the call declares. Fewer need a reason when the round opens.',
        ),
      },
    },
    /** Works that go on; the rest is 未入围. */
    {
      name: 'keep',
      type: 'number',
      min: 1,
      label: label('每个类别入围件数', 'Works kept, a category'),
    },
    {
      name: 'criteria',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 8,
      // Empty is allowed in the form: the call's own are taken. `guardRound` sees that there are some.
      validate: (rows) => !rows || rows.length <= 8 || '评分标准最多 8 项。',
      label: label('评分标准', 'Criteria'),
      admin: {
        description: label(
          '新建时留空，就用征集公告声明的标准和权重。',
          'Left empty, a new round takes those the call declares.',
        ),
      },
      labels: { singular: label('标准', 'Criterion'), plural: label('标准', 'Criteria') },
      fields: [
        { name: 'key', type: 'text', required: true, maxLength: 20, label: label('代号', 'Key') },
        { name: 'name', type: 'text', required: true, maxLength: 20, label: label('名称', 'Name') },
        {
          name: 'weight',
          type: 'number',
          required: true,
          min: 1,
          max: 100,
          label: label('权重', 'Weight'),
        },
      ],
    },
    {
      name: 'panel',
      type: 'array',
      label: label('评委', 'Panel'),
      labels: { singular: label('评委', 'Judge'), plural: label('评委', 'Judges') },
      fields: [
        {
          name: 'judge',
          type: 'relationship',
          relationTo: 'users',
          required: true,
          label: label('评委', 'Judge'),
        },
        {
          name: 'categories',
          type: 'text',
          hasMany: true,
          label: label('只评这些类别（空为全部）', 'Categories'),
        },
      ],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'planned',
      index: true,
      access: { create: () => false, update: () => false },
      label: label('状态', 'State'),
      options: options([
        ['planned', '筹备', 'Planned'],
        ['open', '评审中', 'Open'],
        ['closed', '已结束', 'Closed'],
      ]),
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
}

function scopedCreate() {
  const scoped = scopedTo('campaign.run')
  return async (args: Parameters<typeof scoped>[0]) => Boolean(await scoped(args))
}
