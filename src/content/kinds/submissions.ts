import type { ContentField } from './contentField'
import { commonFields, commonTail } from './contentField'

/** What is shown, and what lets it be shown: the formal check and the recommendation are part of what is approved. */
export const submissionsFields: readonly ContentField[] = [
  ...Object.values(commonFields),
  { name: 'type', label: '类型', as: 'text' },
  { name: 'number', label: '投稿编号', as: 'text', sought: true },
  { name: 'campaign', label: '征集活动', as: 'data' },
  { name: 'category', label: '类别', as: 'text' },
  { name: 'works', label: '作品文件', as: 'data', files: filesOf },
  { name: 'proofs', label: '证明材料', as: 'data', files: listOf, isPrivate: true },
  { name: 'transcription', label: '释文', as: 'text', sought: true },
  { name: 'caption', label: '配文', as: 'text', sought: true },
  { name: 'url', label: '作品网址', as: 'text' },
  { name: 'filing', label: '网站备案号', as: 'text' },
  { name: 'firstUrl', label: '首发链接', as: 'text' },
  { name: 'firstAt', label: '首发时间', as: 'text' },
  { name: 'shotAt', label: '拍摄时间', as: 'text' },
  { name: 'aiNote', label: '人工智能使用说明', as: 'text' },
  { name: 'authors', label: '作者', as: 'data' },
  { name: 'union', label: '所属工会', as: 'data' },
  { name: 'teacher', label: '指导老师', as: 'text' },
  { name: 'nomination', label: '推荐方式', as: 'text' },
  { name: 'recommender', label: '推荐单位', as: 'data' },
  { name: 'formalPassedAt', label: '形式审查通过', as: 'data' },
  { name: 'recommendedAt', label: '单位推荐时间', as: 'data' },
  ...commonTail,
]

function filesOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.map((row: { file?: unknown }) => row.file) : []
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
