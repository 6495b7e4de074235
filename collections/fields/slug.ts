import type { FieldHook, TextField } from 'payload'
import crypto from 'node:crypto'
import { beijingDay } from '@/beijing'
import { label } from './label'

/** The last part of the public address. Made once from the day and chance, so that it never betrays a draft's title. */
export const slugField = (): TextField => ({
  name: 'slug',
  type: 'text',
  label: label('网址后缀', 'Slug'),
  unique: true,
  index: true,
  maxLength: 80,
  validate: (value: unknown) =>
    value === undefined ||
    value === null ||
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value)) ||
    '只能用小写字母、数字和连字符，例如 20261121-ab12cd',
  hooks: { beforeValidate: [fillSlug], beforeDuplicate: [() => newSlug()] },
  admin: {
    position: 'sidebar',
    description: label('留空自动生成', 'Made for you when left empty'),
  },
})

const fillSlug: FieldHook = ({ value, originalDoc }) =>
  typeof value === 'string' && value.trim()
    ? value.trim().toLowerCase()
    : (originalDoc?.slug ?? newSlug())

const newSlug = () =>
  `${beijingDay(new Date()).replaceAll('-', '')}-${crypto.randomBytes(4).toString('hex')}`
