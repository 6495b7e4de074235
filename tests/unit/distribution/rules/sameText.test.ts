import { describe, expect, it } from '@jest/globals'
import { sameTextVerdict, textKey } from '@/distribution/rules/sameText'
import { stagger } from '@/distribution/rules/stagger'

const beijing = (text: string) => new Date(`${text}:00+08:00`)

describe('the same words', () => {
  it('are known through spaces, marks, width and case', () => {
    const key = textKey(['三月表彰大会', '共 120 名代表参加。ABC'])
    expect(textKey(['三月表彰大会', '共120名代表参加！ａｂｃ'])).toBe(key)
    expect(textKey(['三月表彰大会', '共 121 名代表参加。ABC'])).not.toBe(key)
    expect(key).toMatch(/^[0-9a-f]{32}$/)
  })

  it('are none where nothing is said', () => {
    expect(textKey([])).toBe('')
    expect(textKey([' ', '！'])).toBe('')
  })

  it('warn within 30 minutes, not at 30', () => {
    const at = beijing('2026-11-24T10:00')
    const other = (time: string) => [{ at: beijing(`2026-11-24T${time}`), account: '星桥工会' }]
    expect(sameTextVerdict({ at, others: other('10:29') })).toMatchObject({
      code: 'sameText',
      level: 'warn',
      nextAllowedAt: beijing('2026-11-24T10:59').toISOString(),
    })
    expect(sameTextVerdict({ at, others: other('09:31') })?.message).toContain('星桥工会')
    expect(sameTextVerdict({ at, others: other('10:30') })).toBeUndefined()
    expect(sameTextVerdict({ at, others: [] })).toBeUndefined()
  })
})

describe('staggering', () => {
  it('keeps the first and moves the others apart, in order', () => {
    const at = beijing('2026-11-24T10:00')
    const slots = ['a', 'b', 'c'].map((key) => ({ key, at }))
    expect(stagger({ slots, gapMinutes: 30 })).toEqual([
      { key: 'a', at },
      { key: 'b', at: beijing('2026-11-24T10:30') },
      { key: 'c', at: beijing('2026-11-24T11:00') },
    ])
  })

  it('never goes earlier than asked, keeps the gap, and lands where it is allowed', () => {
    const morning = (_key: number, at: Date) =>
      at.getTime() % 86_400_000 < 14.5 * 3_600_000
        ? at
        : new Date(Math.ceil(at.getTime() / 86_400_000) * 86_400_000)
    for (let seed = 1; seed < 200; seed++) {
      const slots = Array.from({ length: (seed % 9) + 1 }, (_, key) => ({
        key,
        at: new Date(
          beijing('2026-11-24T20:00').getTime() + ((seed * 7919 + key * 104729) % 300) * 60_000,
        ),
      }))
      const gapMinutes = (seed % 4) * 15
      const placed = stagger({ slots, gapMinutes, allowed: morning })
      expect(placed.map(({ key }) => key).sort()).toEqual(slots.map(({ key }) => key).sort())
      placed.forEach(({ key, at }, index) => {
        expect(at >= (slots[key]?.at as Date)).toBe(true)
        expect(morning(key, at)).toEqual(at)
        const before = placed[index - 1]
        if (before)
          expect(at.getTime() - before.at.getTime()).toBeGreaterThanOrEqual(gapMinutes * 60_000)
      })
    }
  })
})
