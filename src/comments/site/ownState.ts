import type { StoredComment } from '@/comments/ingest/storedComment'

export type OwnState = {
  state: 'waiting' | 'shown' | 'closed' | 'authorOnly' | 'hidden' | 'removed' | 'gone'
  words: string
  reason: string
}

type Row = Pick<
  StoredComment,
  'state' | 'isShown' | 'isClosed' | 'goneAt' | 'round' | 'channel'
> & {
  hiddenReason?: string | null
}

/** What became of a comment, as its author is told: the state, what it means, and what it rests on. */
export function ownState(row: Row): OwnState {
  const reason = row.hiddenReason ?? ''
  if (row.goneAt) return { state: 'gone', words: '您已删除，任何人都看不到了。', reason: '' }
  if (row.state === 'authorOnly') return { state: 'authorOnly', words: '仅自己可见', reason }
  if (row.state === 'rejected') return { state: 'hidden', words: '不予公开', reason }
  if (row.state === 'deleted') return { state: 'removed', words: '已被删除', reason }
  if (row.isShown && row.isClosed)
    return { state: 'closed', words: '所在页面已撤下或关闭留言，暂不公开。', reason: '' }
  if (row.isShown) return { state: 'shown', words: '已公开', reason: '' }
  if (row.state === 'held' && (row.round ?? 0) > 0)
    return { state: 'waiting', words: '暂缓公开，正在核实，仅自己可见', reason }
  return { state: 'waiting', words: '待审核，仅自己可见', reason: '' }
}
