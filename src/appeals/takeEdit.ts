import type { PayloadRequest } from 'payload'
import { unseal } from '@/access/secrets'
import { record } from '@/audit/record'
import { setColumns } from '@/database/setColumns'
import type { Id } from '@/access/scope'
import { refusal } from '@/distribution/answer'
import type { AppealRow, HistoryEntry } from './appealRow'
import { isUnderWay } from './appealRow'
import { appealRules } from './appealRules'
import { dueOf } from './dueOf'
import { plainText, titleOf } from './plainText'

type Edit = {
  req: PayloadRequest
  ticket: AppealRow
  said: { text: string; original?: string }
  now?: Date
}

/** What a comment says now. The same words change nothing; other words are noted, and an answered ticket opens again. */
export async function takeEdit({ req, ticket, said, now = new Date() }: Edit): Promise<AppealRow> {
  if (!(await isEdited(req, ticket, said))) return ticket
  const opensAgain = !isUnderWay(ticket)
  const at = now.toISOString()
  const rules = await appealRules(req)
  const entry: HistoryEntry = {
    ...{ at, by: '系统', act: opensAgain ? 'reopen' : 'edited', isPublic: true },
    text: opensAgain ? '留言修改了，重新办理。' : '留言修改了，按新内容办理。',
  }
  const text = plainText(said.text)
  const patch = {
    ...{ text, title: titleOf(text), original: said.original ?? null },
    history: [...(ticket.history ?? []), entry],
    round: (ticket.round ?? 0) + 1,
    ...(opensAgain && {
      state: 'open' as const,
      dueAt: dueOf({
        ...{ kind: ticket.kind, from: now, limits: rules, marks: rules.marks },
      }).toISOString(),
      ...{ closedAt: null, handler: null, satisfaction: null, satisfactionNote: null },
    }),
  }
  const isOurs = await setColumns({
    ...{ payload: req.payload, req, collection: 'appeals', id: ticket.id, data: patch },
    if: { round: { equals: ticket.round ?? 0 } },
  })
  if (!isOurs) throw refusal(409, '这张诉求单刚刚有人办理过，请重试。')
  await record(req, {
    action: opensAgain ? 'appeal.reopen' : 'appeal.note',
    target: { kind: 'appeals', id: ticket.id, title: ticket.number },
    organization: ticket.organization,
    detail: { edited: true, from: ticket.state },
  })
  return { ...ticket, ...patch }
}

/** By the words as written: a number that is masked may have changed as well. */
async function isEdited(
  req: PayloadRequest,
  ticket: AppealRow,
  said: Edit['said'],
): Promise<boolean> {
  const kept = await req.payload.db.findOne<{ id: Id; original?: string | null }>({
    ...{ collection: 'appeals', where: { id: { equals: ticket.id } }, req },
  })
  const { secret } = req.payload
  if (!kept?.original || !said.original) return plainText(said.text) !== ticket.text
  return unseal(kept.original, secret) !== unseal(said.original, secret)
}
