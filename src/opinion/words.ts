import type { Violation } from '@/moderation/vocabulary'
import { VIOLATION_WORDS } from '@/comments/decide/whyHidden'
import { channelName } from '@/comments/site/channelName'

/** Keys of the axes, states and channels in words, for what is printed or opened in a spreadsheet. On the server alone: names of channels are the registry's. */

const INTENT_WORDS: Readonly<Record<string, string>> = {
  praise: '表扬',
  question: '咨询',
  suggestion: '建议',
  appeal: '诉求',
  complaint: '投诉',
  doubt: '质疑',
  correction: '纠错',
  report: '举报',
  none: '无意义',
}

const STATE_WORDS: Readonly<Record<string, string>> = {
  pending: '待机审',
  held: '暂缓',
  approved: '已通过',
  elected: '精选',
  authorOnly: '仅自己可见',
  rejected: '不予公开',
  deleted: '已删除',
}

export const intentWord = (key: string) => INTENT_WORDS[key] ?? (key || '未判定')
export const violationWord = (key: string) => VIOLATION_WORDS[key as Violation] ?? (key || '无违规')
export const stateWord = (key: string) => STATE_WORDS[key] ?? (key || '未判定')
export const channelWord = (key: string) => (key === 'web' ? '本站' : channelName(key) || key)
