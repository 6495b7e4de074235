import type { PayloadRequest } from 'payload'
import { takeOff } from '@/distribution/takeOff'
import { invalidate } from '@/review/invalidate'
import { latestApproval } from '@/review/runRow'
import type { AppealRow } from './appealRow'
import type { AppealActor, AppealCommand, ClaimedWork } from './decideAppeal'

type Doing = {
  ticket: AppealRow
  command: AppealCommand
  actor: Extract<AppealActor, { kind: 'staff' }>
}
type Also = (req: PayloadRequest) => Promise<unknown>

/**
 * What a step does to the work, by the doors there are: who pauses or removes it recalls it. A restoration only says that it may be
 * submitted again: an editor does, and the reviews bring it back.
 */
export function alsoWork({ ticket, command, actor }: Doing): Also | undefined {
  if (command.type !== 'pause' && command.type !== 'remove') return undefined
  const reason = `版权主张 ${ticket.number}${command.text && `：${command.text}`}`
  const by = { id: String(actor.id), name: actor.name }
  return (req) => takeDown({ req, work: command.work, reason, actor: by })
}

type Taking = {
  req: PayloadRequest
  work: ClaimedWork
  reason: string
  actor: { id: string; name: string }
}

/** Also what is approved and not out yet, or it would come by itself. */
async function takeDown({ req, work, reason, actor }: Taking): Promise<void> {
  const { kind, ...item } = work
  await takeOff({ req, kind, item, reason, actor })
  // An older one would be the newest then.
  const voided = new Set<unknown>()
  for (;;) {
    const row = await latestApproval(req, kind, item.id)
    if (!row) return
    if (voided.has(row.id)) throw new Error(`approval ${String(row.id)} stays in force`)
    voided.add(row.id)
    await invalidate({ req, row, reason })
  }
}
