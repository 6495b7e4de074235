/** Days by the State's yearly notice: holidays, and weekends that are worked. Dates are those of Beijing. */
export type DayMark = { sort: string; from: string | Date; until: string | Date }

const dayMs = 86_400_000
const beijingMs = 8 * 3_600_000

/** The end (24:00 in Beijing) of the `count`th working day after the day of `start`. */
export function afterWorkingDays(start: Date, count: number, marks: readonly DayMark[]): Date {
  let midnight = Math.floor((start.getTime() + beijingMs) / dayMs) * dayMs - beijingMs
  for (let left = count; left > 0; ) {
    midnight += dayMs
    if (isWorkingDay(midnight, marks)) left -= 1
  }
  return new Date(midnight + dayMs)
}

/** `midnight`: the beginning of the day in Beijing. */
function isWorkingDay(midnight: number, marks: readonly DayMark[]): boolean {
  const noon = midnight + dayMs / 2
  const marked = marks.filter(
    ({ from, until }) => new Date(from).getTime() <= noon && noon <= new Date(until).getTime(),
  )
  if (marked.some(({ sort }) => sort === 'workday')) return true
  if (marked.some(({ sort }) => sort === 'holiday')) return false
  const weekday = new Date(noon + beijingMs).getUTCDay()
  return weekday !== 0 && weekday !== 6
}
