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
    // On what ground is between colleagues: it may name people.
    case 'pause':
      return '作品已暂停展示，已发布的渠道正在撤下；核查授权后恢复或移除。'
    case 'restore':
      return '核查完毕，准予恢复：作品重新送审，终审通过后恢复展示。'
    case 'remove':
      return '核查完毕，作品已移除，不再展示。'
    case 'back':
      return '作品经审核恢复展示。'
    default:
      return text
  }
}
