import type { Verdict } from './verdict'

export type DaySort = 'holiday' | 'workday' | 'mourning' | 'freeze'

/** `from` and `until` are ISO moments; the minute of `until` is still in it. */
export type CalendarDay = {
  title: string
  sort: DaySort
  from: string
  until: string
  note?: string
}

const minuteMs = 60_000

export const endOf = ({ until }: Pick<CalendarDay, 'until'>): number =>
  Math.floor(Date.parse(until) / minuteMs) * minuteMs + minuteMs

/** Is `at` in it? */
export const covers = (day: CalendarDay, at: Date): boolean =>
  Date.parse(day.from) <= at.getTime() && at.getTime() < endOf(day)

type Facts = {
  at: Date
  days: readonly CalendarDay[]
  urgent: boolean
  /** A person sends it at this very moment; nothing was left to a clock. */
  byPerson: boolean
  /** ISO; the final reviewer's signature. */
  approvedAt?: string | null
}

/**
 * Holidays are only said: unions publish on them. Mourning days and freezes (重保期) hold whatever was left to a
 * clock or approved before they began; what a final reviewer approves in the midst of one, to go at once, goes.
 * Emergencies go, and it is said.
 */
export function calendarVerdicts({ at, days, urgent, byPerson, approvedAt }: Facts): Verdict[] {
  return days
    .filter((day) => day.sort !== 'workday' && covers(day, at))
    .map((day) => {
      const knowing =
        byPerson && Boolean(approvedAt) && Date.parse(String(approvedAt)) >= Date.parse(day.from)
      return day.sort === 'holiday' ? holiday(day) : solemn(day, urgent || knowing)
    })
}

const holiday = (day: CalendarDay): Verdict => ({
  code: 'holiday',
  level: 'warn',
  message: `这一天是${day.title}`,
  remedy: '看的人可能少，有人值守再发。',
  about: day.title,
  needsNote: false,
})

function solemn(day: CalendarDay, goes: boolean): Verdict {
  const isFreeze = day.sort === 'freeze'
  const kept = isFreeze ? '自动发送暂停' : '暂停自动发送'
  return {
    code: isFreeze ? 'freeze' : 'mourning',
    level: goes ? 'warn' : 'hold',
    message: isFreeze
      ? `在重保期「${day.title}」内，${kept}`
      : `这一天是哀悼日「${day.title}」，${kept}`,
    remedy: goes
      ? '应急稿或此时终审批准的稿件可以发，请再看一眼是否合适。'
      : isFreeze
        ? '改到重保期之后；确需发出，由终审写明理由。'
        : '改到之后；确需发出，请写明理由。',
    nextAllowedAt: new Date(endOf(day)).toISOString(),
    about: day.title,
    needsNote: true,
    ...(isFreeze && { chiefOnly: true }),
  }
}
