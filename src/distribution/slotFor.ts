import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import type { Delivery, DeliveryAction, DeliveryState } from './delivery'
import { UNSENT_STATES } from './delivery'
import { warningsOf } from './rules/verdict'
import { slotAccount } from './slotAccount'
import { judgeAt } from './slotFacts'
import { slotRun, slotText } from './slotRun'

type Planning = {
  req: PayloadRequest
  run: { id: Id; kind: string }
  account: Id
  row: { action: DeliveryAction; state: DeliveryState; dueAt: string }
}

export type SlotFields = Pick<Delivery, 'missed' | 'slotNote' | 'slotWarnings' | 'textKey'>

/**
 * What the rules of the calendar say of a delivery that is being planned, as fields of its row. It refuses
 * nothing: what is against the rules is held when it is due, by the editor's choice.
 */
export async function slotFor({ req, run, account: id, row }: Planning): Promise<SlotFields> {
  const { payload } = req
  if (row.action !== 'publish' || !UNSENT_STATES.includes(row.state)) return {}
  const [account, approved] = [
    await slotAccount({ payload, req, id }),
    await slotRun({ req, id: run.id }),
  ]
  if (!account) return {}
  const textKey = approved ? slotText(approved.snapshot, id) : ''
  const { verdicts } = await judgeAt({
    payload,
    req,
    account,
    kind: run.kind,
    action: row.action,
    at: new Date(row.dueAt),
    byPerson: row.state === 'queued',
    isDue: false,
    textKey,
    approval: async () => approved ?? { urgent: false },
  })
  return {
    missed: approved?.missed ?? 'late',
    slotNote: approved?.note || null,
    slotWarnings: warningsOf({ verdicts, note: approved?.note }),
    textKey,
  }
}
