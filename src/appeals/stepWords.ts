import type { HistoryEntry } from './appealRow'

/** A step in words for the public: of passing on the place and not the reason, which is between colleagues. */
export function stepWords(entry: HistoryEntry): string {
  const { act, text = '', to = '' } = entry
  switch (act) {
    case 'accept':
      return '已受理，正在办理。'
    case 'forward':
      return `转由${to}办理。`
    case 'extend':
      return `办理限期延到 ${to}：${text}`
    case 'answer':
      return '已答复。'
    case 'close':
      return text ? `已办结：${text}` : '已办结。'
    case 'reopen':
      return text ? `重新办理：${text}` : '重新办理。'
    case 'escalate':
      return to ? `超过承诺时限，已报${to}督办。` : '超过承诺时限，正在催办。'
    case 'rate':
      return `评价：${to} 分（满分 5 分）。`
    default:
      return text
  }
}
