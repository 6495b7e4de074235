import { maskPersonal } from '@/comments/ingest/maskPersonal'
import { dayAndTime } from '@/campaign/moments'
import type { AppealRow, HistoryEntry } from './appealRow'
import { isUnderWay } from './appealRow'
import { ASKER, hasReopened, reopenUntil } from './decideAppeal'
import { KIND_WORDS, STATE_WORDS } from './kindWords'
import { stepWords } from './stepWords'

/** What whoever asked sees: masked, no colleague's name, no internal note. */
export type PublicTicket = {
  number: string
  kind: string
  title: string
  text: string
  organization: string
  state: AppealRow['state']
  stateWords: string
  createdAt: string
  dueAt: string
  isOverdue: boolean
  reply: string
  repliedAt: string
  steps: { at: string; text: string }[]
  satisfaction: number
  mayRate: boolean
  mayReopen: boolean
  reopenUntil: string
}

type Viewing = {
  ticket: AppealRow
  /** Its name. */
  owner: string
  now: Date
  /** Who only looks cannot rate or reopen, and reads nothing that was said to the house alone. */
  isOwn: boolean
  /** Everybody reads these words where they were said. */
  isSaidInPublic?: boolean
}

export function publicView({
  ticket,
  owner,
  now,
  isOwn,
  isSaidInPublic = false,
}: Viewing): PublicTicket {
  const isDone = !isUnderWay(ticket)
  const until = reopenUntil(ticket)
  const mayRead = isOwn || isSaidInPublic
  return {
    number: ticket.number,
    kind: KIND_WORDS[ticket.kind],
    title: mayRead ? maskPersonal(ticket.title) : `${KIND_WORDS[ticket.kind]} ${ticket.number}`,
    text: mayRead ? maskPersonal(ticket.text) : NOT_PUBLIC,
    organization: owner,
    state: ticket.state,
    stateWords: STATE_WORDS[ticket.state],
    createdAt: ticket.createdAt,
    dueAt: ticket.dueAt,
    isOverdue: !isDone && Date.parse(ticket.dueAt) < now.getTime(),
    reply: isDone ? maskPersonal(ticket.reply ?? '') : '',
    repliedAt: (isDone && ticket.repliedAt) || '',
    steps: (ticket.history ?? [])
      .filter(({ isPublic }) => isPublic)
      .map((entry) => ({
        at: entry.at,
        text: maskPersonal(stepWords(isOwn ? entry : withoutAsker(entry))),
      })),
    satisfaction: ticket.satisfaction ?? 0,
    mayRate: isOwn && isDone && !ticket.satisfaction,
    mayReopen: isOwn && isDone && !hasReopened(ticket) && now <= until,
    reopenUntil: isDone ? dayAndTime(until) : '',
  }
}

const NOT_PUBLIC = '原留言现在不公开，这里只显示办理情况。'

/** Why somebody wants it done again is between them and whoever sees to it. */
const withoutAsker = (entry: HistoryEntry): HistoryEntry =>
  entry.by === ASKER && entry.act === 'reopen' ? { ...entry, text: '' } : entry
