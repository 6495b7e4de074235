import type { ContentField } from './contentField'
import { commonFields, commonTail } from './contentField'
import { rowWords } from './rowWords'

export const studiosFields: readonly ContentField[] = [
  ...Object.values(commonFields),
  { name: 'type', label: '类型', as: 'text' },
  { name: 'level', label: '级别', as: 'text' },
  { name: 'namedYear', label: '命名年份', as: 'data' },
  { name: 'namedBy', label: '命名单位', as: 'text', sought: true },
  { name: 'unit', label: '所在单位', as: 'text', sought: true },
  { name: 'region', label: '地区', as: 'text', sought: true },
  { name: 'industry', label: '行业', as: 'text' },
  { name: 'headcount', label: '团队人数', as: 'data' },
  { name: 'team', label: '团队成员', as: 'data', sought: rowWords('name') },
  { name: 'results', label: '成果', as: 'data' },
  { name: 'apprentices', label: '师带徒', as: 'data' },
  { name: 'visits', label: '开放参观', as: 'data' },
  ...commonTail,
]
