import { describe, expect, it } from '@jest/globals'
import { isByPerson } from '@/distribution/rules/byPerson'

const dueAt = '2026-11-24T10:00:00.000Z'
const after = (minutes: number) => new Date(Date.parse(dueAt) + minutes * 60_000)

describe('whether a person sends it now', () => {
  it.each([
    ['queued', 0, 0, true],
    // Pressed again: tries begin anew.
    ['queued', 0, 600, true],
    ['queued', 2, 5, true],
    // The allowance of the day is back at midnight.
    ['queued', 1, 363, false],
    ['scheduled', 0, 0, false],
  ] as const)('%s, %i tries, %i minutes later: %p', (state, tries, minutes, expected) => {
    expect(isByPerson({ state, tries, dueAt }, after(minutes))).toBe(expected)
  })
})
