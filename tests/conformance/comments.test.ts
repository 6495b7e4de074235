import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { scanComments } from '@publishers/commentScan'
import { CHANNELS, publisherOf } from '@publishers/registry'
import { allWords } from './bench'
import { ABLE, HOUR_MS, setCommentBench, type CommentBench } from './commentBench'

describe('comments', () => {
  it('are tried on every channel that reads them', () => {
    const tried = new Set(ABLE.map(([, { channel }]) => channel))
    const reading = CHANNELS.filter(({ comments }) => comments)
    expect(
      reading.map(({ manifest }) => manifest.channel).filter((each) => !tried.has(each)),
    ).toEqual([])
  })

  it.each(['kuaishou', 'channels', 'douyin'])('of %s come home by hand, in words', (channel) => {
    const steps = publisherOf(channel).manifest.byHand?.comments ?? []
    expect(steps.length).toBeGreaterThan(0)
    for (const step of steps) expect(step).toMatch(/[一-龥]/)
    expect(steps.join()).toContain('CSV')
  })
})

describe.each(ABLE)('%s: comments are read', (_name, harness) => {
  let bench: CommentBench
  let receipt: CommentBench['receipt']
  let commenting: CommentBench['commenting']
  let platform: CommentBench['followers']
  beforeEach(async () => {
    bench = await setCommentBench(harness)
    receipt = bench.receipt
    commenting = bench.commenting
    platform = bench.followers
  })
  afterEach(() => bench.close())
  afterAll(() => harness.stop?.())

  const say = (...args: Parameters<CommentBench['say']>) => bench.say(...args)
  const readAll = () => bench.readAll()
  const byId = (id: string) => bench.byId(id)
  const placeOf = (...args: Parameters<CommentBench['placeOf']>) => bench.placeOf(...args)

  it('lists nothing where nobody has said anything', async () => {
    const page = await commenting.list({ receipt }, bench.context)
    expect(page.comments).toEqual([])
    expect(page.next).toBeUndefined()
    if (platform.hasTotal) expect(page.total).toBe(0)
  })

  it('lists what was said, as it was said, with its time, the newest first', async () => {
    const before = new Date(Math.floor(Date.now() / 1000) * 1000 - 2 * HOUR_MS)
    const first = await say('二车间风扇坏了一个月没人修', { at: before })
    const second = await say('字太小，老人看不清 <b>&amp;</b> "引号"', { nickname: '老王' })
    const { comments, covers } = await readAll()
    expect(covers).toBe(true)
    expect(comments.map(({ id }) => id)).toEqual([second, first])
    expect(comments[1]).toMatchObject({ text: '二车间风扇坏了一个月没人修', at: before })
    expect(comments[0]?.text).toContain('字太小，老人看不清 <b>')
    expect(comments.map(({ isOwn }) => Boolean(isOwn))).toEqual([false, false])
    expect(comments[0]?.authorId).not.toBe(comments[1]?.authorId)
  })

  it('goes through pages without losing or repeating any, though more arrive meanwhile', async () => {
    const start = Date.now() - HOUR_MS
    const ids: string[] = []
    for (let at = 0; at < 120; at += 1)
      ids.push(await say(`第 ${at} 条`, { nickname: `职工${at}`, at: new Date(start + at * 1000) }))
    const seen: string[] = []
    let cursor: string | undefined
    let total: number | undefined
    for (let page = 0; page < 20; page += 1) {
      const found = await commenting.list({ receipt, cursor }, bench.context)
      seen.push(...found.comments.map(({ id }) => id))
      total ??= found.total
      if (page === 0) await say('后来的一条')
      cursor = found.next
      if (cursor === undefined) break
      expect(found.comments.length).toBeGreaterThan(0)
    }
    expect(cursor).toBeUndefined()
    expect(ids.filter((id) => !seen.includes(id))).toEqual([])
    if (platform.hasTotal) expect(total).toBe(120)
    expect(new Set(seen).size).toBeGreaterThanOrEqual(120)
  })

  it('says who is answered, and a parent comes before its answers', async () => {
    if (!platform.hasThreads) return
    const first = await say('几点开馆？', { at: new Date(Date.now() - HOUR_MS) })
    const answer = await say('九点', { nickname: '老王', parent: first })
    expect(await byId(answer)).toMatchObject({ parentId: first })
    expect((await byId(first))?.parentId).toBeUndefined()
  })

  it('does not list what its author took back', async () => {
    const kept = await say('支持')
    const gone = await say('说错了')
    await platform.withdraw(receipt, gone)
    const { comments, covers } = await readAll()
    expect({ ids: comments.map(({ id }) => id), covers }).toEqual({ ids: [kept], covers: true })
  })

  it('does not call a reading whole that lost a part', async () => {
    if (!platform.hasTotal) return
    await say('第一')
    const partial = async (cursor?: string) => {
      const page = await commenting.list({ receipt, cursor }, bench.context)
      return { ...page, comments: [] }
    }
    expect((await scanComments(partial)).covers).toBe(false)
  })

  it('says noPrivilege once the account may not, with a remedy', async () => {
    const id = await say('在吗')
    await platform.forbid()
    const refused = {
      kind: 'account',
      code: 'noPrivilege',
      remedy: expect.stringMatching(/[一-龥]{8}/),
    }
    await expect(commenting.list({ receipt }, bench.context)).rejects.toMatchObject(refused)
    await expect(
      commenting.reply!({ ...placeOf(id), text: '在' }, bench.context),
    ).rejects.toMatchObject(refused)
  })

  it('says when it asks too often, and for how long to wait', async () => {
    bench.proxy.fault({
      match: (seen) => platform.isCall('list', seen),
      fault: platform.tooOften,
    })
    const error: unknown = await commenting
      .list({ receipt }, bench.context)
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ kind: 'rateLimited', retryAfterMs: expect.any(Number) })
    for (const secret of bench.platform.secrets) expect(allWords(error)).not.toContain(secret)
  })

  it.each(['lostAnswer', 'html', 'http500', 'garbage', 'empty'] as const)(
    'does not take %s for an empty list',
    async (fault) => {
      await say('在吗')
      bench.proxy.fault({ match: (seen) => platform.isCall('list', seen), fault })
      await expect(commenting.list({ receipt }, bench.context)).rejects.toMatchObject({
        kind: 'transient',
      })
      expect((await commenting.list({ receipt }, bench.context)).comments).toHaveLength(1)
    },
  )

  it('cannot read where the receipt lacks the number comments hang on', async () => {
    const bare = { ...receipt, ids: {}, url: undefined, articles: undefined }
    await expect(commenting.list({ receipt: bare }, bench.context)).rejects.toMatchObject({
      kind: 'manual',
      code: 'noPlace',
    })
  })
})
