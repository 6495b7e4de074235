import { describe, expect, it } from '@jest/globals'
import { afterFailure, isWholeDue, nextReadAt, watchedUntil } from '@/comments/sources/rhythm'

const now = new Date('2026-07-10T00:00:00Z')
const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
const minutes = (at: Date) => Math.round((at.getTime() - now.getTime()) / 6000) / 10
const wait = (published: number, lastNew?: number) =>
  minutes(
    nextReadAt({
      publishedAt: before(published),
      lastNewAt: lastNew === undefined ? undefined : before(lastNew),
      now,
      random: 0.5,
    }),
  )

describe('how often a source is read', () => {
  it('is minutes when fresh, and longer with age and silence', () => {
    expect(wait(0.1)).toBe(0.5)
    expect(wait(0.2)).toBe(2)
    expect(wait(5, 0.1)).toBe(10)
    expect(wait(48, 0.1)).toBe(60)
    expect(wait(24 * 20, 1)).toBe(720)
    expect(wait(24 * 50, 1)).toBe(24 * 60)
    expect(wait(23)).toBeGreaterThan(wait(23, 0.1))
    expect(wait(24 * 300)).toBe(24 * 60)
  })

  it('grows with failures, and waits as long as the platform asks', () => {
    const after = (failures: number, retryAfterMs?: number) =>
      minutes(afterFailure({ failures, now, random: 0.5, retryAfterMs }))
    expect([1, 2, 5, 30].map((failures) => after(failures))).toEqual([1, 2, 16, 360])
    expect(after(1, 3_600_000)).toBe(60)
  })

  it('ends with the days it is watched, and is whole now and then', () => {
    expect(watchedUntil('2026-07-01T00:00:00Z', 60).toISOString()).toBe('2026-08-30T00:00:00.000Z')
    const publishedAt = before(2)
    expect(isWholeDue({ publishedAt, now })).toBe(true)
    expect(isWholeDue({ publishedAt, now, lastWholeAt: before(0.5) })).toBe(false)
    expect(isWholeDue({ publishedAt, now, lastWholeAt: before(1.5) })).toBe(true)
  })
})
