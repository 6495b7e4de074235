import { describe, expect, it } from '@jest/globals'
import { expiryOf } from '@/accounts/authorization/expiry'
import { makeState, readState } from '@/accounts/authorization/state'

const NOW = new Date('2026-11-21T04:00:00Z')
const HOUR = 3_600_000
const after = (hours: number) => expiryOf({ until: NOW.getTime() + hours * HOUR, now: NOW })

describe('end of an authorisation', () => {
  it.each([
    [24 * 30, { daysLeft: 30, level: 'good' }],
    [24 * 7 + 1, { daysLeft: 7, level: 'good' }],
    [24 * 7, { daysLeft: 7, level: 'soon', reminder: 7 }],
    [24 * 4, { daysLeft: 4, level: 'soon', reminder: 7 }],
    [24 * 3, { daysLeft: 3, level: 'urgent', reminder: 3 }],
    [24, { daysLeft: 1, level: 'urgent', reminder: 1 }],
    [1, { daysLeft: 0, level: 'urgent', reminder: 1 }],
    [0, { daysLeft: -1, level: 'over' }],
    [-30, { daysLeft: -2, level: 'over' }],
  ])('%d hours before it', (hours, expected) => {
    expect(after(hours)).toEqual(expected)
  })
})

describe('state of an authorisation', () => {
  const secret = 'a-secret-for-tests-only'
  const made = makeState({ account: 7, user: 3, secret, now: NOW })

  it('comes back as it went, within ten minutes', () => {
    const read = (now: Date) => readState({ text: made.text, secret, now })
    expect(read(NOW)).toEqual(made.state)
    expect(read(new Date(NOW.getTime() + 599_000))).toMatchObject({ account: '7', user: '3' })
    expect(read(new Date(NOW.getTime() + 600_000))).toBeUndefined()
  })

  it('is nobody else’s', () => {
    const [body, signature] = made.text.split('.')
    const other = Buffer.from(JSON.stringify({ ...made.state, account: '8' })).toString('base64url')
    for (const text of ['', '.', `${other}.${signature}`, `${body}.`, `${body}.${signature}x`])
      expect(readState({ text, secret, now: NOW })).toBeUndefined()
    expect(readState({ text: made.text, secret: 'another secret', now: NOW })).toBeUndefined()
  })
})
