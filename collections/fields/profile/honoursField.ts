import type { ArrayField, Field, NumberFieldValidation, SelectFieldValidation } from 'payload'
import { HONOURS } from '@/honours/dictionary'
import { honourFault } from '@/honours/honourRules'
import { answeredOnly, ownDeskOnly } from '../../access/contentAccess'
import { notTheRevoked, validHonoursOnly } from '../../hooks/profile'
import { label } from '../label'

type Row = { honour?: unknown; year?: unknown }

/** An award and its year, checked against the dictionary; the field of the row it concerns says so. */
const faultOf = (field: 'honour' | 'year', sibling: Row, data: { type?: unknown }) => {
  const fault = honourFault({
    ...sibling,
    honour: sibling.honour,
    type: data.type,
    year: sibling.year,
    now: new Date(),
  })
  return fault?.field === field ? `${fault.message}：${fault.remedy}` : true
}

const checkHonour: SelectFieldValidation = (honour, { siblingData, data }) =>
  faultOf('honour', { ...(siblingData as Row), honour }, data as { type?: unknown })

const checkYear: NumberFieldValidation = (year, { siblingData, data }) =>
  faultOf('year', { ...(siblingData as Row), year }, data as { type?: unknown })

/** Many a person: one row an honour, with what proves it. What only the desk needs stays with the desk. */
export const honoursField = (): ArrayField => ({
  name: 'honours',
  type: 'array',
  maxRows: 40,
  label: label('荣誉', 'Honours'),
  labels: { singular: label('荣誉', 'Honour'), plural: label('荣誉', 'Honours') },
  access: { read: answeredOnly },
  hooks: { afterRead: [validHonoursOnly], beforeDuplicate: [notTheRevoked] },
  admin: {
    description: label(
      '一项荣誉一行；页面上按最高的有效荣誉排序。撤销荣誉请用页面顶部的“撤销荣誉或授权”。',
      'One row an honour; the highest valid one decides where the person stands.',
    ),
    components: { RowLabel: '/src/admin/profiles/HonourRowLabel#HonourRowLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'honour',
          type: 'select',
          required: true,
          index: true,
          label: label('荣誉', 'Honour'),
          options: HONOURS.map(({ code, name }) => ({
            value: code,
            label: { zh: `${code} ${name}`, en: `${code} ${name}` },
          })),
          validate: checkHonour,
        },
        {
          name: 'year',
          type: 'number',
          required: true,
          min: 1949,
          label: label('获得年份', 'Year'),
          validate: checkYear,
        },
        { name: 'session', type: 'text', maxLength: 20, label: label('届次', 'Session') },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'grantor',
          type: 'text',
          maxLength: 60,
          label: label('授予单位（全国荣誉可留空）', 'Granted by'),
        },
        {
          name: 'unitAtAward',
          type: 'text',
          maxLength: 60,
          label: label('获奖时单位（与现单位不同时写）', 'Unit at the award'),
        },
      ],
    },
    ...evidence(),
    ...record(),
  ],
})

/** What proves it: for the desk. */
const evidence = (): Field[] => [
  {
    type: 'row',
    fields: [
      deskText('docNo', '表彰决定文号', 'Document no.'),
      deskText('certificateNo', '证书号', 'Certificate no.'),
      {
        name: 'verifiedBy',
        type: 'relationship',
        relationTo: 'users',
        maxDepth: 0,
        access: { read: ownDeskOnly },
        label: label('核验人', 'Verified by'),
      },
    ],
  },
  {
    name: 'basis',
    type: 'upload',
    relationTo: 'media',
    access: { read: ownDeskOnly },
    label: label('依据文件（不公开）', 'Basis (never public)'),
  },
]

const deskText = (name: string, zh: string, en: string): Field => ({
  name,
  type: 'text',
  maxLength: 60,
  access: { read: ownDeskOnly },
  label: label(zh, en),
})

/** Written by the act of revoking alone (collections/hooks/profile keeps it). */
const record = (): Field[] => [
  {
    name: 'status',
    type: 'select',
    defaultValue: 'valid',
    access: { read: ownDeskOnly },
    label: label('状态', 'Status'),
    options: [
      { value: 'valid', label: label('有效', 'Valid') },
      { value: 'revoked', label: label('已撤销', 'Revoked') },
    ],
    admin: { readOnly: true, condition: (_, row) => row?.status === 'revoked' },
  },
  {
    name: 'revokedAt',
    type: 'date',
    access: { read: ownDeskOnly },
    label: label('撤销时间', 'Revoked at'),
    admin: {
      readOnly: true,
      condition: (_, row) => row?.status === 'revoked',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
    },
  },
  {
    name: 'revokedReason',
    type: 'text',
    maxLength: 500,
    access: { read: ownDeskOnly },
    label: label('撤销原因', 'Reason'),
    admin: { readOnly: true, condition: (_, row) => row?.status === 'revoked' },
  },
]
