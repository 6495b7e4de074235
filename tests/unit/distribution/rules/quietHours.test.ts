import { describe, expect, it } from '@jest/globals'
import { isQuiet, quietHoursOf, quietVerdict } from '@/distribution/rules/quietHours'
import { atClock, clockMinutes, clockText, nextBeijingMonth } from '@/distribution/schedule'

const beijing = (text: string) => new Date(`${text}:00+08:00`)
const night = { from: 22 * 60 + 30, until: 7 * 60 }
const push = { pushes: true, urgent: false, byPerson: false }

describe('quiet hours', () => {
  it.each([
    ['2026-11-21T22:29', false],
    ['2026-11-21T22:30', true],
    ['2026-11-21T23:59', true],
    ['2026-11-22T00:00', true],
    ['2026-11-22T06:59', true],
    ['2026-11-22T07:00', false],
    ['2026-11-22T07:30', false],
  ])('across midnight: %s is quiet: %s', (at, quiet) => {
    expect(isQuiet(night, beijing(at))).toBe(quiet)
  })

  it('may lie within one day', () => {
    const noon = { from: 12 * 60, until: 14 * 60 }
    expect(isQuiet(noon, beijing('2026-11-21T12:00'))).toBe(true)
    expect(isQuiet(noon, beijing('2026-11-21T14:00'))).toBe(false)
    expect(isQuiet(noon, beijing('2026-11-21T23:00'))).toBe(false)
  })

  it('holds a scheduled push until the morning, over the ends of months and years too', () => {
    const verdict = quietVerdict({ at: beijing('2026-12-31T23:30'), quiet: night, ...push })
    expect(verdict).toMatchObject({
      code: 'quiet',
      level: 'hold',
      needsNote: true,
      nextAllowedAt: beijing('2027-01-01T07:00').toISOString(),
    })
    expect(verdict?.message).toContain('22:30–07:00')
    const after = quietVerdict({ at: beijing('2026-03-01T00:10'), quiet: night, ...push })
    expect(after?.nextAllowedAt).toBe(beijing('2026-03-01T07:00').toISOString())
  })

  it('only says it of what rings nobody, of emergencies, and of what a person sends now', () => {
    const at = beijing('2026-11-21T23:30')
    for (const more of [{ pushes: false }, { urgent: true }, { byPerson: true }])
      expect(quietVerdict({ at, quiet: night, ...push, ...more })?.level).toBe('warn')
    expect(quietVerdict({ at, quiet: night, ...push, pushes: false })?.needsNote).toBe(true)
    expect(quietVerdict({ at, quiet: night, ...push, urgent: true })?.needsNote).toBe(false)
  })

  it('does not exist when a time is missing or both are the same', () => {
    expect(quietHoursOf('22:30', '07:00')).toEqual(night)
    for (const [from, until] of [
      ['', '07:00'],
      ['22:30', null],
      ['07:00', '07:00'],
      ['25:00', '07:00'],
    ])
      expect(quietHoursOf(from, until)).toBeUndefined()
    expect(quietVerdict({ at: beijing('2026-11-21T23:30'), ...push })).toBeUndefined()
  })
})

describe('clocks of Beijing', () => {
  it('reads and writes the time of a day', () => {
    expect([clockMinutes('00:00'), clockMinutes('23:59'), clockMinutes('7:00')]).toEqual([
      0,
      1439,
      undefined,
    ])
    for (let minutes = 0; minutes < 1440; minutes += 7)
      expect(clockMinutes(clockText(minutes))).toBe(minutes)
  })

  it('finds the next moment of a clock time, always later and within a day', () => {
    const start = beijing('2026-02-27T00:00').getTime()
    for (let step = 0; step < 400; step++) {
      const at = new Date(start + step * 17 * 60_000)
      const minutes = (step * 37) % 1440
      const next = atClock(at, minutes)
      expect(next.getTime()).toBeGreaterThan(at.getTime())
      expect(next.getTime() - at.getTime()).toBeLessThanOrEqual(86_400_000)
      const shown = Math.floor(next.getTime() / 60_000 + 480) % 1440
      expect(shown).toBe(minutes)
    }
  })

  it.each([
    ['2026-11-30T23:59', '2026-12-01T00:00'],
    ['2026-12-31T23:59', '2027-01-01T00:00'],
    ['2028-02-29T12:00', '2028-03-01T00:00'],
    ['2026-12-01T00:00', '2027-01-01T00:00'],
  ])('after the month of %s comes %s', (at, next) => {
    expect(nextBeijingMonth(beijing(at))).toEqual(beijing(next))
  })
})
