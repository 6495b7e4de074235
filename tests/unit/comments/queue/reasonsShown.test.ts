import { expect, test } from '@jest/globals'
import { reasonsShown } from '@/comments/queue/reasonsShown'

const reason = { axis: 'violation', label: 'ad', confidence: 0.9, phase: 'ads' }

test('a word is pointed at where it is read, also behind a mask of another length', () => {
  const text = '打 138****8000 加微信领流水'
  const [found] = reasonsShown({
    text,
    reasons: [{ ...reason, text: '领流水', start: 17, end: 20 }],
  })
  expect(text.slice(found?.start ?? 0, found?.end ?? 0)).toBe('领流水')
})

test('what lies under a mask is not told', () => {
  const [found] = reasonsShown({
    text: '打 138****8000',
    reasons: [{ ...reason, text: '1380013 8000', start: 2, end: 14 }],
  })
  expect(found).toMatchObject({ text: '', start: null, end: null })
})
