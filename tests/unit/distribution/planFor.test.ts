import { describe, expect, it } from '@jest/globals'
import type { Delivery } from '@/distribution/delivery'
import { planFor } from '@/distribution/planFor'
import type { Publisher } from '@publishers/contract'

const now = new Date('2026-11-21T03:00:00.000Z')
const wechat = {
  manifest: {
    label: { zh: '微信公众号', en: 'WeChat' },
    capabilities: {},
  } as Publisher['manifest'],
}
const web = {
  ...wechat,
  amend: (async () => ({ state: 'unknown', reason: '' })) as Publisher['amend'],
}
const run = { id: 7, kind: 'news', item: 12, revision: 'r2' }
const row = (more: Partial<Delivery>) =>
  ({
    id: 1,
    action: 'publish',
    state: 'published',
    revision: 'r1',
    review: 5,
    account: 3,
    key: 'k',
    receipt: { ids: {}, at: '' },
    ...more,
  }) as Delivery
const plan = (others: Delivery[], channel: typeof wechat = wechat, more = {}) =>
  planFor({ others, run, account: 3, channel, enabled: true, now, ...more })

describe('what an approved revision means for an account', () => {
  it('publishes what is not there', () => {
    expect(plan([])).toEqual({
      supersedes: [],
      row: {
        action: 'publish',
        state: 'queued',
        dueAt: now.toISOString(),
        nextAt: now.toISOString(),
        key: 'news:12:r2:3:publish',
      },
    })
  })

  it('waits for the time the final reviewer set', () => {
    const publishAt = '2026-11-22T00:00:00.000Z'
    expect(plan([], wechat, { run: { ...run, publishAt } })).toMatchObject({
      row: { state: 'scheduled', dueAt: publishAt, nextAt: publishAt },
    })
  })

  it('plans the same revision once', () => {
    expect(plan([row({ revision: 'r2', state: 'queued', review: 7 })])).toMatchObject({
      refused: '这个版本已安排投递',
      existing: 1,
    })
  })

  it('amends where the channel can', () => {
    expect(plan([row({ id: 4 })], web)).toMatchObject({
      row: { action: 'amend', state: 'queued', target: 4, key: 'news:12:r2:3:amend' },
    })
  })

  it('never posts a correction as a second article', () => {
    const planned = plan([row({ id: 4, url: 'https://mp.example/s/1' })])
    expect(planned).toMatchObject({
      row: { action: 'amend', state: 'handedOff', nextAt: null, target: 4 },
    })
    expect('row' in planned && planned.row.instructions?.join('')).toContain(
      'https://mp.example/s/1',
    )
  })

  it('publishes the correction once the old article was taken down, in place of the task', () => {
    const task = row({
      id: 6,
      action: 'amend',
      state: 'handedOff',
      revision: 'r2',
      review: 7,
      receipt: null,
    })
    const planned = plan([task, row({ id: 4, state: 'recalled' })])
    expect(planned).toMatchObject({
      row: { action: 'publish', state: 'queued', key: 'news:12:r2:3:publish' },
    })
    expect(planned.supersedes.map(({ id }) => id)).toEqual([6])
  })

  it('cancels an older revision that waits', () => {
    const planned = plan([row({ id: 4, state: 'scheduled' })])
    expect(planned).toMatchObject({ row: { action: 'publish' } })
    expect(planned.supersedes.map(({ id }) => id)).toEqual([4])
  })

  it('does not bring back under the same approval what was cancelled or recalled', () => {
    for (const state of ['cancelled', 'recalled'] as const) {
      expect(plan([row({ revision: 'r2', review: 7, state })])).toHaveProperty('refused')
    }
  })

  it('publishes a recalled revision again when it was approved again', () => {
    const before = row({
      revision: 'r2',
      review: 5,
      state: 'recalled',
      key: 'news:12:r2:3:publish',
    })
    expect(plan([before])).toMatchObject({
      row: { action: 'publish', key: 'news:12:r2:3:publish#7' },
    })
  })

  it('shows an account that is switched off', () => {
    expect(plan([], wechat, { enabled: false })).toMatchObject({
      row: { state: 'failed', nextAt: null, error: { code: 'disabled' } },
    })
  })
})
