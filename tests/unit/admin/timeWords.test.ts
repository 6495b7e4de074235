import { describe, expect, it } from '@jest/globals'
import { dayAndTime, dayOf, exactTime, timeAgo } from '@/admin/look/timeWords'

const now = Date.parse('2026-11-21T04:00:00Z')
const ago = (ms: number, language: 'zh' | 'en' = 'zh') => timeAgo({ at: now - ms, now, language })
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe('timeAgo', () => {
  it.each([
    [0, '刚刚'],
    [59_000, '刚刚'],
    [minute, '1 分钟前'],
    [59 * minute + 59_000, '59 分钟前'],
    [3 * hour + 5, '3 小时前'],
    [2 * day, '2 天前'],
    [30 * day, '30 天前'],
    [-2 * hour, '2 小时后'],
    [-30_000, '刚刚'],
  ])('%d ms → %s', (ms, words) => expect(ago(ms)).toBe(words))

  it('shows the date when it is long ago', () => expect(ago(31 * day)).toBe('2026-10-21'))
  it('speaks English with its plurals', () => {
    expect(ago(hour, 'en')).toBe('1 hour ago')
    expect(ago(-3 * day, 'en')).toBe('in 3 days')
  })
  it('is silent about what is no time', () =>
    expect(timeAgo({ at: 'soon', now, language: 'zh' })).toBe(''))
})

describe('exact times', () => {
  it('are Beijing times wherever the server stands', () =>
    expect(exactTime('2026-11-20T16:30:00Z')).toBe('2026-11-21 00:30'))
  it('name the days next to today', () => {
    expect(dayAndTime({ at: '2026-11-21T23:30:00Z', now, language: 'zh' })).toBe('明天 07:30')
    expect(dayAndTime({ at: '2026-11-20T15:59:00Z', now, language: 'zh' })).toBe('昨天 23:59')
    expect(dayAndTime({ at: '2026-12-01T00:00:00Z', now, language: 'zh' })).toBe('12-01 08:00')
  })
  it('bound the Beijing day', () =>
    expect(dayOf(Date.parse('2026-11-20T17:00:00Z'))).toEqual({
      from: '2026-11-20T16:00:00.000Z',
      until: '2026-11-21T15:59:59.999Z',
    }))
})
