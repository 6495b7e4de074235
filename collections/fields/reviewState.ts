import type { Field } from 'payload'
import { readReviewState } from '@/review/readReviewState'
import { deskOnly } from '../access/contentAccess'
import { label } from './label'

/** Where the item stands. Derived from its review runs on reading, never typed and never stored. */
export const reviewFields = (): Field[] => [
  {
    name: 'reviewState',
    type: 'text',
    virtual: true,
    label: label('审核状态', 'Review'),
    access: { read: deskOnly, create: () => false, update: () => false },
    hooks: { afterRead: [readReviewState] },
    admin: {
      readOnly: true,
      components: { Cell: '/src/admin/review/StateCell#StateCell', Field: '/src/admin/review/ReviewPanel#ReviewPanel' },
    },
  },
]
