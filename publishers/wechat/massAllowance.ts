import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { settingsOf } from './settings'

const BEIJING_MS = 8 * 3_600_000
/** The platform's counters turn some time after midnight, not at it. */
const TURN_MS = 60_000

/** 45028 with the time the allowance is back: the next day of a 订阅号, the next month of a 服务号. */
export const nextAllowance = (error: unknown, context: Context): unknown => {
  if (!(error instanceof PublisherError) || error.code !== '45028') return error
  const now = context.now()
  const monthly = settingsOf(context.account).accountKind === 'service'
  const { message, trace } = error
  return new PublisherError(message, {
    kind: 'quota',
    code: error.code,
    remedy: monthly
      ? '服务号每月群发 4 次，本月已用完，系统会等到下月 1 日；不想等请取消这次投递。'
      : '订阅号每天群发 1 次，今天已用完，系统会等到明天；不想等请取消这次投递。',
    retryAfterMs: beginning(now, monthly).getTime() - now.getTime() + TURN_MS,
    trace,
  })
}

/** Midnight in Beijing, of the next day or the first of the next month. */
const beginning = (now: Date, monthly: boolean): Date => {
  const there = new Date(now.getTime() + BEIJING_MS)
  const day = monthly
    ? Date.UTC(there.getUTCFullYear(), there.getUTCMonth() + 1, 1)
    : Date.UTC(there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate() + 1)
  return new Date(day - BEIJING_MS)
}
