import type { PayloadRequest } from 'payload'
import { takeOff } from '@/distribution/takeOff'
import { applyDecision } from '@/review/apply'
import type { AppealRow } from './appealRow'
import { liftedFor } from './claimFindings'
import type { AppealActor, AppealCommand } from './decideAppeal'

type Doing = {
  ticket: AppealRow
  command: AppealCommand
  actor: Extract<AppealActor, { kind: 'staff' }>
}
type Also = (req: PayloadRequest) => Promise<unknown>

/**
 * What a step does to the work, by the doors there are: a pause is a recall, a restoration a submission for review, since
 * a recall uses the approval up. To remove it is to leave it down.
 */
export function alsoWork({ ticket, command, actor }: Doing): Also | undefined {
  if (command.type === 'pause') {
    const { kind, ...item } = command.work
    const reason = `版权主张 ${ticket.number}${command.text && `：${command.text}`}`
    const by = { id: String(actor.id), name: actor.name }
    return (req) => takeOff({ req, kind, item, reason, actor: by })
  }
  if (command.type !== 'restore') return undefined
  const { kind, id } = command.work
  const opinion = `版权单 ${ticket.number} 核查完毕，申请恢复：${command.text}`
  return (req) =>
    liftedFor(req, ticket, () =>
      applyDecision({ req, kind, id, command: { decision: 'submit', opinion } }),
    )
}
