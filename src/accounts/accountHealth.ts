import type { Probe } from '@publishers/contract'

/** What is known of an account's condition, dates as ISO. */
export type AccountFacts = {
  enabled: boolean
  /** When the register was begun: an account that never posted is idle since then. */
  since: string
  verifiedUntil?: string | null
  authorizedUntil?: string | null
  lastPostAt?: string | null
  probe?: Probe | null
}

export type HealthLevel = 'good' | 'warn' | 'bad'
export type HealthMark = { code: string; level: HealthLevel; message: string; remedy: string }

const dayMs = 24 * 3_600_000

/** Days without a post after which the desk is warned, and after which an inspection would fail (国办秘函〔2019〕19号: 两周). */
const idleDays = { warn: 10, bad: 14 }
/** A yearly verification takes weeks to renew; a login takes a minute. */
const verificationWarnDays = 30
const authorizationWarnDays = 7

/** What is wrong with an account, the worst first; none when all is well. Pure. */
export function accountHealth(facts: AccountFacts, now: Date): HealthMark[] {
  if (!facts.enabled) return []
  const marks = [
    idle(facts, now),
    verification(facts, now),
    authorization(facts, now),
    ...(facts.probe?.items ?? []).map(fromProbe),
  ].filter((mark) => mark !== undefined)
  return marks.sort((a, b) => Number(b.level === 'bad') - Number(a.level === 'bad'))
}

export const worstOf = (marks: readonly HealthMark[]): HealthLevel =>
  marks.some(({ level }) => level === 'bad') ? 'bad' : marks.length > 0 ? 'warn' : 'good'

function idle({ lastPostAt, since }: AccountFacts, now: Date): HealthMark | undefined {
  const days = Math.floor((now.getTime() - Date.parse(lastPostAt ?? since)) / dayMs)
  if (days < idleDays.warn) return undefined
  return {
    code: 'idle',
    level: days >= idleDays.bad ? 'bad' : 'warn',
    message: lastPostAt ? `已经 ${days} 天没有更新` : `登记 ${days} 天，还没有发过内容`,
    remedy:
      days >= idleDays.bad
        ? '超过两周不更新，检查时按“僵尸账号”处理：请尽快发布，或申请注销。'
        : `再过 ${idleDays.bad - days} 天就满两周，请安排内容。`,
  }
}

function verification({ verifiedUntil }: AccountFacts, now: Date): HealthMark | undefined {
  const days = daysLeft(verifiedUntil, now)
  if (days === undefined || days > verificationWarnDays) return undefined
  const remedy = '请账号管理员登录平台后台办理年审；过期后接口权限会被收回。'
  return days < 0
    ? { code: 'verification', level: 'bad', message: '平台认证已过期', remedy }
    : { code: 'verification', level: 'warn', message: `平台认证还有 ${days} 天到期`, remedy }
}

function authorization({ authorizedUntil }: AccountFacts, now: Date): HealthMark | undefined {
  const days = daysLeft(authorizedUntil, now)
  if (days === undefined || days > authorizationWarnDays) return undefined
  const remedy = '请打开这个账号，点「去授权」，由账号持有人登录平台重新授权。'
  return days < 0
    ? { code: 'authorization', level: 'bad', message: '授权已过期，暂时不能发布', remedy }
    : { code: 'authorization', level: 'warn', message: `授权还有 ${days} 天到期`, remedy }
}

function fromProbe(item: Probe['items'][number]): HealthMark | undefined {
  if (item.state === 'ok') return undefined
  return {
    code: `probe:${item.name}`,
    level: item.state === 'fail' ? 'bad' : 'warn',
    message: `${item.name}：${item.message}`,
    remedy: item.remedy ?? '',
  }
}

/** Whole days; negative when it is over. */
function daysLeft(until: string | null | undefined, now: Date): number | undefined {
  return until ? Math.floor((Date.parse(until) - now.getTime()) / dayMs) : undefined
}
