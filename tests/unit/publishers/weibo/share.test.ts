import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { setUp } from './setUp'

describe('share', () => {
  let bench: Awaited<ReturnType<typeof setUp>>
  beforeEach(async () => {
    bench = await setUp()
  })
  afterEach(() => bench.weibo.close())
  const body = (error_code: number, error = 'no') => ({ request: '/2/…', error_code, error })

  it('sends text, link, rip and the picture once, and keeps the long id exactly', async () => {
    const outcome = await bench.commit()
    const [post] = bench.weibo.posts
    expect(BigInt(post?.id ?? 0) > BigInt(Number.MAX_SAFE_INTEGER) / 2n).toBe(true)
    expect(outcome).toMatchObject({ state: 'published', receipt: { ids: { postId: post?.id } } })
    const [share] = bench.shares()
    expect(share?.form.get('status')).toBe(bench.rendition.parts.status)
    expect(share?.form.get('rip')).toBe('203.0.113.7')
    expect(post?.pictures).toHaveLength(1)
  })

  it('keeps the id of an answer whose only id is a number', async () => {
    const text = '{"id": 9007199254740993, "created_at": "Sat Nov 21 19:00:00 +0800 2026"}'
    bench.weibo.answer({ path: 'share.json', body: text })
    await expect(bench.commit()).resolves.toMatchObject({
      receipt: { ids: { postId: '9007199254740993' } },
    })
  })

  it('waits for what was taken with 20032, and never sends it again', async () => {
    bench.weibo.answer({ path: 'share.json', status: 403, body: body(20032) })
    const outcome = await bench.commit()
    expect(outcome).toMatchObject({ state: 'accepted', receipt: { ids: {} } })
    const receipt = 'receipt' in outcome ? outcome.receipt : undefined
    await expect(bench.observe({ receipt })).resolves.toMatchObject({ state: 'accepted' })
    bench.advance(90_000)
    const post = bench.weibo.add(bench.rendition.parts.status ?? '', bench.weibo.now() - 80_000)
    await expect(bench.observe({ receipt })).resolves.toMatchObject({
      state: 'published',
      receipt: { ids: { postId: post.id } },
    })
    await bench.commit()
    expect(bench.shares()).toHaveLength(1)
  })

  it.each([20019, 20017])('calls %d on a first try a fault of the content', async (code) => {
    bench.weibo.answer({ path: 'share.json', status: 400, body: body(code) })
    await expect(bench.commit()).rejects.toMatchObject({ kind: 'content', code: String(code) })
  })

  it.each([20019, 20017])('takes %d after a lost try as the news that it worked', async (code) => {
    await lostAndBelievedAbsent()
    // It shows at last, and Weibo refuses the second one.
    const post = bench.weibo.add(bench.rendition.parts.status ?? '', bench.weibo.now() - 60_000)
    bench.weibo.answer({ path: 'share.json', status: 400, body: body(code) })
    await expect(bench.commit()).resolves.toMatchObject({
      state: 'published',
      receipt: { ids: { postId: post.id } },
    })
  })

  it('never believes in an absence again after Weibo said that it has the post', async () => {
    await lostAndBelievedAbsent()
    bench.weibo.answer({ path: 'share.json', status: 400, body: body(20019) })
    await expect(bench.commit()).rejects.toMatchObject({ kind: 'unconfirmed', code: '20019' })
    bench.advance(120_000)
    await expect(bench.observe()).resolves.toMatchObject({ state: 'wait' })
    bench.advance(3_600_000)
    await expect(bench.observe()).resolves.toMatchObject({ state: 'unknown' })
  })

  const lostAndBelievedAbsent = async () => {
    bench.weibo.answer({ path: 'share.json', body: '', drop: true })
    await expect(bench.commit()).rejects.toMatchObject({ kind: 'unconfirmed' })
    bench.advance(61_000)
    const outcome = await bench.observe()
    expect(outcome).toMatchObject({ state: 'absent', step: 'statuses.share' })
    bench.journal.close('absent', 'statuses.share', {})
  }

  it.each([10001, 10002, 10003, 10009, 10010])('asks before it repeats after %d', async (code) => {
    bench.weibo.answer({ path: 'share.json', status: 500, body: body(code), processed: true })
    await expect(bench.commit()).rejects.toMatchObject({ kind: 'unconfirmed' })
    await expect(bench.observe()).resolves.toMatchObject({ state: 'found' })
  })

  it('says 10001 with a 400 is no less unsure', async () => {
    bench.weibo.answer({ path: 'share.json', status: 400, body: body(10001) })
    await expect(bench.commit()).rejects.toMatchObject({ kind: 'unconfirmed', code: '10001' })
  })

  it.each([
    [10017, 'content'],
    [10024, 'rateLimited'],
    [20016, 'rateLimited'],
    [20031, 'manual'],
    [21327, 'auth'],
    [10014, 'account'],
    [29_998, 'unknown'],
  ])('knows %d as %s', async (code, kind) => {
    bench.weibo.answer({ path: 'share.json', status: 403, body: body(code, bench.weibo.token) })
    const error: unknown = await bench.commit().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ kind, code: String(code) })
    expect(String(error)).not.toContain(bench.weibo.token)
  })

  describe('a lost try in the own timeline', () => {
    beforeEach(async () => {
      bench.weibo.answer({ path: 'share.json', body: '', drop: true })
      await bench.commit().catch(() => undefined)
    })

    it('waits as long as a delayed post may take', async () => {
      bench.advance(30_000)
      await expect(bench.observe()).resolves.toMatchObject({ state: 'wait' })
    })

    it('is proven absent only by a list that reaches back before it', async () => {
      bench.weibo.add('很久以前', bench.weibo.now() - 3_600_000)
      bench.advance(70_000)
      for (let count = 0; count < 4; count += 1) bench.weibo.add(`别的微博 ${count}`)
      await expect(bench.observe()).resolves.toMatchObject({ state: 'absent' })
      bench.weibo.add('第五条')
      await expect(bench.observe()).resolves.toMatchObject({ state: 'unknown' })
    })

    it('is not proven by an old post that is pinned to the top', async () => {
      bench.advance(70_000)
      for (let count = 0; count < 5; count += 1) bench.weibo.add(`别的微博 ${count}`)
      bench.weibo.add('置顶', bench.weibo.now() - 86_400_000)
      await expect(bench.observe()).resolves.toMatchObject({ state: 'unknown' })
    })

    it('leaves one that is nearly the same to a person, and an older one alone', async () => {
      bench.weibo.add('【职工技能大赛开幕】另一段话', bench.weibo.now())
      bench.advance(70_000)
      await expect(bench.observe()).resolves.toMatchObject({ state: 'unknown' })
      bench.weibo.posts.length = 0
      bench.weibo.add(bench.rendition.parts.status ?? '', bench.weibo.now() - 600_000)
      await expect(bench.observe()).resolves.toMatchObject({ state: 'absent' })
    })
  })
})
