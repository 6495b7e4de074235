import { beijingClock, beijingDay, DAY_MS, startOfDay } from '@/beijing'

/** Days by the State's yearly notice: holidays, and weekends that are worked. Dates are those of Beijing. */
export type DayMark = { sort: string; from: string | Date; until: string | Date }

/** The end (24:00 in Beijing) of the `count`th working day after the day of `start`. */
export function afterWorkingDays(start: Date, count: number, marks: readonly DayMark[]): Date {
  let midnight = startOfDay(beijingDay(start)).getTime()
  for (let left = count; left > 0; ) {
    midnight += DAY_MS
    if (isWorkingDay(midnight, marks)) left -= 1
  }
  return new Date(midnight + DAY_MS)
}

/** `midnight`: the beginning of the day in Beijing. */
function isWorkingDay(midnight: number, marks: readonly DayMark[]): boolean {
  const noon = midnight + DAY_MS / 2
  const marked = marks.filter(
    ({ from, until }) => new Date(from).getTime() <= noon && noon <= new Date(until).getTime(),
  )
  if (marked.some(({ sort }) => sort === 'workday')) return true
  if (marked.some(({ sort }) => sort === 'holiday')) return false
  const weekday = new Date(beijingClock(noon)).getUTCDay()
  return weekday !== 0 && weekday !== 6
}
