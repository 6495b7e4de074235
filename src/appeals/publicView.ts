import { maskPersonal } from '@/comments/ingest/maskPersonal'
import { dayAndTime } from '@/campaign/moments'
import type { AppealRow } from './appealRow'
import { isUnderWay } from './appealRow'
import { hasReopened, reopenUntil } from './decideAppeal'
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
  /** Who only looks cannot rate or reopen. */
  isOwn: boolean
}

export function publicView({ ticket, owner, now, isOwn }: Viewing): PublicTicket {
  const isDone = !isUnderWay(ticket)
  const until = reopenUntil(ticket)
  return {
    number: ticket.number,
    kind: KIND_WORDS[ticket.kind],
    title: maskPersonal(ticket.title),
    text: maskPersonal(ticket.text),
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
      .map((entry) => ({ at: entry.at, text: maskPersonal(stepWords(entry)) })),
    satisfaction: ticket.satisfaction ?? 0,
    mayRate: isOwn && isDone && !ticket.satisfaction,
    mayReopen: isOwn && isDone && !hasReopened(ticket) && now <= until,
    reopenUntil: isDone ? dayAndTime(until) : '',
  }
}
