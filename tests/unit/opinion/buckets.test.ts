import { describe, expect, test } from '@jest/globals'
import { beijingHour, hoursBetween, isDay, momentOf } from '@/opinion/buckets'

describe('hours of Beijing', () => {
  test('an hour of UTC is eight later there, over midnight too', () => {
    expect(beijingHour('2026-11-20T16')).toBe('2026-11-21T00:00')
    expect(beijingHour('2026-12-31T23')).toBe('2027-01-01T07:00')
  })

  test('a day has twenty-four of them, empty ones too', () => {
    const hours = hoursBetween({
      from: new Date('2026-11-20T16:00:00Z'),
      until: new Date('2026-11-21T16:00:00Z'),
    })
    expect([hours.length, hours[0], hours[23]]).toEqual([
      24,
      '2026-11-21T00:00',
      '2026-11-21T23:00',
    ])
  })

  test('a range that begins within an hour begins with that hour', () => {
    const hours = hoursBetween({
      from: new Date('2026-11-20T16:30:00Z'),
      until: new Date('2026-11-20T17:10:00Z'),
    })
    expect(hours).toEqual(['2026-11-21T00:00', '2026-11-21T01:00'])
  })
})

describe('days and moments', () => {
  test.each(['2026-11-21', '2028-02-29'])('%s is a day', (day) => expect(isDay(day)).toBe(true))
  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '', 'today', '2026-11-21T00:00'])(
    '%s is none',
    (day) => expect(isDay(day)).toBe(false),
  )

  test('a day begins in Beijing, a typed time is one there, ISO says itself', () => {
    expect(momentOf('2026-11-21')?.toISOString()).toBe('2026-11-20T16:00:00.000Z')
    expect(momentOf('2026-11-21T08:00')?.toISOString()).toBe('2026-11-21T00:00:00.000Z')
    expect(momentOf('2026-11-21T08:00:00.000Z')?.toISOString()).toBe('2026-11-21T08:00:00.000Z')
    expect(momentOf('2026-02-30T08:00')).toBeUndefined()
    expect(momentOf('soon')).toBeUndefined()
  })
})
