import { describe, expect, test } from '@jest/globals'
import { agreementOf } from '@/comments/learning/kappa'
import { disagreementOf } from '@/comments/learning/disagreement'

const times = <Value>(n: number, value: Value) => Array.from({ length: n }, () => value)

describe("Cohen's kappa", () => {
  test('the textbook table: 20 both yes, 15 both no, 5 and 10 apart', () => {
    const pairs = [
      ...times(20, ['yes', 'yes'] as const),
      ...times(5, ['yes', 'no'] as const),
      ...times(10, ['no', 'yes'] as const),
      ...times(15, ['no', 'no'] as const),
    ]
    expect(agreementOf(pairs)).toEqual({ n: 50, agreed: 0.7, kappa: 0.4 })
  })

  test('says nothing of no pairs, and none where only one label was ever given', () => {
    expect(agreementOf([])).toEqual({ n: 0, agreed: 0 })
    expect(agreementOf(times(9, ['a', 'a'] as const))).toEqual({ n: 9, agreed: 1 })
  })

  test('by axis, no violation being an answer and no tone none', () => {
    const first = { sentiment: 'negative', intent: '', violation: '' }
    const second = { sentiment: 'neutral', intent: 'appeal', violation: 'ad' }
    const { sentiment, intent, violation } = disagreementOf([[first, second]])
    expect([sentiment.n, intent.n, violation.n]).toEqual([1, 0, 1])
  })
})
