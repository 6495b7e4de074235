import type { Language } from '../words/wordsIn'
import { weekdayOf } from './calendarDays'

/** Monday first. */
export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

export const weekdayName = (day: string, language: Language): string =>
  WEEKDAYS[language][weekdayOf(day)] ?? ''
