import { describe, expect, test } from '@jest/globals'
import {
  isScore,
  panelScore,
  sheetProblem,
  sheetTotal,
  untrimmedScore,
} from '@/campaign/judging/scoring'

const criteria = [
  { key: 'theme', name: '主题', weight: 30 },
  { key: 'idea', name: '创意', weight: 25 },
  { key: 'craft', name: '技艺', weight: 25 },
  { key: 'reach', name: '传播', weight: 20 },
]
const all = (score: number) => criteria.map(({ key }) => ({ key, score }))

describe('panelScore', () => {
  test.each([
    [[92, 88, 95, 79, 90], 90],
    [[86.5, 91, 88, 90.5, 84, 93, 89], 89],
    // Four judges: nobody is dropped.
    [[80, 90, 90, 100], 90],
    [[80, 90.5], 85.25],
    // A third repeats; half up at the third decimal.
    [[80, 80, 81], 80.33],
    [[80.01, 80.02], 80.02],
    [[70], 70],
  ])('of %j is %d', (totals, expected) => {
    expect(panelScore(totals)).toBe(expected)
  })

  test('one highest and one lowest only, also when several share it', () => {
    expect(panelScore([100, 100, 50, 0, 0])).toBe(50)
    expect(untrimmedScore([100, 100, 50, 0, 0])).toBe(50)
    expect(untrimmedScore([92, 88, 95, 79, 90])).toBe(88.8)
  })

  test('nobody has scored', () => {
    expect(panelScore([])).toBeUndefined()
  })
})

describe('a sheet', () => {
  test('scores are 0 to 100 in halves', () => {
    expect([0, 0.5, 99.5, 100].every(isScore)).toBe(true)
    expect([-0.5, 0.25, 100.5, NaN, Infinity, '90', null].some(isScore)).toBe(false)
  })

  test('the total weighs, to 2 decimals without drift', () => {
    expect(sheetTotal(criteria, all(88.5))).toBe(88.5)
    const mixed = [90, 85.5, 88, 79.5].map((score, index) => ({
      key: criteria[index]?.key ?? '',
      score,
    }))
    // 27 + 21.375 + 22 + 15.9 = 86.275, half up.
    expect(sheetTotal(criteria, mixed)).toBe(86.28)
    expect(sheetTotal(criteria, mixed.slice(1))).toBeUndefined()
  })

  test('what is wrong is said', () => {
    expect(sheetProblem(criteria, [{ key: 'theme', score: 90.3 }])).toMatch('主题')
    expect(sheetProblem(criteria, [{ key: 'votes', score: 90 }])).toMatch('没有“votes”')
    expect(sheetProblem(criteria, [...all(90), { key: 'theme', score: 1 }])).toMatch('两次')
    expect(sheetProblem(criteria, all(90).slice(1))).toBeUndefined()
    expect(sheetProblem(criteria, all(90).slice(1), { complete: true })).toMatch('主题')
  })
})
