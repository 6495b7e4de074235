import type { PayloadRequest } from 'payload'
import { sealWords, unseal } from '@/access/secrets'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Command } from './command'
import type { Decided } from './decide'
import type { LastDecision } from './undone'
import type { CommentRow, MachineVerdict } from './verdictColumns'

type Keeping = {
  req: PayloadRequest
  comment: CommentRow
  command: Command
  decided: Decided
  round: number
  way: string
}

/**
 * One labelled row: what the person said, and beside it what the machine had said. A text that was masked is kept as it was
 * under the installation's key, for an undo and for nobody to read.
 */
export async function keepDecision({
  req,
  comment,
  command,
  decided,
  round,
  way,
}: Keeping): Promise<Id> {
  const { before, after, text } = decided
  const sealed = text !== undefined && {
    before: { text: sealWords(comment.text, req.payload.secret) },
    after: { text },
  }
  const row = await req.payload.db.create({
    collection: 'comment-decisions',
    data: {
      comment: comment.id,
      organization: idOf(comment.organization),
      round,
      actor: idOf(req.user) ?? null,
      action: command.action,
      violation: after.violation,
      sentiment: after.sentiment,
      intent: after.intent,
      reason: command.reason ?? null,
      way,
      before: { ...before, ...(sealed && sealed.before) },
      after: { ...after, ...(sealed && sealed.after) },
      machine: machineLabels(comment.machine),
    },
    req,
  })
  return row.id as Id
}

/** The newest decision that still stands and is no undo itself. */
export async function lastDecision({
  req,
  comment,
}: {
  req: PayloadRequest
  comment: Id
}): Promise<LastDecision | undefined> {
  const { docs } = await req.payload.db.find<LastDecision>({
    collection: 'comment-decisions',
    where: {
      and: [
        { comment: { equals: comment } },
        { action: { not_equals: 'undo' } },
        { undoneAt: { exists: false } },
        // A second look has a round below 1 and decided nothing.
        { round: { greater_than: 0 } },
      ],
    },
    sort: '-round',
    limit: 1,
    pagination: false,
    req,
  })
  const [last] = docs
  if (!last) return undefined
  const { text } = last.before
  const opened = text === undefined ? {} : { text: unseal(text, req.payload.secret) }
  return { ...last, before: { ...last.before, ...opened } }
}

export async function markUndone({
  req,
  decision,
  now,
}: {
  req: PayloadRequest
  decision: Id
  now: Date
}): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'comment-decisions',
    id: decision,
    data: { undoneAt: now.toISOString() },
    req,
    returning: false,
  })
}

/** What a labelled row keeps of it: no words, no places. */
export function machineLabels(machine: MachineVerdict | null | undefined) {
  if (!machine) return null
  const { sentiment, score, intent, violations, action, models } = machine
  return { sentiment, score, intent, violations, action, models }
}
