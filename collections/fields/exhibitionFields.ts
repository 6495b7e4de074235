import type { ArrayField, CheckboxField, Field } from 'payload'
import { dayPicker } from './dayPicker'
import { label, options } from './label'

/** When and where. */
export const showFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      { name: 'series', type: 'text', maxLength: 60, label: label('系列', 'Series') },
      { name: 'session', type: 'text', maxLength: 20, label: label('届次', 'Session') },
      { name: 'curator', type: 'text', maxLength: 60, label: label('策展人', 'Curator') },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'startsOn',
        type: 'date',
        index: true,
        label: label('开展', 'Opens'),
        admin: { date: dayPicker },
      },
      {
        name: 'endsOn',
        type: 'date',
        label: label('闭展', 'Closes'),
        admin: { date: dayPicker },
      },
      {
        name: 'stage',
        type: 'select',
        defaultValue: 'preparing',
        label: label('开展前的进度', 'Before the opening'),
        admin: { description: label('开展后按日期自动显示。', 'Then by date.') },
        options: options([
          ['preparing', '筹备', 'Preparing'],
          ['calling', '征稿', 'Call'],
          ['judging', '评审', 'Judging'],
          ['publicity', '公示', 'Publicity'],
        ]),
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'place', type: 'text', maxLength: 100, label: label('地点', 'Place') },
      { name: 'hall', type: 'text', maxLength: 60, label: label('展厅', 'Hall') },
      { name: 'hours', type: 'text', maxLength: 100, label: label('开放时间', 'Hours') },
    ],
  },
  {
    name: 'call',
    type: 'relationship',
    relationTo: 'campaigns',
    maxDepth: 0,
    label: label('征稿活动', 'Call'),
  },
]

/** Halls and walls in the order of a walk through them, each with its works in the order they hang. */
export const wallsField = (): ArrayField => ({
  name: 'walls',
  type: 'array',
  maxRows: 30,
  label: label('展墙', 'Walls'),
  labels: { singular: label('展墙', 'Wall'), plural: label('展墙', 'Walls') },
  admin: { components: { RowLabel: '/src/admin/look/RowTitle#RowTitle' } },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 60, label: label('名称', 'Title') },
    { name: 'words', type: 'textarea', maxLength: 600, label: label('说明', 'Words') },
    {
      name: 'artworks',
      type: 'relationship',
      relationTo: 'artworks',
      hasMany: true,
      maxRows: 200,
      maxDepth: 0,
      label: label('展品（按悬挂顺序）', 'Works in order'),
      admin: { description: label('网站只挂已批准的展品。', 'Only approved works are shown.') },
      filterOptions: ({ id }) => (id === undefined ? true : { exhibition: { equals: id } }),
    },
  ],
})

const names = (name: string, zh: string, en: string): Field => ({
  name,
  type: 'text',
  hasMany: true,
  maxRows: 20,
  label: label(zh, en),
})

export const partnersFields = (): Field[] => [
  names('hosts', '主办', 'Hosts'),
  names('organisers', '承办', 'Organisers'),
  names('coOrganisers', '协办', 'Co-organisers'),
  names('supporters', '支持', 'Supporters'),
  {
    name: 'jury',
    type: 'array',
    maxRows: 30,
    label: label('评审委员会', 'Jury'),
    labels: { singular: label('评委', 'Member'), plural: label('评委', 'Members') },
    admin: { components: { RowLabel: '/src/admin/look/RowTitle#RowTitle' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            required: true,
            maxLength: 40,
            label: label('姓名', 'Name'),
          },
          { name: 'post', type: 'text', maxLength: 80, label: label('职务', 'Post') },
        ],
      },
    ],
  },
]

const hidden = (field: CheckboxField): Field => ({ ...field, admin: { hidden: true } })

const allow = (name: string, zh: string, en: string, defaultValue: boolean): CheckboxField => ({
  name,
  type: 'checkbox',
  defaultValue,
  label: label(zh, en),
})

export const settingsFields = (): Field[] => [
  allow('allowLikes', '允许点赞', 'Likes', true),
  // Nothing reads these two yet; a switch that switches nothing is not shown.
  hidden(allow('allowVotes', '允许投票', 'Votes', false)),
  hidden(allow('allowGuestbook', '允许留言', 'Guestbook', false)),
  {
    name: 'numbering',
    type: 'select',
    defaultValue: 'plain',
    label: label('展品号样式', 'Form of the numbers'),
    admin: {
      description: label('取过号后不要再改：已有的号不变。', 'Given numbers stay.'),
    },
    options: options([
      ['plain', 'SF-001', 'SF-001'],
      ['yearly', '2026-SF-0031', '2026-SF-0031'],
    ]),
  },
]
