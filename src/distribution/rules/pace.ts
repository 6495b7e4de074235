import { beijingDay, nextBeijingDay } from '@/beijing'
import { afterTurn, beijingMonth, nextBeijingMonth } from '../schedule'
import type { Verdict } from './verdict'

/** Another send of the same account, planned or done. */
export type Neighbour = {
  at: Date
  /** Rings followers' phones. */
  pushes: boolean
  /** The platform refused it for want of allowance (WeChat 45028). */
  refused?: boolean
}

export type Allowance = { perDay?: number; perMonth?: number }

export type Pace = {
  /** The account's own rhythm, as its people set it; 0 and empty say nothing. */
  own: Allowance & { spacingMinutes?: number }
  /** What the channel asks of every post, where the account says nothing; only said. */
  channel?: Allowance & { spacingMinutes?: number }
  /** What the platform allows of pushes. */
  pushes?: Allowance
}

type Facts = {
  at: Date
  pace: Pace
  /** This one rings followers' phones. */
  isPush: boolean
  urgent: boolean
  others: readonly Neighbour[]
}

/** Days and months are Beijing's: the platforms count so. A platform's own allowance binds emergencies as well. */
export function paceVerdicts({ at, pace, isPush, urgent, others }: Facts): Verdict[] {
  const { own, channel = {}, pushes } = pace
  const ownLevel = urgent ? 'warn' : 'hold'
  const sent = others.filter(({ refused }) => !refused)
  const spacing = own.spacingMinutes
    ? spacingVerdict({ at, others: sent, minutes: own.spacingMinutes, level: ownLevel })
    : channel.spacingMinutes
      ? spacingVerdict({ at, others: sent, minutes: channel.spacingMinutes, level: 'warn' })
      : undefined
  const found = [
    spacing,
    ...(own.perDay || own.perMonth
      ? countVerdicts({ at, others: sent, allowance: own, level: ownLevel, isPush: false })
      : countVerdicts({ at, others: sent, allowance: channel, level: 'warn', isPush: false })),
  ]
  if (isPush && pushes) {
    const rung = sent.filter((other) => other.pushes)
    found.push(...countVerdicts({ at, others: rung, allowance: pushes, level: 'refuse', isPush }))
    if (!found.some((verdict) => verdict?.level === 'refuse'))
      found.push(refusedVerdict({ at, pushes, others }))
  }
  return found.filter((verdict) => verdict !== undefined)
}

type Spacing = Pick<Facts, 'at' | 'others'> & { minutes: number; level: Verdict['level'] }

function spacingVerdict({ at, others, minutes, level }: Spacing): Verdict | undefined {
  const gap = minutes * 60_000
  const near = others.filter((other) => Math.abs(other.at.getTime() - at.getTime()) < gap)
  if (near.length === 0) return undefined
  const last = Math.max(...near.map((other) => other.at.getTime()))
  return {
    code: 'spacing',
    level,
    message: `与这个账号的另一条相隔不到 ${minutes} 分钟`,
    remedy: '错开时间；确需连发，请写明理由。',
    nextAllowedAt: new Date(last + gap).toISOString(),
    needsNote: true,
  }
}

type Counting = Pick<Facts, 'at' | 'others' | 'isPush'> & {
  allowance: Allowance
  level: Verdict['level']
}

function countVerdicts({ at, others, allowance, level, isPush }: Counting): Verdict[] {
  const day = others.filter((other) => beijingDay(other.at) === beijingDay(at)).length
  const month = others.filter((other) => beijingMonth(other.at) === beijingMonth(at)).length
  const what = isPush ? '群发' : '发布'
  const remedy = isPush
    ? '平台不允许超过，写明理由也不行：改到之后，或并入同一期。'
    : '改到之后；确需多发，请写明理由。'
  const over = (span: 'day' | 'month', limit: number): Verdict => ({
    code: `${isPush ? 'push' : 'per'}${span === 'day' ? 'Day' : 'Month'}`,
    level,
    message: `这个账号${span === 'day' ? '每天' : '每月'}最多${what} ${limit} 次，${span === 'day' ? '这一天' : '这个月'}已经排满`,
    remedy,
    nextAllowedAt: afterTurn(
      span === 'day' ? nextBeijingDay(at) : nextBeijingMonth(at),
    ).toISOString(),
    needsNote: true,
  })
  return [
    ...(allowance.perDay && day >= allowance.perDay ? [over('day', allowance.perDay)] : []),
    ...(allowance.perMonth && month >= allowance.perMonth
      ? [over('month', allowance.perMonth)]
      : []),
  ]
}

type Refused = Pick<Facts, 'at' | 'others'> & { pushes: Allowance }

/** The platform counts what we cannot see: sends made in its own panel. Its word holds until its counter turns. */
function refusedVerdict({ at, pushes, others }: Refused): Verdict | undefined {
  const span = pushes.perMonth && !pushes.perDay ? beijingMonth : beijingDay
  const refusals = others.filter((other) => other.refused && span(other.at) === span(at))
  if (refusals.length === 0) return undefined
  const turn = span === beijingMonth ? nextBeijingMonth(at) : nextBeijingDay(at)
  return {
    code: 'platformQuota',
    level: 'refuse',
    message: '平台已答复：这个账号的群发次数用完了',
    remedy: '到平台后台核对剩余次数；等次数恢复后再发。',
    nextAllowedAt: afterTurn(turn).toISOString(),
    needsNote: true,
  }
}
