import type { StateLook } from '../look/states'

/** How replies and acts look, by state. */
export const REPLY_STATES: Readonly<Record<string, StateLook>> = {
  inReview: { zh: '待审', en: 'In review', tone: 'waiting', icon: 'person' },
  returned: { zh: '已退回', en: 'Returned', tone: 'warn', icon: 'undo' },
  approved: { zh: '已通过，发送中', en: 'Passed, being sent', tone: 'going', icon: 'send' },
  sent: { zh: '已回复', en: 'Sent', tone: 'done', icon: 'checks' },
  failed: { zh: '未送达', en: 'Not delivered', tone: 'bad', icon: 'alert' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn', tone: 'quiet', icon: 'undo' },
}

export const ACT_STATES: Readonly<Record<string, StateLook>> = {
  queued: { zh: '排队中', en: 'Queued', tone: 'waiting', icon: 'clock' },
  running: { zh: '执行中', en: 'Running', tone: 'going', icon: 'send' },
  done: { zh: '已完成', en: 'Done', tone: 'done', icon: 'checks' },
  failed: { zh: '失败', en: 'Failed', tone: 'bad', icon: 'alert' },
  unconfirmed: { zh: '待确认', en: 'Unconfirmed', tone: 'warn', icon: 'question' },
  byHand: { zh: '请人工操作', en: 'By hand', tone: 'warn', icon: 'hand' },
  cancelled: { zh: '已取消', en: 'Cancelled', tone: 'quiet', icon: 'ban' },
}

export const ACT_NAMES: Readonly<Record<string, { zh: string; en: string }>> = {
  elect: { zh: '设为精选', en: 'Elect' },
  unelect: { zh: '取消精选', en: 'Un-elect' },
  hide: { zh: '隐藏', en: 'Hide' },
  show: { zh: '恢复显示', en: 'Show' },
  delete: { zh: '删除', en: 'Delete' },
  reply: { zh: '回复', en: 'Reply' },
  unreply: { zh: '删除回复', en: 'Delete the reply' },
}
