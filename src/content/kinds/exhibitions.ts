import type { ContentField } from './contentField'
import { commonFields, commonTail } from './contentField'

export const exhibitionsFields: readonly ContentField[] = [
  ...Object.values(commonFields),
  { name: 'type', label: '类型', as: 'text' },
  { name: 'series', label: '系列', as: 'text', sought: true },
  { name: 'session', label: '届次', as: 'text', sought: true },
  { name: 'startsOn', label: '开展', as: 'data' },
  { name: 'endsOn', label: '闭展', as: 'data' },
  { name: 'stage', label: '开展前的进度', as: 'text' },
  { name: 'place', label: '地点', as: 'text', sought: true },
  { name: 'hall', label: '展厅', as: 'text', sought: true },
  { name: 'hours', label: '开放时间', as: 'text' },
  { name: 'hosts', label: '主办', as: 'data', sought: true },
  { name: 'organisers', label: '承办', as: 'data', sought: true },
  { name: 'coOrganisers', label: '协办', as: 'data' },
  { name: 'supporters', label: '支持', as: 'data' },
  { name: 'curator', label: '策展人', as: 'text', sought: true },
  { name: 'jury', label: '评审委员会', as: 'data' },
  { name: 'closing', label: '结语', as: 'text', sought: true },
  { name: 'walls', label: '展墙', as: 'data' },
  { name: 'call', label: '征稿活动', as: 'data' },
  { name: 'allowLikes', label: '允许点赞', as: 'data' },
  { name: 'allowVotes', label: '允许投票', as: 'data' },
  { name: 'allowGuestbook', label: '允许留言', as: 'data' },
  { name: 'numbering', label: '展品号样式', as: 'text' },
  ...commonTail,
]
