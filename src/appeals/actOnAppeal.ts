import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import { rowOf } from '@/campaign/rows'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { refusal } from '@/distribution/answer'
import type { AppealRow } from './appealRow'
import type { AppealActor, AppealCommand } from './decideAppeal'
import { decideAppeal } from './decideAppeal'
import { tellAsker } from './tellAsker'

type Acting = {
  req: PayloadRequest
  ticket: AppealRow
  command: AppealCommand
  actor: AppealActor
  now?: Date
  /** In the same transaction, and first: what it refuses leaves the ticket as it is, also where nothing is rolled back. */
  also?: (req: PayloadRequest) => Promise<unknown>
}

/**
 * The one way a ticket changes by a person: the row if nobody else took a step since, one audit event, and a message to the member who
 * asked, in one transaction. Throws 400, 403, 409 in words.
 */
export async function actOnAppeal({
  req,
  ticket,
  command,
  actor,
  now = new Date(),
  also,
}: Acting): Promise<AppealRow> {
  const { payload } = req
  return inTransaction({ payload, req, label: `appeal ${command.type}` }, async (inside) => {
    const fresh = await rowOf<AppealRow>({ req: inside, collection: 'appeals', id: ticket.id })
    if (!fresh) throw refusal(404, '没有这张诉求单。')
    const decided = decideAppeal(fresh, command, actor, now)
    if ('message' in decided) throw refusal(decided.status, decided.message)
    await also?.(inside)
    const round = fresh.round ?? 0
    const data = {
      ...decided.patch,
      history: [...(fresh.history ?? []), decided.entry],
      round: round + 1,
    }
    const isOurs = await setColumns({
      ...{ payload, req: inside, collection: 'appeals', id: fresh.id, data },
      if: { and: [{ round: { equals: round } }, { state: { equals: fresh.state } }] },
    })
    if (!isOurs) throw refusal(409, '这张诉求单刚刚有人办理过，请刷新后再办。')
    const after: AppealRow = { ...fresh, ...data }
    await record(inside, {
      action: decided.action,
      target: { kind: 'appeals', id: fresh.id, title: fresh.number },
      // Of a ticket passed on: the house that passed it.
      organization: fresh.organization,
      detail: {
        ...{ from: fresh.state, to: after.state, round: round + 1 },
        ...(command.type === 'forward' && { organization: String(command.to) }),
        ...(command.type === 'extend' && { dueAt: command.dueAt }),
        ...(command.type === 'rate' && { score: command.score }),
        ...('work' in command && { work: `${command.work.kind}:${String(command.work.id)}` }),
      },
      ...(actor.kind === 'asker' && { actor: { id: 'asker', name: actor.name } }),
    })
    await tellAsker(inside, after, decided.entry)
    return after
  })
}
