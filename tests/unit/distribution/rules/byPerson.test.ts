import { describe, expect, it } from '@jest/globals'
import { isByPerson } from '@/distribution/rules/byPerson'

const dueAt = '2026-11-24T10:00:00.000Z'
const after = (minutes: number) => new Date(Date.parse(dueAt) + minutes * 60_000)

describe('whether a person sends it now', () => {
  it.each([
    ['queued', 0, 0, 0, true],
    // Pressed again: tries begin anew.
    ['queued', 0, 600, 600, true],
    ['queued', 2, 0, 5, true],
    // The allowance of the day is back at midnight.
    ['queued', 1, 0, 363, false],
    // Left to a clock a day before, and tried again.
    ['queued', 1, 1440, 5, false],
    ['scheduled', 0, 1440, 0, false],
  ] as const)(
    '%s, %i tries, planned %i minutes before, %i minutes later: %p',
    (state, tries, before, minutes, expected) => {
      const createdAt = after(-before).toISOString()
      expect(isByPerson({ state, tries, dueAt, createdAt }, after(minutes))).toBe(expected)
    },
  )
})
