import { describe, expect, it } from '@jest/globals'
import type { AccountFacts } from '@/accounts/accountHealth'
import { accountHealth, worstOf } from '@/accounts/accountHealth'

const now = new Date('2026-11-21T04:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
const ahead = (days: number) => ago(-days)
const facts = (change: Partial<AccountFacts>): AccountFacts => ({
  enabled: true,
  since: ago(300),
  lastPostAt: ago(1),
  ...change,
})
const codes = (change: Partial<AccountFacts>) =>
  accountHealth(facts(change), now).map(({ code, level }) => `${code} ${level}`)

describe('accountHealth', () => {
  it.each([
    [9.9, []],
    [10, ['idle warn']],
    [13.9, ['idle warn']],
    [14, ['idle bad']],
  ])('an account idle for %s days', (days, expected) => {
    expect(codes({ lastPostAt: ago(days) })).toEqual(expected)
  })

  it('counts an account that never posted from its registration', () => {
    expect(codes({ lastPostAt: undefined, since: ago(3) })).toEqual([])
    expect(codes({ lastPostAt: undefined, since: ago(20) })).toEqual(['idle bad'])
  })

  it.each([
    [31, []],
    [30, ['verification warn']],
    [0.5, ['verification warn']],
    [-0.5, ['verification bad']],
  ])('a verification that ends in %s days', (days, expected) => {
    expect(codes({ verifiedUntil: ahead(days) })).toEqual(expected)
  })

  it.each([
    [8, []],
    [7, ['authorization warn']],
    [-1, ['authorization bad']],
  ])('an authorisation that ends in %s days', (days, expected) => {
    expect(codes({ authorizedUntil: ahead(days) })).toEqual(expected)
  })

  it('takes what the last check found, the grave first', () => {
    const probe = {
      items: [
        { name: '额度', state: 'warn' as const, message: '还剩 1 次', remedy: '明天再发' },
        { name: '令牌', state: 'fail' as const, message: 'IP 不在白名单', remedy: '加入 1.2.3.4' },
        { name: '留言', state: 'ok' as const, message: '可用' },
      ],
    }
    const marks = accountHealth(facts({ probe }), now)
    expect(marks.map(({ code }) => code)).toEqual(['probe:令牌', 'probe:额度'])
    expect(marks[0]?.remedy).toContain('1.2.3.4')
    expect(worstOf(marks)).toBe('bad')
    expect(worstOf([])).toBe('good')
  })

  it('asks nothing of an account that is switched off', () => {
    expect(codes({ enabled: false, lastPostAt: ago(100), verifiedUntil: ago(5) })).toEqual([])
  })
})
