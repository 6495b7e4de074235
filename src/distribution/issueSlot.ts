import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { refusal } from './answer'
import { ISSUES } from './issueRows'
import { isBlocking, warningsOf, type SlotWarning } from './rules/verdict'
import type { FirstSlot } from './schedule'
import { slotAccount } from './slotAccount'
import { judgeAt } from './slotFacts'

type Asking = { req: PayloadRequest; account: Id; slot: FirstSlot }

/**
 * The rules of the calendar for an issue at its time. 409 where the platform has no message left that day or month;
 * what else speaks against the time is kept with the delivery and asked again when it is due.
 */
export async function demandSlot({ req, account: id, slot }: Asking): Promise<SlotWarning[]> {
  const { payload } = req
  const account = await slotAccount({ payload, req, id })
  if (!account) return []
  const { verdicts } = await judgeAt({
    payload,
    req,
    account,
    kind: ISSUES,
    action: 'publish',
    at: new Date(slot.dueAt),
    byPerson: slot.state === 'queued',
    isDue: false,
    approval: async () => ({ urgent: false }),
  })
  const refused = verdicts.find(({ level }) => level === 'refuse')
  if (refused) throw refusal(409, `${refused.message}。${refused.remedy}`)
  return warningsOf({ verdicts: verdicts.filter(isBlocking), note: '' })
}
