import type { Payload, PayloadRequest } from 'payload'
import { can } from '@/access/scope'
import { refusal } from './answer'
import type { ApprovedRun } from './approval'
import { approvedRun } from './approval'
import { changeState } from './changeState'
import type { Delivery } from './delivery'
import { readDelivery, UNSENT_STATES } from './delivery'
import { issueArticles } from './issueGate'
import { ISSUES } from './issueRows'
import { readJournal } from './journalRows'
import { hasReceipt, openIntent } from './journalState'
import { LeaseLost } from './leaseLost'
import { nextAllowed } from './rules/judgeSlot'
import { MISSED_SLOT } from './rules/missedSlot'
import type { MissedChoice, Verdict } from './rules/verdict'
import { warningsOf } from './rules/verdict'
import { slotAccount } from './slotAccount'
import type { SlotApproval } from './slotFacts'
import { judgeAt } from './slotFacts'
import { slotRun } from './slotRun'

export type NewSlot = { dueAt: Date; note: string; missed?: MissedChoice }

/**
 * Moved, or why not: `verdicts` are the rules that ask for a reason, or that no reason moves, and `nextAllowedAt`
 * (ISO) the first moment none of them speaks.
 */
export type Rescheduled =
  | { delivery: Delivery; verdicts: Verdict[] }
  | { refused: string; verdicts: Verdict[]; nextAllowedAt: string | null }

type Moving = { req: PayloadRequest; delivery: Delivery; slot: NewSlot; now?: Date }

/** Gives an unsent delivery another time. Throws 403 and 409 in words; what the rules say is answered, not thrown. */
export async function reschedule({
  req,
  delivery,
  slot,
  now = new Date(),
}: Moving): Promise<Rescheduled> {
  await demandUnsent({ req, delivery })
  const at = slot.dueAt > now ? slot.dueAt : now
  const approved = await demandApproval({ req, delivery, at })
  const account = await slotAccount({ payload: req.payload, req, id: delivery.account })
  if (!account) throw refusal(409, '账号已被删除，不能改期。')
  const { verdicts, facts } = await judgeAt({
    payload: req.payload,
    req,
    account,
    kind: delivery.kind,
    action: delivery.action,
    at,
    byPerson: false,
    isDue: false,
    except: delivery.id,
    textKey: delivery.textKey,
    approval: async () => approved,
  })
  const against = await whatSpeaksAgainst({ req, delivery, verdicts, note: slot.note })
  if (against) {
    const free = nextAllowed(facts, ({ needsNote }) => needsNote)
    return { refused: against, verdicts, nextAllowedAt: free?.toISOString() ?? null }
  }
  const moved = await move({ req, delivery, at, slot, verdicts })
  return { delivery: moved, verdicts }
}

async function demandUnsent({ req, delivery }: Pick<Moving, 'req' | 'delivery'>): Promise<void> {
  const { state, action, error, issue, kind, id } = delivery
  if (action === 'recall') throw refusal(409, '撤稿要马上做，不能改期。')
  if (issue !== undefined && kind !== 'issues')
    throw refusal(409, '这篇稿件随推送期一起发，请改推送期的时间。')
  const isAsking = state === 'failed' && error?.code === MISSED_SLOT
  if (!UNSENT_STATES.includes(state) && !isAsking)
    throw refusal(409, '只有还没有发出的才能改期；已经发出的不能再动。')
  const journal = await readJournal({ payload: req.payload, req, id })
  if (hasReceipt(journal) || openIntent(journal))
    throw refusal(409, '平台上已有这次投递的一部分，会按原样发完，不能改期。')
}

type Allowing = Pick<Moving, 'req' | 'delivery'> & { at: Date }

/** Never earlier than the final reviewer allowed; an issue never earlier than each of its articles. */
async function demandApproval({ req, delivery, at }: Allowing): Promise<SlotApproval> {
  const runs = await approvalsOf({ payload: req.payload, delivery }).catch((error: Error) => {
    throw refusal(409, `${error.message}，不能改期。`)
  })
  if (runs.some(({ publishAt }) => publishAt && at < new Date(publishAt)))
    throw refusal(409, '不能早于终审定的最早发布时间。')
  if (delivery.review === undefined) return { urgent: false }
  const run = await slotRun({ req, id: delivery.review })
  return { urgent: run?.urgent ?? false, approvedAt: run?.approvedAt }
}

async function approvalsOf(place: {
  payload: Payload
  delivery: Delivery
}): Promise<ApprovedRun[]> {
  if (place.delivery.kind !== ISSUES) return [await approvedRun(place)]
  return (await issueArticles(place)).map(({ run }) => run)
}

type Judging = Pick<Moving, 'req' | 'delivery'> & { verdicts: Verdict[]; note: string }

async function whatSpeaksAgainst({
  req,
  delivery,
  verdicts,
  note,
}: Judging): Promise<string | undefined> {
  const full = verdicts.filter(({ level }) => level === 'refuse')
  if (full.length > 0) return full.map(({ message, remedy }) => `${message}。${remedy}`).join(' ')
  const asking = verdicts.filter(({ needsNote }) => needsNote)
  if (asking.length === 0) return undefined
  if (!note) return `${asking.map(({ message }) => message).join('；')}。请写明理由。`
  const isChiefOnly = asking.some(({ chiefOnly }) => chiefOnly)
  if (isChiefOnly && !(await can(req, 'review.final', delivery.organization)))
    return '重保期内要发，须由终审写明理由；请联系终审。'
  return undefined
}

type Writing = Pick<Moving, 'req' | 'delivery' | 'slot'> & { at: Date; verdicts: Verdict[] }

async function move({ req, delivery, at, slot, verdicts }: Writing): Promise<Delivery> {
  if (delivery.leaseUntil && Date.parse(delivery.leaseUntil) > Date.now()) throw refusal(409, busy)
  const note = slot.note || null
  const dueAt = at.toISOString()
  const data = {
    dueAt,
    nextAt: dueAt,
    slotNote: note,
    slotWarnings: warningsOf({ verdicts, note }),
    error: null,
    finishedAt: null,
    ...(slot.missed && { missed: slot.missed }),
  }
  const detail = { from: delivery.dueAt, to: dueAt, codes: verdicts.map(({ code }) => code) }
  await changeState({
    payload: req.payload,
    req,
    delivery,
    change: {
      state: 'scheduled',
      action: 'delivery.reschedule',
      data,
      reason: slot.note || undefined,
      detail,
    },
  }).catch((error: unknown) => {
    throw error instanceof LeaseLost ? refusal(409, busy) : error
  })
  return (await readDelivery({ payload: req.payload, req, id: delivery.id })) ?? delivery
}

const busy = '这次投递正在进行，请稍后再试。'
