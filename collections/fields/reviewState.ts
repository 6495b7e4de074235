import type { Field } from 'payload'
import { readReviewState } from '@/review/readReviewState'
import { ownDeskOnly, system } from '../access/contentAccess'
import { label } from './label'

/** Where the item stands. Derived from its review runs on reading, never typed and never stored. */
export const reviewFields = (): Field[] => [
  {
    name: 'reviewState',
    type: 'text',
    virtual: true,
    label: label('审核状态', 'Review'),
    access: { read: ownDeskOnly, create: () => false, update: () => false },
    hooks: { afterRead: [readReviewState] },
    admin: {
      readOnly: true,
      components: {
        Cell: '/src/admin/review/StateCell#StateCell',
        Field: '/src/admin/review/ReviewPanel#ReviewPanel',
      },
    },
  },
  /** Who judges what must know whose work it is; kept by the guard, never typed. */
  {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    maxDepth: 0,
    label: label('建稿人', 'Created by'),
    access: { read: ownDeskOnly, create: system, update: system },
    admin: { readOnly: true, hidden: true },
  },
  {
    name: 'changedBy',
    type: 'relationship',
    relationTo: 'users',
    maxDepth: 0,
    label: label('最后改动人', 'Changed by'),
    access: { read: ownDeskOnly, create: system, update: system },
    admin: { readOnly: true, hidden: true },
  },
  /** Last change of the content since it went live; empty when the newest revision is the live one. */
  {
    name: 'changedAt',
    type: 'date',
    label: label('最后改动时间', 'Changed at'),
    access: { read: ownDeskOnly, create: system, update: system },
    admin: { readOnly: true, hidden: true },
  },
]
