import type { Field } from 'payload'
import { ownDeskOnly, system } from '../access/contentAccess'
import { label } from './label'

/** Columns that the program writes, beside what people write. */
export const itemSystem = (): Field[] => [
  // Derived from the words above for searching the site; it repeats them, so no answer needs to carry it.
  {
    name: 'searchText',
    type: 'textarea',
    label: label('检索文本', 'Search text'),
    access: { create: system, read: system, update: system },
    admin: { hidden: true },
  },
  // Written by the release alone, together with the live revision.
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    label: label('上网时间', 'Published'),
    access: { create: system, update: system },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'correctedAt',
    type: 'date',
    label: label('更正时间', 'Corrected'),
    access: { create: system, update: system },
    admin: { hidden: true },
  },
  {
    name: 'liveRevision',
    type: 'text',
    index: true,
    label: label('线上版本指纹', 'Live revision'),
    access: { create: system, update: system },
    admin: { hidden: true },
  },
  {
    // Whose variant the public page speaks in: an approved web account that has one.
    name: 'siteAccount',
    type: 'relationship',
    relationTo: 'channel-accounts',
    maxDepth: 0,
    index: true,
    label: label('网站改写所属账号', 'Account of the site variant'),
    access: { create: system, read: ownDeskOnly, update: system },
    admin: { hidden: true },
  },
  {
    name: 'withdrawnAt',
    type: 'date',
    index: true,
    label: label('撤稿时间', 'Withdrawn'),
    access: { create: system, update: system },
    admin: { hidden: true },
  },
]
