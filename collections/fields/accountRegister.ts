import type { Field } from 'payload'
import { deskOnly } from '../access/contentAccess'
import { label } from './label'

/** The media-account register: who answers for an account, its filing and verification, and what a check found last. */
export const accountRegister = (): Field[] => [
  {
    name: 'register',
    type: 'group',
    label: label('账号登记', 'Register'),
    access: { read: deskOnly },
    fields: [
      { name: 'owner', type: 'text', maxLength: 80, label: label('运营主体', 'Owner') },
      { name: 'responsible', type: 'text', maxLength: 40, label: label('责任人', 'Responsible') },
      { name: 'filingNo', type: 'text', maxLength: 60, label: label('备案号', 'Filing number') },
      { name: 'openedAt', type: 'date', label: label('开通日期', 'Opened') },
      { name: 'verifiedUntil', type: 'date', label: label('认证到期', 'Verified until') },
    ],
  },
  /** Probe of publishers/contract, as last found. */
  {
    name: 'probe',
    type: 'json',
    label: label('体检结果', 'Check'),
    access: { create: () => false, update: () => false, read: deskOnly },
    admin: { hidden: true },
  },
  {
    name: 'probedAt',
    type: 'date',
    index: true,
    label: label('体检时间', 'Checked'),
    access: { create: () => false, update: () => false, read: deskOnly },
    admin: { hidden: true },
  },
  {
    name: 'authorizedUntil',
    type: 'date',
    label: label('授权到期', 'Authorised until'),
    access: { create: () => false, update: () => false, read: deskOnly },
    admin: { hidden: true },
  },
]

/** How often and when an account may send; empty follows the channel's own rule or the site's. */
export const accountRhythm = (): Field => ({
  name: 'rhythm',
  type: 'group',
  label: label('发布节奏', 'Rhythm'),
  admin: {
    description: label(
      '留空不限；超过时到点等候，写明理由可以例外。平台自己的群发次数另算。',
      'Empty: no limit. What is over it waits, unless a reason is given. Push allowances are separate.',
    ),
  },
  access: { read: deskOnly },
  fields: [
    { name: 'perDay', type: 'number', min: 0, label: label('每天最多', 'A day at most') },
    { name: 'perMonth', type: 'number', min: 0, label: label('每月最多', 'A month at most') },
    {
      name: 'spacingMinutes',
      type: 'number',
      min: 0,
      label: label('两条至少相隔（分钟）', 'Spacing (min)'),
    },
  ],
})
