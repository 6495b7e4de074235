import { beijingDay, startOfDay } from '@/beijing'
import type { Language } from '../words/wordsIn'

/** The whole desk works in Beijing time, wherever the server stands. */
const ZONE = 'Asia/Shanghai'

const UNITS = [
  { unit: 'day', ms: 86_400_000, zh: '天' },
  { unit: 'hour', ms: 3_600_000, zh: '小时' },
  { unit: 'minute', ms: 60_000, zh: '分钟' },
] as const

/** Beyond this many days a date says more than a count. */
const MAX_DAYS = 30

type Moment = string | number | Date

/** `3 小时前`, `2 天后`, `刚刚`; a date when it is more than 30 days away; '' when it is no time at all. */
export function timeAgo({
  at,
  now,
  language,
}: {
  at: Moment
  now: number
  language: Language
}): string {
  const then = new Date(at).getTime()
  if (Number.isNaN(then)) return ''
  const distance = Math.abs(now - then)
  const found = UNITS.find(({ ms }) => distance >= ms)
  if (!found) return language === 'zh' ? '刚刚' : 'just now'
  const count = Math.floor(distance / found.ms)
  if (found.unit === 'day' && count > MAX_DAYS) return exactTime(at).slice(0, 10)
  const past = then <= now
  if (language === 'zh') return `${count} ${found.zh}${past ? '前' : '后'}`
  const plural = `${count} ${found.unit}${count === 1 ? '' : 's'}`
  return past ? `${plural} ago` : `in ${plural}`
}

// The Swedish form is ISO's: 2026-11-21 08:30.
const exact = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** `2026-11-21 08:30`, Beijing time. */
export function exactTime(at: Moment): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? '' : exact.format(date)
}

/** `今天 07:30`, `明天 07:30`, `昨天 07:30`, else `11-23 07:30`. */
export function dayAndTime({
  at,
  now,
  language,
}: {
  at: Moment
  now: number
  language: Language
}): string {
  const text = exactTime(at)
  const day = text.slice(0, 10)
  const names = language === 'zh' ? ['昨天', '今天', '明天'] : ['Yesterday', 'Today', 'Tomorrow']
  const near = [-1, 0, 1].findIndex(
    (shift) => exactTime(now + shift * 86_400_000).slice(0, 10) === day,
  )
  return `${near >= 0 ? names[near] : text.slice(5, 10)} ${text.slice(11)}`
}

/** First and last millisecond of the Beijing day `now` is in, as ISO. */
export function dayOf(now: number): { from: string; until: string } {
  const from = startOfDay(beijingDay(now)).getTime()
  return {
    from: new Date(from).toISOString(),
    until: new Date(from + 86_400_000 - 1).toISOString(),
  }
}
