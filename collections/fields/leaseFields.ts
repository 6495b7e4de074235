import type { Field, FieldAccess } from 'payload'
import { label } from './label'

/** What workers claim a row with (`src/database/atomic.ts`): when it is due, who has it, until when, and the fence. */
export const leaseFields = (access: { read?: FieldAccess } = {}): Field[] => [
  { name: 'nextAt', type: 'date', index: true, access, label: label('下次处理', 'Next') },
  {
    name: 'leaseOwner',
    access,
    type: 'text',
    label: label('处理进程', 'Worker'),
    admin: { hidden: true },
  },
  {
    name: 'leaseUntil',
    access,
    type: 'date',
    index: true,
    label: label('占用到', 'Lease until'),
    admin: { hidden: true },
  },
  {
    name: 'fence',
    access,
    type: 'number',
    required: true,
    defaultValue: 0,
    label: label('围栏号', 'Fence'),
    admin: { hidden: true },
  },
]
