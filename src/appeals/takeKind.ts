import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import { setColumns } from '@/database/setColumns'
import { refusal } from '@/distribution/answer'
import type { AppealKind, AppealRow, HistoryEntry } from './appealRow'
import { isUnderWay } from './appealRow'
import { appealRules } from './appealRules'
import { dueOf } from './dueOf'
import { KIND_WORDS } from './kindWords'

type Taking = { req: PayloadRequest; ticket: AppealRow; kind: AppealKind; now?: Date }

/** A ticket under way turns out to be of another kind: the shorter of both promises holds. */
export async function takeKind({
  req,
  ticket,
  kind,
  now = new Date(),
}: Taking): Promise<AppealRow> {
  if (kind === ticket.kind || !isUnderWay(ticket)) return ticket
  const rules = await appealRules(req)
  const due = dueOf({ kind, from: now, limits: rules, marks: rules.marks }).toISOString()
  const entry: HistoryEntry = {
    ...{ at: now.toISOString(), by: '系统', act: 'note', isPublic: false },
    text: `类别由“${KIND_WORDS[ticket.kind]}”改为“${KIND_WORDS[kind]}”。`,
  }
  const round = ticket.round ?? 0
  const patch = {
    kind,
    dueAt: due < ticket.dueAt ? due : ticket.dueAt,
    history: [...(ticket.history ?? []), entry],
    round: round + 1,
  }
  const isOurs = await setColumns({
    ...{ payload: req.payload, req, collection: 'appeals', id: ticket.id, data: patch },
    if: { round: { equals: round } },
  })
  if (!isOurs) throw refusal(409, '这张诉求单刚刚有人办理过，请重试。')
  await record(req, {
    action: 'appeal.note',
    target: { kind: 'appeals', id: ticket.id, title: ticket.number },
    organization: ticket.organization,
    detail: { from: ticket.kind, to: kind },
  })
  return { ...ticket, ...patch }
}
