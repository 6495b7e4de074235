import { describe, expect, it } from '@jest/globals'
import { countersOf } from '@/distribution/countersOf'

const counter = (channel: string, parts: Record<string, string>, label: string) =>
  countersOf(channel, parts).find((one) => one.label === label)

describe('counters', () => {
  it('count people’s characters against the numbers of the manifest', () => {
    expect(counter('wechat', { title: '题👨‍👩‍👧目' }, 'count_title')).toEqual({
      label: 'count_title',
      count: 3,
      limit: 32,
      hardLimit: 64,
    })
    expect(counter('wechat', { digest: '摘要' }, 'count_digest')).toMatchObject({
      limit: 120,
      hardLimit: 128,
    })
  })

  it('weigh a post as Weibo does: two letters are one, a link has its own weight', () => {
    expect(counter('weibo', { status: '劳模ab' }, 'count_post')).toMatchObject({
      count: 3,
      limit: 140,
    })
    expect(counter('weibo', { status: '#五一# #劳模# 好' }, 'count_topics')).toMatchObject({
      count: 2,
      limit: 3,
    })
  })

  it('count topics of short videos, a line each', () => {
    expect(counter('douyin', { topics: '五一\n劳模' }, 'count_topics')?.count).toBe(2)
    expect(counter('channels', { topics: '' }, 'count_topics')?.count).toBe(0)
    expect(counter('kuaishou', { caption: '好 #五一 #劳模' }, 'count_topics')?.count).toBe(2)
  })

  it('leave out what the rendition does not have, and channels nobody knows', () => {
    expect(countersOf('wechat', { title: '题' }).map(({ label }) => label)).toEqual(['count_title'])
    expect(countersOf('elsewhere', { title: '题' })).toEqual([])
  })
})
