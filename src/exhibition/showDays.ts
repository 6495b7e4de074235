import type { StageFacts } from './exhibitionStage'

const dayFormat = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
})

/** 2026年11月11日—11月30日; empty without both days. Pure. */
export function showDays({ startsOn, endsOn }: StageFacts): string {
  const [start, end] = [startsOn, endsOn].map((day) =>
    typeof day === 'string' && day !== '' ? dayFormat.format(new Date(day)) : '',
  )
  if (!start || !end) return start || ''
  const year = start.slice(0, start.indexOf('年') + 1)
  return `${start}—${end.startsWith(year) ? end.slice(year.length) : end}`
}
