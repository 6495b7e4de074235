import type { PayloadRequest } from 'payload'
import { tellMember } from '@/campaign/tellMember'
import { idOf } from '@/access/scope'
import type { AppealRow, HistoryEntry } from './appealRow'

const TOLD: Partial<Record<HistoryEntry['act'], (entry: HistoryEntry) => string>> = {
  accept: () => '已受理，正在办理。',
  forward: ({ to }) => `已转由${to}办理。`,
  extend: ({ to }) => `办理限期延到 ${to}，原因见详情。`,
  answer: () => '有答复了，请查看并评价。',
  close: () => '已办结。',
  pause: () => '所说的作品已暂停展示，正在核查授权。',
  restore: () => '授权核查完毕，准予恢复；作品重新送审，通过后恢复展示。',
  remove: () => '授权核查完毕，作品已移除。',
}

/** Where a message about a ticket leads; see MessageList. */
export const APPEAL_MESSAGE = 'appeal:'

/** A member is told what moved; whoever has no account looks it up by number and code. */
export async function tellAsker(
  req: PayloadRequest,
  ticket: AppealRow,
  entry: HistoryEntry,
): Promise<void> {
  const member = idOf(ticket.member)
  const words = TOLD[entry.act]
  if (member === undefined || !words) return
  await tellMember({
    ...{ req, member, submission: `${APPEAL_MESSAGE}${ticket.number}` },
    // Never the text of the ticket: a message goes out as a text to a telephone.
    title: `诉求 ${ticket.number}`,
    text: words(entry),
  })
}
