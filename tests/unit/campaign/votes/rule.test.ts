import { describe, expect, test } from '@jest/globals'
import { isBlackout, refuseBallot } from '@/campaign/votes/rule'
import type { BallotFacts } from '@/campaign/votes/rule'
import { suspicionOf } from '@/campaign/votes/suspicion'

const rule = {
  opensAt: '2026-05-01T00:00:00+08:00',
  closesAt: '2026-05-11T00:00:00+08:00',
  perDay: 3,
  perWork: 1,
  minChoose: 1,
  maxChoose: 2,
}
const entry = (id: string) => ({ id, title: `作品${id}`, shown: true, standing: 'open' as const })
const ballot = (rest: Partial<BallotFacts> = {}) =>
  refuseBallot({
    rule,
    now: new Date('2026-05-02T23:30:00+08:00'),
    entries: [entry('1')],
    today: new Map(),
    ...rest,
  })

describe('refuseBallot', () => {
  test('a first vote is taken', () => {
    expect(ballot()).toBeUndefined()
  })

  test('the second for the same work is refused politely, with the time', () => {
    const refused = ballot({ today: new Map([['1', 1]]) })
    expect(refused?.status).toBe(409)
    expect(refused?.message).toMatch('明天 0 点后可以再投')
    expect(refused?.nextAt).toBe('2026-05-02T16:00:00.000Z')
  })

  test('the total of a day, and the size of a ballot', () => {
    expect(
      ballot({
        today: new Map([
          ['2', 1],
          ['3', 1],
          ['4', 1],
        ]),
      })?.message,
    ).toMatch('剩 0 票')
    expect(ballot({ entries: [] })?.message).toMatch('1 到 2 件')
    expect(ballot({ entries: ['1', '2', '3'].map(entry) })?.status).toBe(409)
    expect(ballot({ entries: [entry('1'), entry('1')] })?.message).toMatch('两次')
  })

  test('not before it begins and not at its end', () => {
    expect(ballot({ now: new Date('2026-04-30T23:59:59.999+08:00') })?.message).toMatch(
      '还没有开始',
    )
    expect(ballot({ now: new Date('2026-05-10T23:59:59.999+08:00') })).toBeUndefined()
    expect(ballot({ now: new Date(rule.closesAt) })?.message).toMatch('结束')
  })

  test('a frozen work is shown and takes no votes', () => {
    expect(ballot({ entries: [{ ...entry('1'), standing: 'frozen' }] })?.message).toMatch(
      '仍可观看',
    )
    expect(ballot({ entries: [{ ...entry('1'), standing: 'warned' }] })).toBeUndefined()
    expect(ballot({ entries: [{ ...entry('1'), shown: false }] })?.status).toBe(404)
  })
})

test('no counts in the last 24 hours of voting', () => {
  const at = (text: string) => isBlackout(rule, new Date(text))
  expect(at('2026-05-09T23:59:59+08:00')).toBe(false)
  expect(at('2026-05-10T00:00:00+08:00')).toBe(true)
  expect(at('2026-05-10T23:59:59+08:00')).toBe(true)
  expect(at(rule.closesAt)).toBe(false)
})

test('suspicious votes are named by the rule they meet', () => {
  const none = { addressWorkDay: 0, addressMinute: 0, deviceWorkDay: 0, workMinute: 0 }
  expect(suspicionOf(none)).toBeUndefined()
  expect(suspicionOf({ ...none, addressWorkDay: 199, addressMinute: 29 })).toBeUndefined()
  expect(suspicionOf({ ...none, addressMinute: 30 })).toBe('addressMinute')
  expect(suspicionOf({ ...none, deviceWorkDay: 3, workMinute: 600 })).toBe('deviceWorkDay')
})
