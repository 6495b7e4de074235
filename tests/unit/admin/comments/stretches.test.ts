import { expect, test } from '@jest/globals'
import { stretchesOf } from '@/admin/comments/stretches'

const reason = (start: number | null, end: number | null, label: string) => ({
  ...{ axis: 'violation', label, confidence: 0.9, phase: 'abuse', source: null, text: '' },
  ...{ start, end },
})

test('pieces make up the text again, each with what was found in it', () => {
  const text = '加V领流水，日结'
  const reasons = [reason(0, 5, 'ad'), reason(2, 8, 'fraud'), reason(null, null, 'spam')]
  const pieces = stretchesOf({ text, reasons })
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.map((piece) => piece.reasons.map(({ label }) => label))).toEqual([
    ['ad'],
    ['ad', 'fraud'],
    ['fraud'],
  ])
})

test('a text without findings is one piece, an empty one none', () => {
  expect(stretchesOf({ text: '好', reasons: [] })).toEqual([{ text: '好', reasons: [] }])
  expect(stretchesOf({ text: '', reasons: [] })).toEqual([])
})
