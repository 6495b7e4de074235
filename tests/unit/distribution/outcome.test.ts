import { describe, expect, it } from '@jest/globals'
import { stepAfter } from '@/distribution/conclude'
import type { Delivery } from '@/distribution/delivery'
import { stepFor } from '@/distribution/outcome'
import type { Outcome } from '@publishers/contract'
import type { JournalEntry } from '@publishers/journal'
import { PublisherError } from '@publishers/errors'

const now = new Date('2026-11-21T03:00:00.000Z')
const receipt = { ids: { articleId: 'a' }, url: 'https://x/1', at: now.toISOString() }
const delivery = (more: Partial<Delivery> = {}) =>
  ({
    id: 1,
    state: 'running',
    action: 'publish',
    polls: 0,
    tries: 0,
    createdAt: now.toISOString(),
    ...more,
  }) as Delivery
const step = (outcome: Outcome, more: Partial<Delivery> = {}) =>
  stepFor({ outcome, delivery: delivery(more), entries: [], now })

describe('what an outcome makes of a delivery', () => {
  it.each<[Outcome, string, string]>([
    [{ state: 'published', receipt }, 'published', 'delivery.published'],
    [{ state: 'accepted', receipt, pollAfterMs: 5000 }, 'accepted', 'delivery.accepted'],
    [
      { state: 'handedOff', receipt, instructions: ['打开后台'] },
      'handedOff',
      'delivery.handedOff',
    ],
    [
      { state: 'failed', code: '4', message: '没有通过', remedy: '修改' },
      'failed',
      'delivery.failed',
    ],
    [{ state: 'recalled', receipt }, 'recalled', 'delivery.recalled'],
    [{ state: 'unknown', reason: '看不出' }, 'unconfirmed', 'delivery.unconfirmed'],
    [{ state: 'absent', step: 'x', proof: '没有' }, 'unconfirmed', 'delivery.unconfirmed'],
  ])('%j', (outcome, state, action) => {
    expect(step(outcome)).toMatchObject({ then: 'change', change: { state, action } })
  })

  it('keeps the link and the ids of earlier steps', () => {
    const entries: JournalEntry[] = [
      {
        step: 'draft.add',
        kind: 'receipt',
        round: 1,
        at: now.toISOString(),
        detail: { ids: { mediaId: 'm' }, at: '' },
      },
    ]
    const made = stepFor({
      outcome: { state: 'published', receipt },
      delivery: delivery(),
      entries,
      now,
    })
    expect(made).toMatchObject({
      change: { data: { url: 'https://x/1', receipt: { ids: { mediaId: 'm', articleId: 'a' } } } },
    })
  })

  it('looks again later without a change of state', () => {
    expect(step({ state: 'wait', reason: '排队', pollAfterMs: 5000 })).toEqual({
      then: 'later',
      nextAt: new Date(now.getTime() + 5000),
      reason: '排队',
    })
    expect(
      step({ state: 'accepted', receipt, pollAfterMs: 0 }, { state: 'accepted' }),
    ).toMatchObject({ then: 'later' })
  })
})

describe('what an error makes of it', () => {
  const timing = {
    leaseMs: 90_000,
    callMs: 15_000,
    uploadMs: 45_000,
    settleMs: 20_000,
    reconcileMs: 3_600_000,
    watchMs: 3_600_000,
  }
  const intent = (secondsAgo: number): JournalEntry => ({
    step: 's',
    kind: 'intent',
    round: 1,
    at: new Date(now.getTime() - secondsAgo * 1000).toISOString(),
    detail: {},
  })
  const after = (
    kind: 'transient' | 'unconfirmed' | 'content' | 'account',
    entries: JournalEntry[],
    more: Partial<Delivery> = {},
    code = '1',
  ) =>
    stepAfter({
      delivery: delivery(more),
      entries,
      timing,
      now,
      random: 0.5,
      error: new PublisherError('出错', { kind, code }),
    })

  it('looks at the platform as soon as a proof is possible, and not before', () => {
    expect(after('unconfirmed', [intent(5)])).toMatchObject({
      then: 'later',
      nextAt: new Date(now.getTime() + 15_000),
    })
  })

  it('hands what cannot be cleared up to a person', () => {
    expect(after('unconfirmed', [intent(3_601)])).toMatchObject({
      change: { state: 'unconfirmed' },
    })
    expect(
      after('transient', [], { state: 'accepted', createdAt: '2026-11-20T00:00:00.000Z' }),
    ).toMatchObject({ change: { state: 'unconfirmed' } })
  })

  it('never fails what the platform has accepted because a look at it failed', () => {
    expect(after('account', [], { state: 'accepted' })).toMatchObject({ then: 'later' })
  })

  it('counts tries and cancels what a recall stopped', () => {
    expect(after('transient', [], { tries: 2 })).toMatchObject({
      change: { state: 'queued', data: { tries: 3 } },
    })
    expect(after('content', [], {}, 'recalled')).toMatchObject({ change: { state: 'cancelled' } })
    expect(after('content', [])).toMatchObject({ change: { state: 'failed' } })
  })
})
