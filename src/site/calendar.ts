import { beijingDay } from '@/beijing'

/** Dates as a Chinese paper writes them, always in the desk's own time zone. */
const zone = { timeZone: 'Asia/Shanghai' } as const

const day = new Intl.DateTimeFormat('zh-CN', {
  ...zone,
  year: 'numeric',
  month: 'long',
  day: 'numeric',
})
const weekday = new Intl.DateTimeFormat('zh-CN', { ...zone, weekday: 'long' })
const minute = new Intl.DateTimeFormat('zh-CN', {
  ...zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const chinese = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', {
  ...zone,
  year: 'numeric',
  month: 'long',
  day: 'numeric',
})

export const longDay = (at: Date | string): string => day.format(new Date(at))
export const weekdayOf = (at: Date | string): string => weekday.format(new Date(at))
/** `2026-11-21 08:30` */
export const dayAndMinute = (at: Date | string): string =>
  minute.format(new Date(at)).replaceAll('/', '-')
/** `11-21` */
export const shortDay = (at: Date | string): string => beijingDay(at).slice(5)

/** 农历, as `丙午年十月十三`. */
export function lunarDay(at: Date | string): string {
  const parts = Object.fromEntries(
    chinese.formatToParts(new Date(at)).map(({ type, value }) => [type, value]),
  )
  return `${parts.yearName}年${parts.month}${lunarNumeral(Number(parts.day))}`
}

const DIGITS = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 初一 … 三十 */
function lunarNumeral(number: number): string {
  if (number <= 10) return `初${DIGITS[number % 10]}`
  if (number < 20) return `十${DIGITS[number % 10]}`
  if (number === 20) return '二十'
  return number === 30 ? '三十' : `廿${DIGITS[number % 10]}`
}
