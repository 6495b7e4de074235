import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import type { Delivery, DeliveryAction, DeliveryState } from './delivery'
import { UNSENT_STATES } from './delivery'
import { warningsOf } from './rules/verdict'
import type { SlotAccount } from './slotAccount'
import type { Judged } from './slotFacts'
import { judgeAt } from './slotFacts'
import { slotRun, slotText } from './slotRun'

type Planning = {
  req: PayloadRequest
  run: { id: Id; kind: string }
  account: SlotAccount
  row: { action: DeliveryAction; state: DeliveryState; dueAt: string }
}

export type SlotFields = Pick<Delivery, 'missed' | 'slotNote' | 'slotWarnings' | 'textKey'> &
  Partial<Pick<Delivery, 'state' | 'dueAt' | 'nextAt'>>

/**
 * What the rules of the calendar say of a delivery that is being planned, as fields of its row. It refuses
 * nothing: what is against the rules is held when it is due, by the editor's choice. Its time is another one only
 * where the final reviewer asked to keep accounts apart that would say the same.
 */
export async function slotFor({ req, run, account, row }: Planning): Promise<SlotFields> {
  const { payload } = req
  if (row.action !== 'publish' || !UNSENT_STATES.includes(row.state)) return {}
  const approved = await slotRun({ req, id: run.id })
  const textKey = approved ? slotText(approved.snapshot, account.id) : ''
  const judge = (at: string) =>
    judgeAt({
      ...{ payload, req, account, kind: run.kind, action: row.action, textKey },
      at: new Date(at),
      byPerson: row.state === 'queued' && at === row.dueAt,
      isDue: false,
      approval: async () => approved ?? { urgent: false },
    })
  const { at, verdicts } = await placed({ at: row.dueAt, judge, isStaggered: approved?.stagger })
  return {
    missed: approved?.missed ?? 'late',
    slotNote: approved?.note || null,
    slotWarnings: warningsOf({ verdicts, note: approved?.note }),
    textKey,
    ...(at !== row.dueAt && { state: 'scheduled', dueAt: at, nextAt: at }),
  }
}

type Placing = { at: string; judge: (at: string) => Promise<Judged>; isStaggered?: boolean }

/** A thousand copies of one text half an hour apart are three weeks; beyond that nobody wants them apart. */
const mostSteps = 1000

/** The time asked for, or the first one far enough from the same words elsewhere. */
async function placed({ at: asked, judge, isStaggered }: Placing) {
  let at = asked
  for (let step = 0; ; step++) {
    const { verdicts } = await judge(at)
    const same = verdicts.find(({ code }) => code === 'sameText')?.nextAllowedAt
    if (!isStaggered || !same || step >= mostSteps) return { at, verdicts }
    at = same
  }
}
