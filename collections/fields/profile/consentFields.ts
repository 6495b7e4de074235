import type { Field, GroupField } from 'payload'
import { CONSENT_PURPOSES } from '@/honours/consent'
import { WORKING_STATUS } from '@/honours/workingStatus'
import { ownDeskOnly } from '../../access/contentAccess'
import { dayPicker } from '../dayPicker'
import { label, options } from '../label'

/** 单独同意: what may be shown, in which words it was asked, when, and when it was taken back. For the desk alone. */
export const consentField = (): GroupField => ({
  name: 'consent',
  // Given for that one page; a copy of it is another.
  disableDuplicate: true,
  type: 'group',
  label: label('本人授权', 'Consent'),
  access: { read: ownDeskOnly },
  fields: [
    {
      name: 'purposes',
      type: 'select',
      hasMany: true,
      label: label('同意公开的内容', 'Agreed to'),
      options: options(CONSENT_PURPOSES),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'textVersion',
          type: 'text',
          maxLength: 40,
          label: label('授权书版本', 'Version of the text'),
        },
        {
          name: 'givenOn',
          type: 'date',
          label: label('同意日期', 'Given on'),
          admin: { date: dayPicker },
        },
        {
          name: 'givenBy',
          type: 'text',
          maxLength: 40,
          label: label('由谁同意（本人、亲属、集体负责人）', 'Given by'),
        },
      ],
    },
    {
      name: 'proof',
      type: 'upload',
      relationTo: 'media',
      label: label('授权书扫描件（不公开）', 'Proof (never public)'),
    },
    {
      name: 'withdrawnAt',
      type: 'date',
      label: label('撤回时间', 'Withdrawn at'),
      admin: {
        readOnly: true,
        condition: (data) =>
          Boolean((data as { consent?: { withdrawnAt?: unknown } }).consent?.withdrawnAt),
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
      },
    },
  ],
})

/** 在岗, 退休, 离职, 去世: internal; it changes how the page speaks. */
export const statusFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'workingStatus',
        type: 'select',
        defaultValue: 'onDuty',
        label: label('在岗状态', 'Working status'),
        options: options(WORKING_STATUS),
        access: { read: ownDeskOnly },
      },
      {
        name: 'statusSince',
        type: 'date',
        label: label('起始日期（去世写逝世日期）', 'Since'),
        admin: { date: dayPicker },
        access: { read: ownDeskOnly },
      },
    ],
  },
  {
    name: 'commentsOff',
    type: 'checkbox',
    defaultValue: false,
    label: label('关闭留言（去世者自动关闭）', 'Comments off'),
    access: { read: ownDeskOnly },
  },
  {
    name: 'displayUntil',
    type: 'date',
    label: label('展示到', 'Shown until'),
    access: { read: ownDeskOnly },
    admin: {
      date: { pickerAppearance: 'dayAndTime' },
      description: label('到时自动从网站取下。', 'Leaves the site by itself.'),
    },
  },
]

const wanted = (_: unknown, sibling: { forPublicity?: unknown }) => sibling?.forPublicity === true

/** What a publicity list may have to name, and nothing else ever shows. Off until somebody says why it is needed. */
export const conditionalField = (): GroupField => ({
  name: 'conditional',
  disableDuplicate: true,
  type: 'group',
  label: label('公示名单需要的信息', 'For publicity lists'),
  access: { read: ownDeskOnly },
  admin: {
    condition: (data) => data.type !== 'collective',
    description: label(
      '平时不填。只在公示名单要求时打开；关闭时已填的内容会清空，任何时候都不在人物页公开。',
      'Off by default, cleared when off, and never on a page.',
    ),
  },
  fields: [
    {
      name: 'forPublicity',
      type: 'checkbox',
      defaultValue: false,
      label: label('公示名单需要', 'Needed for a publicity list'),
    },
    {
      name: 'gender',
      type: 'select',
      label: label('性别', 'Gender'),
      options: options([
        ['female', '女', 'Female'],
        ['male', '男', 'Male'],
      ]),
      admin: { condition: wanted },
    },
    {
      name: 'nation',
      type: 'text',
      maxLength: 20,
      label: label('民族', 'Nationality'),
      admin: { condition: wanted },
    },
    {
      name: 'birthMonth',
      type: 'text',
      maxLength: 7,
      label: label('出生年月', 'Born'),
      validate: (value: unknown) =>
        !value ||
        /^\d{4}-(0[1-9]|1[0-2])$/.test(String(value)) ||
        '写年和月，例如 1978-05；不要写到日。',
      admin: { condition: wanted },
    },
    {
      name: 'politicalStatus',
      type: 'text',
      maxLength: 20,
      label: label('政治面貌', 'Political status'),
      admin: { condition: wanted },
    },
  ],
})
