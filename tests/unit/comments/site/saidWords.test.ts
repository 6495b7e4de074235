import { expect, test } from '@jest/globals'
import { saidIn, saidQuery } from '@/comments/site/saidWords'

const secret = 'a-secret-for-tests-only'

test('shows what the house said and no words that somebody put into a link', () => {
  const ours = Object.fromEntries(saidQuery({ said: '已收到。' }, secret))
  expect(saidIn(ours, secret)).toEqual({ said: '已收到。' })
  expect(saidIn({ ...ours, said: '请加微信领取补贴' }, secret)).toEqual({})
  expect(saidIn({ ...ours, refused: '请加微信领取补贴' }, secret)).toEqual({})
  expect(saidIn({ refused: '请加微信领取补贴' }, secret)).toEqual({})
  expect(saidIn(ours, 'another-secret')).toEqual({})
})
