import { rowsOf } from '../variants'
import type { ContentField } from './contentField'
import { commonFields, commonTail } from './contentField'

const { title, subtitle, digest, body, cover } = commonFields

export const modelWorkersFields: readonly ContentField[] = [
  { ...title, label: '姓名或名称' },
  subtitle,
  digest,
  { name: 'motto', label: '座右铭', as: 'text' },
  { ...body, label: '事迹' },
  { ...cover, label: '肖像' },
  { name: 'video', label: '人物视频', as: 'media' },
  { name: 'type', label: '类型', as: 'text' },
  { name: 'unit', label: '工作单位', as: 'text' },
  { name: 'region', label: '地区', as: 'text' },
  { name: 'trade', label: '工种', as: 'text' },
  { name: 'post', label: '职务', as: 'text' },
  { name: 'professionalTitle', label: '职称', as: 'text' },
  { name: 'skillLevel', label: '技能等级', as: 'text' },
  { name: 'industry', label: '行业', as: 'text' },
  {
    name: 'honours',
    label: '荣誉',
    as: 'data',
    files: (value) => rowsOf(value).map(({ basis }) => basis),
    privateColumns: ['docNo', 'certificateNo', 'verifiedBy', 'basis'],
  },
  { name: 'studio', label: '创新工作室', as: 'data' },
  { name: 'members', label: '集体成员', as: 'data' },
  { name: 'workingStatus', label: '在岗状态', as: 'text' },
  { name: 'statusSince', label: '状态起始日期', as: 'data' },
  { name: 'commentsOff', label: '关闭留言', as: 'data' },
  { name: 'displayUntil', label: '展示到', as: 'data' },
  { name: 'consent', label: '本人授权', as: 'data', files: proofOf, isPrivate: true },
  { name: 'conditional', label: '公示名单信息', as: 'data', files: () => [], isPrivate: true },
  ...commonTail,
]

function proofOf(value: unknown): unknown[] {
  return value && typeof value === 'object' && 'proof' in value ? [value.proof] : []
}
