import type { ContentField } from './contentField'
import { commonFields, commonTail } from './contentField'

export const artworksFields: readonly ContentField[] = [
  ...Object.values(commonFields),
  { name: 'type', label: '类型', as: 'text' },
  ...commonTail,
]
