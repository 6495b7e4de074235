import { describe, expect, test } from '@jest/globals'
import { rankStandings } from '@/campaign/judging/rank'
import { giveAwards } from '@/campaign/results/awards'
import { publicityEnd } from '@/campaign/results/publicityEnd'
import { afterWorkingDays } from '@/campaign/results/workingDays'
import { phaseOf } from '@/campaign/times'

const works = (...totals: number[]) =>
  rankStandings(
    totals.map((total, index) => ({
      id: String(index),
      total,
      untrimmed: 1,
      theme: 1,
      firstChoices: 0,
    })),
  )
const rules = [
  { name: '一等奖', count: 1 },
  { name: '二等奖', count: 2 },
]

describe('giveAwards', () => {
  test('best first, and nothing beyond the places', () => {
    expect(giveAwards(works(70, 90, 80, 60), rules).map(({ award }) => award)).toEqual([
      '一等奖',
      '二等奖',
      '二等奖',
      undefined,
    ])
  })

  test('a tie inside an award shares it; across its last place the panel decides', () => {
    expect(giveAwards(works(90, 80, 80), rules).map(({ award }) => award)).toEqual([
      '一等奖',
      '二等奖',
      '二等奖',
    ])
    const open = giveAwards(works(90, 90, 80, 80), rules)
    expect(open.map(({ award, needsPanel }) => needsPanel ?? award)).toEqual([
      true,
      true,
      true,
      true,
    ])
  })
})

describe('afterWorkingDays', () => {
  const mark = (sort: string, day: string) => ({
    sort,
    from: `${day}T00:00:00+08:00`,
    until: `${day}T23:59:00+08:00`,
  })
  test('weekends do not count; the last day counts to its end', () => {
    // A Wednesday evening in Beijing: Thursday, Friday, Monday, Tuesday, Wednesday.
    const end = afterWorkingDays(new Date('2026-11-18T20:00:00+08:00'), 5, [])
    expect(end.toISOString()).toBe('2026-11-25T16:00:00.000Z')
  })

  test('holidays and worked weekends by the calendar', () => {
    const marks = [mark('holiday', '2026-11-19'), mark('workday', '2026-11-21')]
    const end = afterWorkingDays(new Date('2026-11-18T20:00:00+08:00'), 2, marks)
    expect(end.toISOString()).toBe('2026-11-21T16:00:00.000Z')
  })

  test('just after midnight in Beijing is a new day', () => {
    const end = afterWorkingDays(new Date('2026-11-18T00:10:00+08:00'), 1, [])
    expect(end.toISOString()).toBe('2026-11-19T16:00:00.000Z')
  })
})

describe('publicityEnd', () => {
  const from = new Date('2026-11-18T20:00:00+08:00')
  const fiveDays = '2026-11-25T16:00:00.000Z'
  const endOf = (declared?: string) => publicityEnd({ from, declared, marks: [] }).toISOString()

  test('five working days at the least, and longer where the call announced it', () => {
    expect(endOf()).toBe(fiveDays)
    expect(endOf('2026-11-20T16:00:00.000Z')).toBe(fiveDays)
    expect(endOf('2026-11-30T16:00:00.000Z')).toBe('2026-11-30T16:00:00.000Z')
  })

  test('lists call a campaign in publicity for just as long', () => {
    const collectUntil = '2026-11-10T16:00:00.000Z'
    const publicityUntil = '2026-11-20T16:00:00.000Z'
    const times = { collectUntil, publicityFrom: from.toISOString(), publicityUntil }
    expect(phaseOf(times, new Date('2026-11-25T15:59:59Z'))).toBe('publicity')
    expect(phaseOf(times, new Date(fiveDays))).toBe('over')
  })
})
