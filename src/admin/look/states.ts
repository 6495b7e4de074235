import type { Language } from '../words/wordsIn'
import type { IconName } from './Icon'

export type Tone = 'quiet' | 'waiting' | 'going' | 'done' | 'warn' | 'bad'
export type StateLook = { zh: string; en: string; tone: Tone; icon: IconName }

const look = (zh: string, en: string, tone: Tone, icon: IconName): StateLook => ({
  zh,
  en,
  tone,
  icon,
})

/** Where an item stands; derived, see src/review. */
export const ITEM_STATES: Readonly<Record<string, StateLook>> = {
  draft: look('草稿', 'Draft', 'quiet', 'pencil'),
  inReview: look('审核中', 'In review', 'waiting', 'person'),
  returned: look('已退回', 'Returned', 'warn', 'undo'),
  rejected: look('不予采用', 'Rejected', 'bad', 'ban'),
  withdrawn: look('已撤回', 'Withdrawn', 'quiet', 'undo'),
  invalidated: look('批准失效', 'Approval void', 'warn', 'alert'),
  approved: look('终审通过', 'Approved', 'going', 'check'),
  scheduled: look('待发布', 'Scheduled', 'going', 'calendar'),
  publishing: look('发布中', 'Publishing', 'going', 'send'),
  live: look('已发布', 'Live', 'done', 'checks'),
  published: look('已发布', 'Live', 'done', 'checks'),
  liveWithChanges: look('已发布，有修改', 'Live, changed', 'done', 'pencil'),
  recalled: look('已撤稿', 'Recalled', 'bad', 'ban'),
}

export const DELIVERY_STATES: Readonly<Record<string, StateLook>> = {
  scheduled: look('已排期', 'Scheduled', 'waiting', 'calendar'),
  queued: look('排队中', 'Queued', 'waiting', 'clock'),
  running: look('投递中', 'Running', 'going', 'send'),
  accepted: look('平台处理中', 'Accepted', 'going', 'clock'),
  published: look('已发布', 'Published', 'done', 'checks'),
  handedOff: look('待人工发布', 'Awaiting a person', 'warn', 'hand'),
  failed: look('失败', 'Failed', 'bad', 'alert'),
  unconfirmed: look('待确认', 'Unconfirmed', 'warn', 'question'),
  cancelled: look('已取消', 'Cancelled', 'quiet', 'ban'),
  recalled: look('已撤下', 'Recalled', 'quiet', 'undo'),
}

export const FILM_STATES: Readonly<Record<string, StateLook>> = {
  draft: look('分镜草稿', 'Draft', 'quiet', 'pencil'),
  queued: look('排队合成', 'Queued', 'waiting', 'clock'),
  rendering: look('合成中', 'Being made', 'going', 'rotate'),
  ready: look('已成片', 'Ready', 'done', 'check'),
  failed: look('合成失败', 'Failed', 'bad', 'alert'),
  cancelled: look('已取消', 'Cancelled', 'quiet', 'ban'),
}

export const RISKS: Readonly<Record<string, StateLook>> = {
  A: look('A 普通', 'A ordinary', 'quiet', 'flag'),
  B: look('B 重要', 'B important', 'warn', 'flag'),
  C: look('C 敏感', 'C sensitive', 'bad', 'flag'),
}

/** An unknown state is shown as it came: hiding it would be worse than an odd word. */
export function lookOf(table: Readonly<Record<string, StateLook>>, state: string): StateLook {
  return table[state] ?? look(state, state, 'quiet', 'question')
}

export const nameOf = (
  table: Readonly<Record<string, StateLook>>,
  state: string,
  language: Language,
): string => lookOf(table, state)[language]
