import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import type { SlotFacts } from './rules/judgeSlot'
import { judgeSlot } from './rules/judgeSlot'
import type { Verdict } from './rules/verdict'
import { isBlocking } from './rules/verdict'
import type { SlotAccount } from './slotAccount'
import { deskCalendar } from './slotCalendar'
import { neighboursOf, sameTextAround } from './slotNeighbours'

/** What the rules want to know of the approval: read only when something speaks against the time. */
export type SlotApproval = { urgent: boolean; approvedAt?: string | null }

export type Asking = {
  payload: Payload
  req?: PayloadRequest
  account: SlotAccount
  kind: string
  action: SlotFacts['action']
  at: Date
  /** A person sends it now; nothing is left to a clock. */
  byPerson: boolean
  /** It is about to go; else it is being planned. */
  isDue: boolean
  /** The delivery itself, which is no neighbour of its own. */
  except?: Id
  /** Of its words; '' or absent: not compared. */
  textKey?: string | null
  approval: () => Promise<SlotApproval>
}

export type Judged = { facts: SlotFacts; verdicts: Verdict[] }

/** Loads what the rules need, and asks them. Changes nothing. */
export async function judgeAt(asking: Asking): Promise<Judged> {
  const { payload, req, account, kind, action, at, byPerson, isDue, except } = asking
  const common = { payload, req, account, at, except }
  const isPush = account.pushes(kind)
  const { days, quiet } = await deskCalendar({ payload, req })
  const facts: SlotFacts = {
    at,
    action,
    urgent: false,
    byPerson,
    isPush,
    pace: account.pace,
    days,
    quiet,
    others: action === 'publish' ? await neighboursOf({ ...common, isPush, isDue }) : [],
    sameText: asking.textKey ? await sameTextAround({ ...common, textKey: asking.textKey }) : [],
  }
  const verdicts = judgeSlot(facts)
  // Most moments are ordinary; an emergency only shows where something is in its way.
  if (!verdicts.some((verdict) => isBlocking(verdict) || verdict.code === 'quiet'))
    return { facts, verdicts }
  const known = { ...facts, ...(await asking.approval()) }
  return { facts: known, verdicts: judgeSlot(known) }
}
