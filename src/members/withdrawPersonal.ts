import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { record } from '@/audit/record'
import { COMMANDS } from '@/campaign/commands'
import { rowsWhere } from '@/campaign/rows'
import { markWithdrawn, takeBackEntry } from '@/campaign/takeBackEntry'
import { inTransaction } from '@/database/inTransaction'
import type { Member } from '@/payload-types'
import { memberActor, withoutPerson } from './demandMember'
import { closeSessions } from './session'

/**
 * The person takes back the consent to have their data processed: their works leave every page, results stay on record,
 * every device is signed out. To sign in again is to consent anew. Drafts are theirs to keep.
 */
export async function withdrawPersonal(
  req: PayloadRequest,
  member: Member,
): Promise<{ works: number }> {
  return inTransaction(
    { payload: req.payload, req: await withoutPerson(req), label: 'withdraw personal consent' },
    async (inside) => {
      const works = await rowsWhere<{ id: Id }>({
        req: inside,
        collection: 'submissions',
        where: {
          and: [
            { member: { equals: member.id } },
            { state: { in: [...COMMANDS.withdrawConsent.from] } },
            { consentWithdrawnAt: { exists: false } },
          ],
        },
      })
      for (const { id } of works)
        await takeBackEntry({ req: inside, member, id, type: 'withdrawConsent' })
      await markWithdrawn(inside, member)
      await record(inside, {
        action: 'member.consent',
        target: { kind: 'members', id: member.id },
        organization: member.organization,
        reason: '职工撤回个人信息处理同意',
        detail: { withdrawn: true, works: works.length },
        actor: memberActor(member),
      })
      await closeSessions(inside, { member: member.id, all: true })
      return { works: works.length }
    },
  )
}
