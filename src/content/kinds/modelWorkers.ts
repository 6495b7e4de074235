import { honourOf } from '@/honours/dictionary'
import { validHonours } from '@/honours/honourRow'
import { rowsOf } from '../variants'
import type { ContentField } from './contentField'
import { commonFields, commonTail } from './contentField'
import { rowWords } from './rowWords'

const { title, subtitle, digest, body, cover } = commonFields

export const modelWorkersFields: readonly ContentField[] = [
  { ...title, label: '姓名或名称' },
  subtitle,
  digest,
  { name: 'motto', label: '座右铭', as: 'text', sought: true },
  { ...body, label: '事迹' },
  { ...cover, label: '肖像' },
  { name: 'video', label: '人物视频', as: 'media' },
  { name: 'type', label: '类型', as: 'text' },
  { name: 'unit', label: '工作单位', as: 'text', sought: true },
  { name: 'region', label: '地区', as: 'text', sought: true },
  { name: 'trade', label: '工种', as: 'text', sought: true },
  { name: 'post', label: '职务', as: 'text', sought: true },
  { name: 'professionalTitle', label: '职称', as: 'text', sought: true },
  { name: 'skillLevel', label: '技能等级', as: 'text' },
  { name: 'industry', label: '行业', as: 'text' },
  {
    name: 'honours',
    label: '荣誉',
    as: 'data',
    files: (value) => rowsOf(value).map(({ basis }) => basis),
    sought: honourNames,
    privateColumns: ['docNo', 'certificateNo', 'verifiedBy', 'basis'],
  },
  { name: 'studio', label: '创新工作室', as: 'data' },
  { name: 'members', label: '集体成员', as: 'data', sought: rowWords('name') },
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

/** Only what still holds: nobody is found by an honour that was taken back. */
function honourNames(value: unknown): unknown[] {
  return validHonours(value).map(({ honour, year }) =>
    [year && `${year}年`, honourOf(honour)?.name].filter(Boolean).join(''),
  )
}
