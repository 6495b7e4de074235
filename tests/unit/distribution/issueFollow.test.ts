import { describe, expect, it } from '@jest/globals'
import type { Change } from '@/distribution/changeState'
import type { Delivery } from '@/distribution/delivery'
import { followerChange } from '@/distribution/issueFollow'
import { issueRevision } from '@/distribution/issueRevision'
import { articleReceipt, isCarrier, isFollower } from '@/distribution/issueRows'

const row = (more: Partial<Delivery>): Delivery => ({
  ...({ id: 7, kind: 'news', action: 'publish', state: 'accepted', issue: 3 } as Delivery),
  ...more,
})
const published: Change = {
  state: 'published',
  action: 'delivery.published',
  data: {
    nextAt: '2026-11-21T00:00:00.000Z',
    finishedAt: '2026-11-21T00:00:00.000Z',
    receipt: {
      ids: { msgId: '9' },
      url: 'https://mp.weixin.qq.com/s/a',
      at: '2026-11-21T00:00:00.000Z',
      articles: [
        { position: 1, url: 'https://mp.weixin.qq.com/s/a' },
        { position: 2, url: 'https://mp.weixin.qq.com/s/b' },
      ],
    },
  },
}

describe('an article of an issue', () => {
  it('gets its own address and place, and never a time of its own', () => {
    const { state, data } = followerChange(row({ position: 2 }), published, 2)
    expect(state).toBe('published')
    expect(data).toMatchObject({
      nextAt: null,
      url: 'https://mp.weixin.qq.com/s/b',
      receipt: { ids: { msgId: '9', position: '2', count: '2' } },
    })
    expect(data?.receipt?.articles).toBeUndefined()
  })

  it('does not take the lead’s address for its own', () => {
    const receipt = { ids: {}, url: 'https://mp.weixin.qq.com/s/a', at: '' }
    expect(articleReceipt(receipt, { position: 2, count: 2 }).url).toBeUndefined()
    expect(articleReceipt(receipt, { position: 1, count: 2 }).url).toBe(receipt.url)
  })

  it('says that a failure is the issue’s', () => {
    const error = { kind: 'content', code: 'err(10001)', message: '涉嫌广告', remedy: '修改' }
    const failed: Change = { state: 'failed', action: 'delivery.failed', data: { error } }
    expect(followerChange(row({}), failed, 1).data?.error?.message).toBe('随推送期：涉嫌广告')
  })

  it('is told from the row that carries it', () => {
    expect(isFollower(row({}))).toBe(true)
    expect(isFollower(row({ kind: 'issues' }))).toBe(false)
    expect(isFollower(row({ action: 'recall' }))).toBe(false)
    expect(isCarrier(row({ kind: 'issues' }))).toBe(true)
  })
})

describe('the revision of an issue', () => {
  it('changes with the articles, their order and the audience', () => {
    const all = [
      { revisions: ['a', 'b'], audience: 'all' },
      { revisions: ['b', 'a'], audience: 'all' },
      { revisions: ['a'], audience: 'all' },
      { revisions: ['a', 'b'], audience: 'tag', tagId: 1 },
      { revisions: ['a', 'b'], audience: 'tag', tagId: 2 },
    ].map(issueRevision)
    expect(new Set(all).size).toBe(all.length)
    expect(issueRevision({ revisions: ['a', 'b'], audience: 'all', tagId: 5 })).toBe(all[0])
  })
})
