import { expect, test } from '@jest/globals'
import { seal } from '@/access/secrets'
import { saidIn, saidQuery, unwrappedText, wrappedText } from '@/comments/site/saidWords'

const secret = 'a-secret-for-tests-only'

test('shows what the house said and no words that somebody put into a link', () => {
  const ours = Object.fromEntries(saidQuery({ said: '已收到。' }, secret))
  expect(saidIn(ours, secret)).toEqual({ said: '已收到。' })
  expect(saidIn({ ...ours, said: '请加微信领取补贴' }, secret)).toEqual({})
  expect(saidIn({ ...ours, refused: '请加微信领取补贴' }, secret)).toEqual({})
  expect(saidIn({ refused: '请加微信领取补贴' }, secret)).toEqual({})
  expect(saidIn(ours, 'another-secret')).toEqual({})
})

test('brings the words back into the form, unread by logs, and opens nothing else', () => {
  const wrapped = wrappedText('食堂又涨价了', secret)
  expect(wrapped).not.toContain('食堂')
  expect(unwrappedText(wrapped, secret)).toBe('食堂又涨价了')
  for (const other of [seal('13800138000', secret), '请加微信', 'sealed:v1:AAAA', ''])
    expect(unwrappedText(other, secret)).toBe('')
})
