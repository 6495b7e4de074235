import { frameIds } from '@/exhibition/frames'
import type { ContentField } from './contentField'
import { commonFields, commonTail } from './contentField'
import { rowWords } from './rowWords'

export const artworksFields: readonly ContentField[] = [
  ...Object.values(commonFields),
  { name: 'type', label: '类别', as: 'text' },
  { name: 'style', label: '书体、画种或组数', as: 'text' },
  { name: 'no', label: '展品号', as: 'text', sought: true },
  { name: 'exhibition', label: '所属展览', as: 'data' },
  { name: 'authors', label: '作者', as: 'data', sought: rowWords('name') },
  { name: 'unit', label: '单位', as: 'text', sought: true },
  { name: 'recommender', label: '推荐工会', as: 'data' },
  { name: 'medium', label: '材质或媒介', as: 'text', sought: true },
  { name: 'year', label: '创作年份', as: 'data' },
  { name: 'size', label: '尺寸', as: 'data' },
  { name: 'takenAt', label: '拍摄时间', as: 'text' },
  { name: 'takenPlace', label: '拍摄地点', as: 'text', sought: true },
  { name: 'transcription', label: '释文', as: 'text', sought: true },
  { name: 'frames', label: '作品图', as: 'data', files: frameIds },
  { name: 'clip', label: '视频', as: 'media' },
  { name: 'subtitles', label: '字幕', as: 'text' },
  { name: 'sound', label: '声音', as: 'media' },
  { name: 'zoom', label: '放大细看', as: 'text' },
  { name: 'entryType', label: '入展方式', as: 'text' },
  { name: 'award', label: '奖项', as: 'text', sought: true },
  { name: 'position', label: '展位', as: 'text' },
  { name: 'original', label: '原件去向', as: 'text' },
  { name: 'licenceScope', label: '授权范围', as: 'data' },
  ...commonTail,
]
