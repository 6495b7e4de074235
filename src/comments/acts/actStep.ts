import type { ActOutcome } from '@publishers/comments'
import type { Act, ActError } from './act'
import type { ActChange } from './changeAct'

/** What an attempt at an act comes to. */
export type ActStep =
  | { then: 'change'; change: ActChange; reply?: 'sent' | 'failed'; byHandBecause?: string }
  /** The same state, looked at again at `at`. */
  | { then: 'later'; at: Date; error?: ActError }

export type Facts = {
  act: Pick<Act, 'act' | 'tries' | 'intentAt' | 'error'>
  now: Date
  random: number
}

export const doneStep = (
  { act, now }: Pick<Facts, 'act' | 'now'>,
  receipt: Record<string, string>,
): ActStep => ({
  then: 'change',
  change: {
    state: 'done',
    action: 'act.done',
    data: { receipt, nextAt: null, error: null, instructions: null, finishedAt: now.toISOString() },
  },
  ...(act.act === 'reply' && { reply: 'sent' as const }),
})

type Failing = { error: ActError; byHandBecause?: string }

/** It did not happen, and does not go by itself. */
export const failedStep = (
  { act, now }: Pick<Facts, 'act' | 'now'>,
  { error, byHandBecause }: Failing,
): ActStep => ({
  then: 'change',
  change: {
    state: 'failed',
    action: 'act.failed',
    data: { error, intentAt: null, nextAt: null, finishedAt: now.toISOString() },
    reason: error.message,
    detail: { kind: error.kind, code: error.code },
  },
  ...(act.act === 'reply' && { reply: 'failed' as const }),
  ...(byHandBecause && { byHandBecause }),
})

/** A task for a person: what the channel says only they can do. */
export const byHandStep = (error: ActError): ActStep => ({
  then: 'change',
  change: {
    state: 'byHand',
    action: 'act.byHand',
    data: { error, intentAt: null, nextAt: null },
    reason: error.message,
  },
  byHandBecause: [error.message, error.remedy].filter(Boolean).join('。'),
})

/** A task for a person: whether it happened at all. */
export const unconfirmedStep = (reason: string): ActStep => ({
  then: 'change',
  change: {
    state: 'unconfirmed',
    action: 'act.unconfirmed',
    data: {
      nextAt: null,
      error: {
        ...{ kind: 'unconfirmed', code: 'unconfirmed', message: reason },
        remedy: '请到平台核对：已经生效的点「已处理」，没有的点「没有完成」后再重试。',
      },
    },
    reason,
  },
})

/** What is gone needs no hiding; there is nothing left to elect or to answer. */
export function goneStep(facts: Pick<Facts, 'act' | 'now'>): ActStep {
  if (['hide', 'delete', 'unelect', 'unreply'].includes(facts.act.act))
    return doneStep(facts, { note: '平台上已不存在' })
  return failedStep(facts, {
    error: {
      kind: 'notFound',
      code: 'gone',
      message: '这条留言在平台上已不存在',
      remedy: '无需处理；可以点「取消」。',
    },
  })
}

type Waiting = Facts & {
  /** Milliseconds since this process knows of the open intent, and when an absence is a proof. */
  known: number
  settleMs: number
}

/** The answer of a call that changes something. */
export function stepAfterCall(facts: Waiting, outcome: ActOutcome): ActStep {
  if (outcome.state === 'done') return doneStep(facts, outcome.receipt)
  const wait = outcome.state === 'unknown' ? (outcome.lookAfterMs ?? 0) : 0
  const at = new Date(facts.now.getTime() + Math.max(wait, facts.settleMs))
  return { then: 'later', at, error: waitingFor(facts, outcome) }
}

/** What a look found about an open intent. Only a proof opens it again; an unknown code is never tried twice. */
export function stepAfterLook(facts: Waiting, outcome: ActOutcome): ActStep {
  const { act, now, known, settleMs } = facts
  if (outcome.state === 'done') return doneStep(facts, outcome.receipt)
  const again = (ms: number): ActStep => ({
    then: 'later',
    at: new Date(now.getTime() + Math.max(shortestMs, ms)),
    error: waitingFor(facts, outcome),
  })
  if (known < settleMs) return again(settleMs - known)
  if (outcome.state === 'unknown')
    return outcome.lookAfterMs === undefined
      ? unconfirmedStep(outcome.reason)
      : again(outcome.lookAfterMs)
  if (act.error?.kind === 'unknown') return failedStep(facts, { error: act.error })
  return {
    then: 'change',
    change: {
      state: 'queued',
      action: 'act.later',
      data: { intentAt: null, nextAt: now.toISOString(), tries: act.tries + 1, error: null },
      reason: '平台上没有，重新执行',
    },
  }
}

const shortestMs = 500

/** A code nobody knows is remembered: after it even a proven absence is not tried again. */
const waitingFor = ({ act }: Waiting, outcome: ActOutcome): ActError =>
  act.error?.kind === 'unknown'
    ? act.error
    : {
        ...{ kind: 'wait', code: 'wait' },
        message: outcome.state === 'unknown' ? outcome.reason : '正在向平台核对结果',
        remedy: '系统会自动核对，无需处理。',
      }
