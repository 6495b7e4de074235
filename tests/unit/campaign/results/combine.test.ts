import { describe, expect, test } from '@jest/globals'
import { combine, votePoints } from '@/campaign/results/combine'

const rule = (scale: 'linear' | 'log') => ({ weights: { judges: 60, votes: 40 }, scale }) as const

describe('score and votes', () => {
  test.each([
    // [judges, votes, most, linear, log]: domain §5 and §7.
    [90, 1240, 3100, 70, 89.44],
    [89, 1240, 3100, 69.4, 88.84],
    [90, 3100, 3100, 94, 94],
    [90, 0, 3100, 54, 54],
    [90, 0, 0, 54, 54],
  ])('%d with %d of %d votes', (judges, votes, most, linear, log) => {
    expect(combine({ judges, votes, most, rule: rule('linear') })).toBe(linear)
    expect(combine({ judges, votes, most, rule: rule('log') })).toBe(log)
  })

  test('points of the votes alone', () => {
    expect(votePoints({ votes: 1240, most: 3100, scale: 'linear' })).toBe(40)
    expect(votePoints({ votes: 1240, most: 3100, scale: 'log' })).toBe(88.61)
  })

  test('judges alone', () => {
    const alone = { weights: { judges: 100, votes: 0 }, scale: 'linear' } as const
    expect(combine({ judges: 88.33, votes: 5, most: 7, rule: alone })).toBe(88.33)
  })
})
