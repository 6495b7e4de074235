import { beijingClock, beijingDay } from '@/beijing'

/** `11 月 22 日`: the day that a moment begins or lies in. */
export function dayWords(moment: Date): string {
  const [, month = '', day = ''] = beijingDay(moment).split('-')
  return `${Number(month)} 月 ${Number(day)} 日`
}

/** `11 月 21 日 24:00` of the end of a day, else `11 月 22 日 09:30`. */
export function dayAndTime(moment: Date): string {
  const isMidnight = beijingClock(moment).slice(11) === '00:00:00.000Z'
  const shown = beijingClock(moment.getTime() - (isMidnight ? 1 : 0))
  const [, month = '', day = ''] = shown.slice(0, 10).split('-')
  const time = isMidnight ? '24:00' : shown.slice(11, 16)
  return `${Number(month)} 月 ${Number(day)} 日 ${time}`
}
