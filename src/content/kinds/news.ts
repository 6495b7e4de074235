import type { ContentField } from './contentField'
import { commonFields, commonTail } from './contentField'

export const newsFields: readonly ContentField[] = [
  ...Object.values(commonFields),
  { name: 'attachments', label: '附件', as: 'media' },
  { name: 'type', label: '稿件类型', as: 'text' },
  { name: 'source', label: '稿件来源', as: 'data' },
  { name: 'author', label: '作者署名', as: 'text', sought: true },
  { name: 'dutyEditor', label: '责任编辑', as: 'text' },
  { name: 'notice', label: '公文信息', as: 'data', sought: docNoOf },
  { name: 'emergency', label: '应急发布', as: 'data', files: proofOf, isPrivate: true },
  { name: 'related', label: '相关稿件', as: 'data' },
  { name: 'pinned', label: '置顶', as: 'data' },
  ...commonTail,
]

function docNoOf(value: unknown): unknown[] {
  return value && typeof value === 'object' && 'docNo' in value ? [value.docNo] : []
}

function proofOf(value: unknown): unknown[] {
  return value && typeof value === 'object' && 'proof' in value ? [value.proof] : []
}
