import type { ContentField } from './contentField'
import { commonFields, commonTail } from './contentField'
import { rowWords } from './rowWords'

export const campaignsFields: readonly ContentField[] = [
  ...Object.values(commonFields),
  { name: 'attachments', label: '附件', as: 'media' },
  { name: 'type', label: '类型', as: 'text' },
  { name: 'contact', label: '联系方式', as: 'data' },
  { name: 'dates', label: '日程', as: 'data' },
  { name: 'perPerson', label: '每人最多投', as: 'data' },
  { name: 'numberPrefix', label: '编号前缀', as: 'text' },
  { name: 'categories', label: '征集类别', as: 'data', sought: rowWords('name') },
  { name: 'statements', label: '声明文本', as: 'data' },
  { name: 'voting', label: '投票规则', as: 'data' },
  { name: 'judging', label: '评审规则', as: 'data' },
  { name: 'combine', label: '合成规则', as: 'data' },
  ...commonTail,
]
