import { describe, expect, it } from '@jest/globals'
import { PublisherError } from '@publishers/errors'
import { stepAfterFailedLook, stepAfterFailure } from '@/comments/acts/actFailure'
import { stepAfterCall, stepAfterLook } from '@/comments/acts/actStep'

const now = new Date('2026-11-21T12:00:00.000Z')
const act = { act: 'reply', tries: 0, intentAt: '2026-11-21T11:59:59.000Z' } as const
const facts = { act, now, random: 0.5 }
const waiting = { ...facts, known: 10_000, settleMs: 3_000 }

const stateOf = (step: ReturnType<typeof stepAfterLook>) =>
  step.then === 'later' ? `later ${step.at.getTime() - now.getTime()}` : step.change.state

describe('what a look finds', () => {
  it('ends what is done, opens again what is proven absent', () => {
    expect(stateOf(stepAfterLook(waiting, { state: 'done', receipt: {} }))).toBe('done')
    expect(stateOf(stepAfterLook(waiting, { state: 'absent' }))).toBe('queued')
  })

  it('believes in no absence before the call must have ended', () => {
    const early = { ...waiting, known: 1_000 }
    expect(stateOf(stepAfterLook(early, { state: 'absent' }))).toBe('later 2000')
    expect(stateOf(stepAfterLook(early, { state: 'unknown', reason: '' }))).toBe('later 2000')
  })

  it('gives what nobody can know to a person, and looks again where it may be known later', () => {
    expect(stateOf(stepAfterLook(waiting, { state: 'unknown', reason: '' }))).toBe('unconfirmed')
    const later = { state: 'unknown', reason: '', lookAfterMs: 4_000 } as const
    expect(stateOf(stepAfterLook(waiting, later))).toBe('later 4000')
  })

  it('never repeats after a code nobody knows', () => {
    const error = { kind: 'unknown', code: '999', message: '', remedy: '' }
    const strange = { ...waiting, act: { ...act, error } }
    expect(stateOf(stepAfterLook(strange, { state: 'absent' }))).toBe('failed')
  })

  it('tries a look for a day', () => {
    const error = new PublisherError('', { kind: 'transient' })
    const asked = { ...facts, error, reconcileMs: 3_600_000 }
    expect(stepAfterFailedLook(asked).then).toBe('later')
    const old = { ...asked, act: { ...act, intentAt: '2026-11-20T11:00:00.000Z' } }
    expect(stateOf(stepAfterFailedLook(old))).toBe('unconfirmed')
  })
})

describe('what an error means', () => {
  const after = (kind: ConstructorParameters<typeof PublisherError>[1]['kind'], code = '') =>
    stepAfterFailure({
      ...facts,
      error: new PublisherError('平台说不', { kind, code, remedy: '这样做' }),
      settleMs: 3_000,
    })

  it('tries again what certainly did not happen', () => {
    expect(stateOf(after('transient'))).toBe('queued')
    expect(stateOf(after('rateLimited'))).toBe('queued')
  })

  it('waits for the next day of the platform when a quota is used up', () => {
    const step = after('quota')
    const nextAt = step.then === 'change' ? step.change.data?.nextAt : ''
    // The day of Beijing turns at 16:00 UTC.
    expect(Date.parse(String(nextAt))).toBeGreaterThan(Date.parse('2026-11-21T16:00:00.000Z'))
    expect(Date.parse(String(nextAt))).toBeLessThan(Date.parse('2026-11-21T16:10:00.000Z'))
  })

  it('looks up what may have happened', () => {
    expect(stateOf(after('unconfirmed'))).toBe('later 3000')
    expect(stateOf(after('duplicate'))).toBe('later 3000')
    expect(stateOf(after('unknown'))).toBe('later 3000')
    expect(stateOf(stepAfterCall(waiting, { state: 'unknown', reason: '' }))).toBe('later 3000')
  })

  it('hands what the interface refuses to a person, and fails what never will', () => {
    expect(stateOf(after('manual'))).toBe('byHand')
    expect(stateOf(after('account', 'noPrivilege'))).toBe('byHand')
    expect(stateOf(after('account', 'account'))).toBe('failed')
    expect(stateOf(after('auth'))).toBe('failed')
    expect(stateOf(after('content'))).toBe('failed')
  })

  it('takes what is gone for deleted, and not for answered', () => {
    const error = new PublisherError('留言不存在', { kind: 'notFound', code: '88008' })
    const gone = { ...facts, error, settleMs: 3_000 }
    expect(stateOf(stepAfterFailure(gone))).toBe('failed')
    expect(stateOf(stepAfterFailure({ ...gone, act: { ...act, act: 'delete' } }))).toBe('done')
  })
})
