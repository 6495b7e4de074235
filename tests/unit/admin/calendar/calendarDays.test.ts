import { describe, expect, it } from '@jest/globals'
import { beijingDay } from '@/beijing'
import {
  addDays,
  daysOf,
  hourOf,
  inHour,
  movedByKey,
  onDay,
  startOf,
  step,
  weekdayOf,
} from '@/admin/calendar/calendarDays'
import { isQuietMinute, marksAt, marksOf } from '@/admin/calendar/dayMarks'

const beijing = (text: string) => new Date(`${text}:00+08:00`).toISOString()

describe('the days of a view', () => {
  it('are whole weeks from Monday to Sunday, whatever the month', () => {
    for (let month = 0; month < 36; month++) {
      const anchor = new Date(Date.UTC(2026, month, 15)).toISOString().slice(0, 10)
      const days = daysOf({ span: 'month', anchor })
      const inMonth = days.filter((day) => day.startsWith(anchor.slice(0, 7)))
      const length = new Date(Date.UTC(2026, month + 1, 0)).getUTCDate()
      expect([days.length % 7, weekdayOf(days[0] as string), inMonth.length]).toEqual([
        0,
        0,
        length,
      ])
      expect(days.slice(0, 7).some((day) => inMonth.includes(day))).toBe(true)
      expect(days.slice(-7).some((day) => inMonth.includes(day))).toBe(true)
    }
  })

  it('are the week around a day', () => {
    expect(daysOf({ span: 'week', anchor: '2027-01-01' })).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ])
  })

  it('go on and back', () => {
    expect(step({ span: 'month', anchor: '2026-12-31', by: 1 })).toBe('2027-01-01')
    expect(step({ span: 'month', anchor: '2027-03-31', by: -1 })).toBe('2027-02-01')
    expect(step({ span: 'week', anchor: '2026-12-30', by: 1 })).toBe('2027-01-06')
  })
})

describe('times of Beijing', () => {
  it('belong to the Beijing day', () => {
    expect(beijingDay('2026-11-21T16:00:00.000Z')).toBe('2026-11-22')
    expect(hourOf('2026-11-21T16:30:00.000Z')).toBe(0)
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
  })

  it('keep their time on another day, and their minutes in another hour', () => {
    const at = beijing('2026-11-24T07:30')
    expect(onDay(at, '2026-12-01')).toBe(beijing('2026-12-01T07:30'))
    expect(inHour(at, '2026-12-01', 23)).toBe(beijing('2026-12-01T23:30'))
    for (let hour = 0; hour < 24; hour++) expect(hourOf(inHour(at, '2026-12-01', hour))).toBe(hour)
  })

  it('move by keys, over midnight and the end of a month', () => {
    const at = beijing('2026-11-30T23:30')
    expect(movedByKey(at, 'ArrowDown')).toBe(beijing('2026-12-01T00:30'))
    expect(movedByKey(at, 'ArrowLeft')).toBe(beijing('2026-11-29T23:30'))
    expect(movedByKey(at, 'PageDown')).toBe(beijing('2026-12-07T23:30'))
    expect(movedByKey(at, 'Tab')).toBeUndefined()
  })
})

describe('what is special', () => {
  const days = [
    {
      title: '国庆节',
      sort: 'holiday' as const,
      from: beijing('2026-10-01T00:00'),
      until: beijing('2026-10-07T23:59'),
    },
    {
      title: '会议',
      sort: 'freeze' as const,
      from: beijing('2026-10-07T18:00'),
      until: beijing('2026-10-08T12:00'),
    },
  ]
  it('about a day: all of it, the gravest first', () => {
    expect(marksOf({ days }, '2026-09-30')).toEqual([])
    expect(marksOf({ days }, '2026-10-07').map(({ title }) => title)).toEqual(['会议', '国庆节'])
    expect(marksOf({ days }, '2026-10-08').map(({ title }) => title)).toEqual(['会议'])
    expect(startOf('2026-10-08')).toBe(Date.parse(beijing('2026-10-08T00:00')))
  })
  it('about a moment', () => {
    expect(marksAt({ days }, beijing('2026-10-07T12:00')).map(({ title }) => title)).toEqual([
      '国庆节',
    ])
    expect(marksAt({ days }, beijing('2026-10-08T12:00')).map(({ title }) => title)).toEqual([
      '会议',
    ])
    expect(marksAt({ days }, beijing('2026-10-08T12:01'))).toEqual([])
  })
  it('about the night', () => {
    const quiet = { from: '22:30', until: '07:00' }
    expect([0, 419, 420, 1349, 1350].map((minute) => isQuietMinute({ quiet }, minute))).toEqual([
      true,
      true,
      false,
      false,
      true,
    ])
    expect(isQuietMinute({}, 0)).toBe(false)
  })
})
