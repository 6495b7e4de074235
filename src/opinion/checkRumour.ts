import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { openFromComment } from '@/appeals/openFromComment'
import { record } from '@/audit/record'
import { decideComment } from '@/comments/decide/decideComment'
import type { CommentRow } from '@/comments/decide/verdictColumns'
import { readSettings } from '@/comments/settings'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { refusal } from '@/distribution/answer'
import type { Level } from './alertLevel'
import type { AlertRow } from './alertRow'
import type { AnswerDraft } from './draftAnswer'
import { draftAnswer } from './draftAnswer'
import { raiseAlert } from './raiseAlert'
import { factsOf } from './noteOpinion'

export type RumourCheck = {
  comment: { id: Id; state: string; round: number }
  ticket: { id: Id; number: string; dueAt: string }
  alert: { id: Id; level: Level }
  /** Begun for the editors, whoever asked: not public, and they write and submit it. */
  draft: AnswerDraft
}

type Checking = {
  req: PayloadRequest
  /** With the item it is on. */
  comment: CommentRow & { kind?: string; item?: string }
  reason?: string
  round?: number
  now: Date
}

/**
 * What a rumour sets going: the comment is held, never deleted; a ticket to find out, due in hours; an alert on its item; and a
 * draft of what will be said. All of it or nothing; asked twice it gives back what there is.
 */
export async function checkRumour(checking: Checking): Promise<RumourCheck> {
  const { req, comment, reason, round, now } = checking
  const { payload } = req
  if (comment.state === 'deleted') throw refusal(409, '这条留言已经删除，请先恢复再核实。')
  const { alertRule: rule } = await readSettings(payload)
  const by = personOf(req)
  return inTransaction({ payload, req, label: 'rumour.check' }, async (inside) => {
    const isHeld = comment.state === 'held' && comment.violation === 'rumour-unverified'
    const held =
      isHeld && comment.ticket
        ? comment
        : await decideComment({
            ...{ req: inside, id: comment.id, way: 'rumour', now },
            command: {
              ...{ action: 'hold', violation: 'rumour-unverified' },
              ...(reason && { reason }),
              ...(round !== undefined && { round }),
            },
          })
    const ticket = await openFromComment({
      ...{ req: inside, kind: 'rumour', now },
      comment: { ...comment, ...held, violations: held.violations ?? [] },
    })
    const talk = { n: 1, negative: held.sentiment === 'negative' ? 1 : 0, hasRumour: true }
    const { alert } = await raiseAlert({
      ...{ payload, req: inside, by, now, facts: factsOf(talk, rule) },
      kind: comment.kind ?? '',
      item: comment.item ?? '',
      title: comment.itemTitle ?? '',
      organization: idOf(comment.organization) as Id,
      level: rule.rumourRaises ? 'orange' : 'blue',
      why: `有一条传言待核实（核实单 ${ticket.number}）`,
    })
    await nameTicket({ req: inside, alert, ticket: ticket.id })
    const said = comment.text
    const draft = await draftAnswer({ req: inside, alert, said, ticket: ticket.number, now })
    await record(inside, {
      action: 'rumour.check',
      target: { kind: 'comments', id: comment.id, title: comment.itemTitle ?? '' },
      organization: comment.organization,
      ...(reason && { reason }),
      detail: { ticket: ticket.number, alert: String(alert.id), draft: draft.id },
    })
    return {
      comment: { id: comment.id, state: held.state, round: held.round ?? 0 },
      ticket: { id: ticket.id, number: ticket.number, dueAt: ticket.dueAt },
      alert: { id: alert.id, level: alert.level },
      draft,
    }
  })
}

type Naming = { req: PayloadRequest; alert: AlertRow; ticket: Id }

async function nameTicket({ req, alert, ticket }: Naming): Promise<void> {
  if (idOf(alert.ticket) !== undefined) return
  const { payload } = req
  const { id } = alert
  await setColumns({ payload, req, collection: 'opinion-alerts', id, data: { ticket } })
}

const personOf = ({ user }: PayloadRequest) => ({
  id: (user?.id ?? '') as Id,
  name: user && user.collection === 'users' ? (user.name ?? '') : '系统',
})
