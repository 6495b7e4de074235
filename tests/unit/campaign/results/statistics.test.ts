import { describe, expect, test } from '@jest/globals'
import { cell } from '@/campaign/csv'
import { organisingFigures, statistics } from '@/campaign/results/statistics'
import type { Counted } from '@/campaign/results/statistics'
import { resultRows, tiesOf } from '@/campaign/results/resultRows'

const entry = (unit: string, state: Counted['state'], category = '摄影'): Counted => ({
  unit,
  category,
  state,
})
const entries = [
  entry('重工', 'draft'),
  entry('重工', 'submitted'),
  entry('重工', 'awarded'),
  entry('重工', 'ineligible'),
  entry('重工', 'withdrawn'),
  entry('公交', 'shown'),
  entry('公交', 'commended', '漫画'),
]

test('by unit and category; drafts are nobody’s business', () => {
  expect(statistics(entries)).toMatchObject([
    { unit: '公交', category: '漫画', submitted: 1, qualified: 1, awarded: 1 },
    { unit: '公交', category: '摄影', submitted: 1, qualified: 1, shown: 1, awarded: 0 },
    { unit: '重工', category: '摄影', submitted: 3, qualified: 1, awarded: 1 },
  ])
})

test('figures for the organising award: those not checked yet do not spoil the rate', () => {
  expect(organisingFigures(entries)).toEqual([
    { unit: '重工', submitted: 3, qualifiedRate: 50, awarded: 1 },
    { unit: '公交', submitted: 2, qualifiedRate: 100, awarded: 1 },
  ])
})

test('cells no spreadsheet runs as a formula', () => {
  expect(cell('=1+1')).toBe("'=1+1")
  expect(cell('甲,"乙"')).toBe('"甲,""乙"""')
  expect(cell(12)).toBe('12')
})

describe('resultRows', () => {
  const panel = (submission: string, score: number, rest: object = {}) => ({
    submission,
    totals: [score],
    score,
    untrimmed: score,
    theme: score,
    firstChoices: 1,
    ...rest,
  })
  const computing = {
    panels: [panel('1', 90), panel('2', 89), panel('3', 89)],
    entries: ['1', '2', '3'].map((id) => ({ id, no: `N${id}`, title: id, author: '', unit: '' })),
    votes: new Map([
      ['1', 3100],
      ['2', 1240],
      ['3', 1240],
    ]),
    rule: { weights: { judges: 60, votes: 40 }, scale: 'linear' as const },
    awards: [
      { name: '一等奖', count: 1 },
      { name: '二等奖', count: 1 },
    ],
  }

  test('a tie at the last place of an award waits for the panel, and its vote settles it', () => {
    const rows = resultRows(computing)
    expect(rows.map(({ total }) => total)).toEqual([94, 69.4, 69.4])
    expect(rows.map(({ award, needsPanel }) => needsPanel ?? award)).toEqual(['一等奖', true, true])
    expect(tiesOf(rows).map((group) => group.map(({ no }) => no))).toEqual([['N2', 'N3']])
    const settled = resultRows({ ...computing, panelVotes: { '2': 2, '3': 5 } })
    expect(settled.map(({ no, award, decidedBy }) => [no, award, decidedBy])).toEqual([
      ['N1', '一等奖', 'total'],
      ['N3', '二等奖', 'total'],
      ['N2', '', 'panel'],
    ])
  })
})
