import { describe, expect, it } from '@jest/globals'
import { beijingDay, nextBeijingDay } from '@/beijing'
import { afterQuota, backoffMs, firstSlot } from '@/distribution/schedule'

const at = (iso: string) => new Date(iso)

describe('the platforms’ day', () => {
  it.each([
    ['2026-11-21T15:59:59.999Z', '2026-11-21', '2026-11-21T16:00:00.000Z'],
    ['2026-11-21T16:00:00.000Z', '2026-11-22', '2026-11-22T16:00:00.000Z'],
    ['2026-12-31T20:00:00.000Z', '2027-01-01', '2027-01-01T16:00:00.000Z'],
    ['2028-02-28T17:00:00.000Z', '2028-02-29', '2028-02-29T16:00:00.000Z'],
  ])('%s is in %s and ends at %s', (now, day, midnight) => {
    expect(beijingDay(at(now))).toBe(day)
    expect(nextBeijingDay(at(now)).toISOString()).toBe(midnight)
  })

  it('waits for the next day when an allowance is used up, spread over some minutes', () => {
    const now = at('2026-11-21T03:00:00.000Z')
    expect(afterQuota({ now, random: 0 }).toISOString()).toBe('2026-11-21T16:01:00.000Z')
    expect(afterQuota({ now, random: 0.999 }).getTime()).toBeLessThan(
      Date.parse('2026-11-21T16:06:00.000Z'),
    )
    expect(afterQuota({ now, random: 0, retryAfterMs: 30 * 3_600_000 }).toISOString()).toBe(
      '2026-11-22T09:00:00.000Z',
    )
  })
})

describe('backoff', () => {
  it('doubles, with jitter around it', () => {
    const middle = (tries: number) => backoffMs({ firstDelayMs: 2_000, tries, random: 0.5 })
    expect([1, 2, 3, 4].map(middle)).toEqual([2_000, 4_000, 8_000, 16_000])
    expect(backoffMs({ firstDelayMs: 2_000, tries: 1, random: 0 })).toBe(1_500)
    expect(backoffMs({ firstDelayMs: 2_000, tries: 1, random: 0.9999 })).toBeLessThan(2_500)
  })

  it('is never shorter than the platform asks for, and never endless', () => {
    expect(backoffMs({ firstDelayMs: 2_000, tries: 1, random: 0, retryAfterMs: 60_000 })).toBe(
      60_000,
    )
    expect(backoffMs({ firstDelayMs: 60_000, tries: 500, random: 0.5 })).toBe(6 * 3_600_000)
  })
})

describe('the first slot', () => {
  const now = at('2026-11-21T03:00:00.000Z')
  it.each([
    [undefined, 'queued', now.toISOString()],
    [null, 'queued', now.toISOString()],
    ['2026-11-20T00:00:00.000Z', 'queued', now.toISOString()],
    ['2026-11-21T03:00:00.001Z', 'scheduled', '2026-11-21T03:00:00.001Z'],
  ])('publishAt %s gives %s', (publishAt, state, dueAt) => {
    expect(firstSlot({ publishAt, now })).toEqual({ state, dueAt })
  })
})
