import type { PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import type { Submission } from '@/payload-types'
import { Refused } from '@/review/refused'
import type { Command } from './commands'
import { COMMANDS } from './commands'
import type { Actor, Change, Entry } from './decide'
import { decide } from './decide'
import { formalDueAt } from './formalDueAt'
import { revokeCertificatesOf } from './results/issueCertificate'
import { tellMember } from './tellMember'
import type { Collecting } from './times'

type Acting = {
  req: PayloadRequest
  id: Id
  command: Command
  /** Who, for the rules and for the log. A member's name is masked. */
  actor: Actor & { id: string; name: string }
  collecting?: Collecting
  isSame?: boolean
  /** Of the form that was checked: what another device saved since was not. */
  revision?: number
  /** More columns of the same act. */
  more?: Record<string, unknown>
  now?: Date
}

/**
 * One step of a submission: decided, written under the condition that nobody else was first, logged, told to the
 * author. Throws `Refused` with the reason. What must leave the site is for the caller: see distribution/takeOff.ts.
 */
export async function actOnEntry(acting: Acting): Promise<{ entry: Submission; change: Change }> {
  const { req, id, command, actor, collecting, isSame, more, now = new Date() } = acting
  return inTransaction(
    { payload: req.payload, req, label: `submission ${command.type}` },
    async (inside) => {
      const entry = await mainEntry(inside, id)
      if (acting.revision !== undefined && acting.revision !== (entry.formRevision ?? 0))
        throw new Refused(409, '另一台设备刚刚保存了这件作品，请看过最新内容再提交。')
      const decision = decide({ entry: factsOf(entry), command, actor, collecting, isSame, now })
      if ('refused' in decision) throw new Refused(decision.status, decision.refused)
      const { change } = decision
      const due = change.set.awaits === 'checker' && {
        formalDueAt: await formalDueAt({ req: inside, from: now }),
      }
      const data = { ...change.set, state: change.state, ...due, ...more }
      const same: Where = {
        and: [
          { state: { equals: entry.state } },
          { formRevision: { equals: entry.formRevision ?? 0 } },
        ],
      }
      const written = await setColumns({
        payload: req.payload,
        req: inside,
        collection: 'submissions',
        id,
        if: same,
        data,
      })
      if (!written) throw new Refused(409, '刚刚有人处理了这件作品，请刷新后再看。')
      await record(inside, {
        action: `submission.${command.type}`,
        target: { kind: 'submissions', id, title: entry.number ?? '' },
        organization: entry.organization,
        reason: 'reason' in command ? (command.reason ?? '') : '',
        detail: { from: entry.state, to: change.state, what: COMMANDS[command.type].name },
        actor: { id: actor.id, name: actor.name },
      })
      if (command.type === 'disqualify' || command.type === 'sendBack')
        await revokeCertificatesOf(inside, { submission: id, reason: command.reason })
      if (change.tells && entry.member)
        await tellMember({
          req: inside,
          member: entry.member,
          submission: id,
          title: entry.title,
          text: change.tells,
        })
      return { entry: { ...entry, ...data } as Submission, change }
    },
  )
}

/** The row itself: a newer draft of its words has no say in where it stands. */
export async function mainEntry(req: PayloadRequest, id: Id): Promise<Submission> {
  const row = await req.payload.db.findOne<Submission>({
    collection: 'submissions',
    where: { id: { equals: id } },
    req,
  })
  if (!row || row.deletedAt) throw new Refused(404, '没有这件作品。')
  return { ...row, member: idOf(row.member) as Submission['member'] }
}

export const factsOf = (row: Submission): Entry => ({
  state: row.state,
  nomination: row.nomination === 'self' ? 'self' : 'unit',
  formalPassedAt: row.formalPassedAt,
  recommendedAt: row.recommendedAt,
  completeBy: row.completeBy,
  stateBefore: (row.stateBefore ?? null) as Entry['stateBefore'],
  consentWithdrawnAt: row.consentWithdrawnAt,
})
