import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { beijingDay } from '@/beijing'
import type { Delivery, DeliveryError } from './delivery'
import { UNSENT_STATES } from './delivery'
import { readJournal } from './journalRows'
import { hasReceipt, openIntent } from './journalState'
import type { Step } from './outcome'
import { isByPerson } from './rules/byPerson'
import { nextAllowed } from './rules/judgeSlot'
import type { MissedStep } from './rules/missedSlot'
import { MISSED_SLOT, whenDue } from './rules/missedSlot'
import type { SlotWarning, Verdict } from './rules/verdict'
import { warningsOf } from './rules/verdict'
import { clockText } from './schedule'
import { slotAccount } from './slotAccount'
import { judgeAt } from './slotFacts'
import { slotRun } from './slotRun'

type Due = { payload: Payload; delivery: Delivery; now?: Date }

/**
 * The rules once more, when a delivery is due and before anything of it is sent. Undefined: it goes. Once the
 * platform has a part of it, it is finished whatever the hour.
 */
export async function slotDue({
  payload,
  delivery,
  now = new Date(),
}: Due): Promise<Step | undefined> {
  const { id, kind, action, state, issue } = delivery
  if (action !== 'publish' || !UNSENT_STATES.includes(state)) return undefined
  if (issue !== undefined && kind !== 'issues') return undefined
  const account = await slotAccount({ payload, id: delivery.account })
  if (!account) return undefined
  const isScheduled = state === 'scheduled'
  const { facts, verdicts } = await judgeAt({
    payload,
    account,
    kind,
    action,
    at: now,
    byPerson: isByPerson(delivery, now),
    isDue: true,
    except: id,
    approval: async () => {
      if (delivery.review === undefined) return { urgent: false }
      const req = await createLocalReq({}, payload)
      return (await slotRun({ req, id: delivery.review })) ?? { urgent: false }
    },
  })
  const warnings = delivery.slotWarnings ?? []
  const step = whenDue({
    isScheduled,
    plannedAt: new Date(delivery.nextAt ?? delivery.dueAt),
    now,
    choice: delivery.missed ?? 'late',
    verdicts,
    warnings,
    next: nextAllowed(facts),
  })
  if (step.then === 'go') return undefined
  const journal = await readJournal({ payload, id })
  if (hasReceipt(journal) || openIntent(journal)) return undefined
  return stepOf({ step, slotWarnings: merged(warnings, verdicts), now })
}

/** What a reason covers stays covered; what speaks now is added to it. */
function merged(before: readonly SlotWarning[], verdicts: readonly Verdict[]): SlotWarning[] {
  const noted = before.filter((warning) => warning.noted)
  const isKnown = ({ code, about }: Pick<SlotWarning, 'code' | 'about'>) =>
    noted.some((warning) => warning.code === code && warning.about === about)
  const fresh = warningsOf({ verdicts, note: '' }).filter((warning) => !isKnown(warning))
  return [...noted, ...fresh]
}

type Deciding = {
  step: Exclude<MissedStep, { then: 'go' }>
  slotWarnings: SlotWarning[]
  now: Date
}

function stepOf({ step, slotWarnings, now }: Deciding): Step {
  const { why } = step
  const finishedAt = now.toISOString()
  if (step.then === 'wait') {
    const at = step.at.toISOString()
    const error = slotError('held', why, `将在 ${inWords(step.at)} 自动发送；要换时间请「改期」。`)
    return {
      then: 'change',
      change: {
        state: 'scheduled',
        action: 'delivery.held',
        data: { dueAt: at, nextAt: at, slotWarnings, error },
        reason: why,
        detail: { until: at, codes: slotWarnings.map(({ code }) => code) },
      },
    }
  }
  if (step.then === 'skip') {
    const reason = `错过时间，按约定不再发：${why}`
    const error = slotError('skippedSlot', reason, '如需发布请再次送审。')
    const data = { nextAt: null, finishedAt, reason, slotWarnings, error }
    return {
      then: 'change',
      change: { state: 'cancelled', action: 'delivery.cancelled', data, reason },
    }
  }
  const error = slotError(
    MISSED_SLOT,
    `没有按时发出，等您决定：${why}`,
    '点「改期」另选时间；点「重试」在规则允许的最早时间发出；不发就点「取消投递」。',
  )
  return {
    then: 'change',
    change: {
      state: 'failed',
      action: 'delivery.failed',
      data: { nextAt: null, finishedAt, slotWarnings, error },
      reason: why,
      detail: { kind: error.kind, code: error.code },
    },
  }
}

const slotError = (code: string, message: string, remedy: string): DeliveryError => ({
  kind: 'slot',
  code,
  message,
  remedy,
})

/** `2026-11-22 07:00`, Beijing. */
const inWords = (at: Date): string =>
  `${beijingDay(at)} ${clockText((Math.floor(at.getTime() / 60_000) + 480) % 1440)}`
