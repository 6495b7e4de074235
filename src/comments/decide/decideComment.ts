import type { PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { refusal } from '@/distribution/answer'
import type { Command } from './command'
import { decidedMeanwhile, editedMeanwhile } from './conflict'
import { decide } from './decide'
import type { Decided } from './decide'
import { keepDecision, lastDecision, markUndone } from './decisionRows'
import { followUp } from './followUp'
import type { CommentRow } from './verdictColumns'

type Deciding = {
  /** Whoever is signed in on it decides. Rights are the caller's to check. */
  req: PayloadRequest
  id: Id
  command: Command
  /** Where it was decided: `panel`, `bulk`, `objection` … */
  way?: string
  now?: Date
}

/** A machine may judge or an edit arrive between reading and writing; not often, and not thrice. */
const TRIES = 3

/**
 * The one way a person's decision becomes what a comment is: its columns, if nobody decided since, a labelled row, one audit
 * event, the acts on its channel and a ticket where one is due, in one transaction. Gives back the row as it is now.
 * Throws a refusal: 400 malformed or no code for a hiding, 404 no such comment, 409 somebody decided meanwhile (who, and what).
 */
export async function decideComment({
  req,
  id,
  command,
  way = 'panel',
  now = new Date(),
}: Deciding): Promise<CommentRow> {
  const { payload } = req
  return inTransaction({ payload, req, label: `comment ${command.action}` }, async (inside) => {
    for (let tries = 0; tries < TRIES; tries++) {
      const comment = await readRow(inside, id)
      await demandSeen({ req: inside, comment, command })
      const last =
        command.action === 'undo' ? await lastDecision({ req: inside, comment: id }) : undefined
      const decided = decide({ comment, command, now, last })
      if ('refusal' in decided) throw refusal(decided.refusal.status, decided.refusal.message)
      const round = (comment.round ?? 0) + 1
      if (!(await write({ req: inside, comment, decided, round, now }))) continue
      const decision = await keepDecision({ req: inside, comment, command, decided, round, way })
      if (last) await markUndone({ req: inside, decision: last.id, now })
      const { action, detail } = decided.event
      await record(inside, {
        action,
        target: { kind: 'comments', id, title: comment.itemTitle ?? '' },
        organization: comment.organization,
        reason: command.reason,
        detail: { ...detail, round, way, decision: String(decision) },
      })
      const after = { ...comment, ...decided.after, round, text: decided.text ?? comment.text }
      return followUp({ req: inside, comment: after, decided, round })
    }
    throw refusal(409, '这条留言正在被系统更新，请过几秒再试。')
  })
}

/** Below Payload: also the columns nobody is answered with. */
export async function readRow(req: PayloadRequest, id: Id): Promise<CommentRow> {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<CommentRow>({ collection: 'comments', where, req })
  if (!row) throw refusal(404, '没有这条留言。')
  return row
}

type Seeing = { req: PayloadRequest; comment: CommentRow; command: Command }

async function demandSeen({ req, comment, command }: Seeing): Promise<void> {
  const { round, editedAt } = command
  if (round !== undefined && round !== (comment.round ?? 0))
    throw await decidedMeanwhile({ req, comment })
  if (editedAt !== undefined && timeOf(editedAt) !== timeOf(comment.editedAt))
    throw editedMeanwhile()
}

const timeOf = (at: string | null | undefined) => (at ? new Date(at).getTime() : 0)

type Writing = {
  req: PayloadRequest
  comment: CommentRow
  decided: Decided
  round: number
  now: Date
}

/** False when somebody or the machine wrote since it was read. A machine at work on it loses its lease. */
function write({ req, comment, decided, round, now }: Writing): Promise<boolean> {
  return setColumns({
    payload: req.payload,
    req,
    collection: 'comments',
    id: comment.id,
    if: { and: [unchanged('round', comment.round), unchanged('fence', comment.fence)] },
    data: {
      ...decided.after,
      ...(decided.text !== undefined && { text: decided.text }),
      ...(decided.machine && { machine: decided.machine }),
      round,
      fence: (comment.fence ?? 0) + 1,
      leaseOwner: null,
      leaseUntil: null,
      decidedBy: idOf(req.user) ?? null,
      decidedAt: now.toISOString(),
    },
  })
}

const unchanged = (field: string, value: number | null | undefined): Where =>
  value === null || value === undefined
    ? { [field]: { exists: false } }
    : { [field]: { equals: value } }
