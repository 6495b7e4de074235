import { describe, expect, it } from '@jest/globals'
import { describeError, isCertainlyNotDone, verdictOn } from '@/distribution/failure'
import type { ErrorKind } from '@publishers/errors'
import { PublisherError } from '@publishers/errors'

const now = new Date('2026-11-21T03:00:00.000Z')
const errorOf = (kind: ErrorKind, retryAfterMs?: number) =>
  new PublisherError('出错了', { kind, code: '1', remedy: '这样办', retryAfterMs })
const verdict = (
  kind: ErrorKind,
  facts: { isOpen?: boolean; tries?: number; retryAfterMs?: number } = {},
) =>
  verdictOn({
    error: errorOf(kind, facts.retryAfterMs),
    isOpen: facts.isOpen ?? false,
    tries: facts.tries ?? 1,
    now,
    random: 0.5,
  })

describe('in words for an editor', () => {
  it('shows no value of a query and no secret', () => {
    const error = new Error(
      'Failed query: insert into "news" values (?)\nparams: 整篇稿件,sealed:v1:abc,2026',
    )
    expect(describeError(error).message).toBe('Failed query: insert into "news" values (?)')
    const told = describeError(new Error('no route for /x?access_token=abcdefgh123')).message
    expect(told).toBe('no route for /x?access_token=***')
  })
})

describe('what an error means', () => {
  it.each<[ErrorKind, string]>([
    ['transient', 'retry'],
    ['rateLimited', 'retry'],
    ['quota', 'retry'],
    ['auth', 'fail'],
    ['account', 'fail'],
    ['content', 'fail'],
    ['notFound', 'fail'],
    ['bug', 'fail'],
    ['unknown', 'fail'],
    ['manual', 'handOff'],
  ])('%s before anything was sent: %s', (kind, then) => {
    expect(verdict(kind).then).toBe(then)
  })

  it.each<[ErrorKind, string]>([
    ['unconfirmed', 'reconcile'],
    ['duplicate', 'reconcile'],
    ['transient', 'reconcile'],
    ['account', 'reconcile'],
    ['unknown', 'fail'],
  ])('%s with an open intent: %s, never a second sending', (kind, then) => {
    expect(verdict(kind, { isOpen: true }).then).toBe(then)
  })

  it('gives up when the table says so', () => {
    expect(verdict('transient', { tries: 7 }).then).toBe('retry')
    expect(verdict('transient', { tries: 8 }).then).toBe('fail')
  })

  it('waits as long as the platform asks, and until tomorrow for a quota', () => {
    expect(verdict('rateLimited', { retryAfterMs: 300_000 })).toEqual({
      then: 'retry',
      at: new Date(now.getTime() + 300_000),
    })
    const quota = verdict('quota')
    expect(quota.then === 'retry' && quota.at.getTime()).toBeGreaterThanOrEqual(
      Date.parse('2026-11-21T16:00:00.000Z'),
    )
  })

  it('knows which refusals prove that nothing happened', () => {
    const certain = (
      [
        'transient',
        'rateLimited',
        'quota',
        'auth',
        'account',
        'content',
        'notFound',
        'manual',
        'bug',
      ] as const
    ).map((kind) => isCertainlyNotDone(errorOf(kind)))
    expect(certain.every(Boolean)).toBe(true)
    expect(
      (['unconfirmed', 'duplicate', 'unknown'] as const).some((kind) =>
        isCertainlyNotDone(errorOf(kind)),
      ),
    ).toBe(false)
    expect(isCertainlyNotDone(new Error('socket'))).toBe(false)
  })

  it('takes the database’s errors for passing and our own mistakes for mistakes', () => {
    expect(describeError(new TypeError('x is null')).kind).toBe('bug')
    expect(describeError(Object.assign(new Error('busy'), { name: 'WriteLockTimeout' })).kind).toBe(
      'transient',
    )
    expect(describeError('odd')).toMatchObject({ kind: 'transient', message: '未知错误' })
  })
})
