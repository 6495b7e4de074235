import { describe, expect, test } from '@jest/globals'
import type { DecisionRow, LabelledRow } from '@/comments/learning/labels'
import { lastDecisions, onceEach, personLabels } from '@/comments/learning/labels'
import { splitRows } from '@/comments/learning/split'
import { keptRows } from '@/comments/learning/keptRows'
import { keptLines } from '../../../../scripts/moderation/keptLines'
import fs from 'node:fs'

const decision = (row: Partial<DecisionRow>): DecisionRow => ({
  ...{ id: 1, comment: 1, round: 1, action: 'approve', createdAt: '2026-11-21T00:00:00.000Z' },
  ...row,
})

describe('which decision counts', () => {
  test('the last of a comment that stands: no undone one, no undo, no second look', () => {
    const rows = [
      decision({ id: 1, round: 1, sentiment: 'positive' }),
      decision({ id: 2, round: 2, sentiment: 'negative' }),
      decision({ id: 3, round: 3, sentiment: 'neutral', undoneAt: '2026-11-21T00:00:00.000Z' }),
      decision({ id: 4, round: 4, action: 'undo' }),
      decision({ id: 5, round: -1, way: 'second', sentiment: 'neutral' }),
    ]
    expect(lastDecisions(rows.toReversed()).get('1')?.id).toBe(2)
  })

  test('what it left in force counts where it says nothing itself', () => {
    const labels = personLabels(decision({ after: { sentiment: 'negative', violation: null } }))
    expect(labels).toEqual({ sentiment: 'negative', intent: '', violation: '' })
  })

  test('equal texts count once, with the newest label', () => {
    const row = (at: string, sentiment: string) =>
      ({ text: ' 打卡 ', at, person: { sentiment } }) as LabelledRow
    const once = onceEach([row('2026-11-22', 'positive'), row('2026-11-21', 'neutral')])
    expect(once.map(({ person }) => person.sentiment)).toEqual(['positive'])
  })
})

describe('what is learnt from and what is measured by', () => {
  const rows = Array.from({ length: 1_000 }, (_, at) => ({ text: `第 ${at} 条留言` }))

  test('a fifth is held back, the same every time, whatever comes beside it', () => {
    const { train, heldBack } = splitRows(rows)
    expect(heldBack.length).toBeGreaterThan(150)
    expect(heldBack.length).toBeLessThan(250)
    expect(train.length + heldBack.length).toBe(1_000)
    const again = splitRows(rows.toReversed().slice(0, 500))
    expect(again.heldBack.every((row) => heldBack.includes(row))).toBe(true)
  })

  test('the kept set is what its script writes, with enough of either kind', () => {
    expect(fs.readFileSync('src/comments/learning/kept.jsonl', 'utf8')).toBe(keptLines())
    const measured = keptRows().filter(({ use }) => use === 'measure').length
    expect(measured).toBeGreaterThan(100)
    expect(keptRows().length - measured).toBeGreaterThan(300)
  })
})
