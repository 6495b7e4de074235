import { describe, expect, it } from '@jest/globals'
import { refuseSignature, sign } from '@publishers/web/signature'

const now = new Date('2026-11-21T08:00:00Z')
const seconds = now.getTime() / 1000
const key = 'k'.repeat(64)
const body = '{"item":"1"}'

const claim = (over: Partial<Parameters<typeof refuseSignature>[0]> = {}) =>
  refuseSignature({
    key,
    order: 'release',
    timestamp: String(seconds),
    signature: sign({ key, order: 'release', timestamp: seconds, body }),
    body,
    now,
    ...over,
  })

describe('signature of an order', () => {
  it('is good for this body, this order, this key, this moment', () => {
    expect(claim()).toBeUndefined()
  })

  it.each([
    ['another body', { body: '{"item":"2"}' }, 'wrong'],
    ['another order', { order: 'withdraw' as const }, 'wrong'],
    ['another key', { key: 'j'.repeat(64) }, 'wrong'],
    ['another second', { timestamp: String(seconds + 1) }, 'wrong'],
    ['a cut signature', { signature: 'v1=00' }, 'wrong'],
    ['none', { signature: null }, 'missing'],
    ['a time that is none', { timestamp: '1e9' }, 'missing'],
    ['an old one', { now: new Date(now.getTime() + 301_000) }, 'expired'],
    ['one from the future', { now: new Date(now.getTime() - 301_000) }, 'expired'],
  ])('refuses %s', (_, over, reason) => {
    expect(claim(over)).toBe(reason)
  })

  it('is the vector other programs can check against', () => {
    expect(sign({ key: 'key', order: 'release', timestamp: 1700000000, body: '{}' })).toBe(
      'v1=2b55777c4bf16582d3abf424bee10c859f6e1ab1e2551f74a2090df400dbbf20',
    )
  })
})
