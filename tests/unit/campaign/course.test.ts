import { describe, expect, test } from '@jest/globals'
import { mergeSave } from '@/campaign/mergeSave'
import { statusWords } from '@/campaign/statusWords'
import { campaignTimes, phaseOf } from '@/campaign/times'
import { consentsOf, withConsent, withdrawConsent } from '@/members/policy'
import { maskedName, maskedPhone, normalPhone } from '@/members/phone'

describe('two devices', () => {
  const stored = { form: 'old', sealed: '', revision: 3, at: '2026-11-21T00:00:00.000Z' }
  const merge = (form: string, basedOn: number, editedAt: string) =>
    mergeSave({
      stored,
      lost: [],
      incoming: { form, sealed: '', basedOn, editedAt: new Date(editedAt) },
      same: (a, b) => a === b,
    })
  test('the one that knows the newest revision just saves', () =>
    expect(merge('new', 3, '2026-11-20T00:00:00Z')).toMatchObject({
      verdict: 'saved',
      form: 'new',
      revision: 4,
      lost: [],
    }))
  test('what was touched last stands, and the other is kept', () => {
    expect(merge('new', 2, '2026-11-21T00:00:01Z')).toMatchObject({
      verdict: 'won',
      form: 'new',
      lost: [{ form: 'old' }],
    })
    expect(merge('new', 2, '2026-11-20T00:00:00Z')).toMatchObject({
      verdict: 'lost',
      form: 'old',
      lost: [{ form: 'new' }],
    })
  })
  test('the same words are no conflict', () =>
    expect(merge('old', 0, '2026-11-20T00:00:00Z')).toMatchObject({ verdict: 'same', revision: 3 }))
})

test('a call does one thing at a time', () => {
  const day = (text: string) => `${text}T04:00:00.000Z`
  const times = campaignTimes({
    dates: {
      ...{
        collectFrom: day('2026-11-01'),
        collectUntil: day('2026-11-10'),
        voteFrom: day('2026-11-12'),
        voteUntil: day('2026-11-15'),
      },
      ...{ publicityFrom: day('2026-11-20'), publicityUntil: day('2026-11-24') },
    },
  })
  const phase = (moment: string) => phaseOf(times, new Date(moment))
  expect(
    [
      '2026-10-31T15:59:59Z',
      '2026-10-31T16:00:00Z',
      '2026-11-10T15:59:59Z',
      '2026-11-10T16:00:00Z',
      '2026-11-13T00:00:00Z',
      '2026-11-21T00:00:00Z',
      '2026-12-01T00:00:00Z',
    ].map(phase),
  ).toEqual(['before', 'collecting', 'collecting', 'collected', 'voting', 'publicity', 'over'])
})

test('masks show the least that tells people apart', () => {
  expect([
    maskedPhone('13800138000'),
    maskedName('王小禾'),
    maskedName('王伟'),
    maskedName(' '),
  ]).toEqual(['138****8000', '王**', '王*', '职工'])
  expect(
    ['138 0013 8000', '+86-138-0013-8000', '１３８００１３８０００', '008613800138000'].map(
      normalPhone,
    ),
  ).toEqual(Array(4).fill('13800138000'))
  expect(['23800138000', '1380013800', '', null, '138001380001'].map(normalPhone)).toEqual(
    Array(5).fill(undefined),
  )
})

test('a consent is kept by version, and withdrawn with its time', () => {
  const first = withConsent([], { purpose: 'account', version: '1', at: 'a' })
  expect(withConsent(first, { purpose: 'account', version: '1', at: 'b' })).toHaveLength(1)
  expect(withConsent(first, { purpose: 'account', version: '2', at: 'b' })).toHaveLength(2)
  expect(withdrawConsent(first, 'account', 'c')).toMatchObject([{ withdrawnAt: 'c' }])
  expect(consentsOf('?')).toEqual([])
})

test('an author reads words, never a state of the machine', () => {
  expect(statusWords({ state: 'submitted' }).name).toBe('形式审查中')
  expect(statusWords({ state: 'submitted', formalPassedAt: 'x' }).name).toBe('待单位推荐')
  expect(statusWords({ state: 'completing', completeBy: '2026-11-23T16:00:00Z' }).text).toContain(
    '11 月 23 日 24:00',
  )
  expect(statusWords({ state: 'awarded', consentWithdrawnAt: 'x' }).name).toBe('已撤回授权')
  expect(statusWords({ state: 'awarded' })).toEqual({
    name: '获奖',
    text: '恭喜！证书颁发以后，在作品页里下载。',
  })
  const there = statusWords({ state: 'commended', certificate: 'valid' })
  expect(there).toEqual({ name: '优秀作品', text: '恭喜！证书已经颁发，在作品页里就能下载。' })
  expect(statusWords({ state: 'awarded', certificate: 'revoked' }).text).toMatch('已经作废')
})
