import type { ContentField } from './contentField'
import { commonFields, commonTail } from './contentField'

export const modelWorkersFields: readonly ContentField[] = [
  ...Object.values(commonFields),
  { name: 'type', label: '类型', as: 'text' },
  ...commonTail,
]
