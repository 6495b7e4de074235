import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { scanComments } from '@publishers/commentScan'
import type { ChannelComment, CommentAct, Commenting, CommentPlace } from '@publishers/comments'
import type { Receipt } from '@publishers/contract'
import { CHANNELS, publisherOf } from '@publishers/registry'
import { allWords, setBench, type Bench } from './bench'
import type { CommentPlatform, Words } from './commentHarness'
import { HARNESSES } from './harnesses'

const able = HARNESSES.filter(({ hasComments }) => hasComments)

describe('comments', () => {
  it('are tried on every channel that reads them', () => {
    const tried = new Set(able.map(({ channel }) => channel))
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

const HOUR_MS = 3_600_000
const LATE_MS = 3 * HOUR_MS

describe.each(
  able.map((harness) => [`${harness.channel} (${harness.steps.join()})`, harness] as const),
)('%s: comments', (_name, harness) => {
  let bench: Bench
  let receipt: Receipt
  let commenting: Commenting
  let platform: CommentPlatform
  beforeEach(async () => {
    bench = await setBench(harness)
    receipt = await bench.publish()
    commenting = bench.publisher.comments!
    platform = bench.platform.comments!
  })
  afterEach(() => bench.close())
  afterAll(() => harness.stop?.())

  const say = (text: string, more: Partial<Words> = {}) =>
    platform.say(receipt, { nickname: '小陈', text, ...more })
  const readAll = async () =>
    scanComments((cursor) => commenting.list({ receipt, cursor }, bench.context))
  const byId = async (id: string): Promise<ChannelComment | undefined> =>
    (await readAll()).comments.find((each) => each.id === id)
  const placeOf = (commentId: string, more: Record<string, string> = {}): CommentPlace => ({
    receipt,
    ids: { commentId, ...more },
  })
  const calls = (act: CommentAct | 'list') =>
    bench.proxy.seen.filter((seen) => platform.isCall(act, seen)).length
  const lookFor = (act: CommentAct, place: CommentPlace, text?: string, agoMs = 0) =>
    commenting.look(
      { act, place, text, since: new Date(bench.context.now().getTime() - agoMs) },
      bench.context,
    )

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

  it('answers, once, and knows its own words again', async () => {
    const id = await say('个人能投还是要单位推荐？')
    const text = '个人可以投稿，谢谢关注。'
    const done = await commenting.reply!({ ...placeOf(id), text }, bench.context)
    expect(done).toMatchObject({ state: 'done' })
    expect(platform.answersTo(receipt, id)).toEqual([text])
    const again = await commenting.reply!({ ...placeOf(id), text }, bench.context)
    expect(again).toMatchObject({ state: 'done' })
    expect(platform.answersTo(receipt, id)).toEqual([text])
    const { comments } = await readAll()
    if (platform.hasThreads)
      expect(comments.filter(({ isOwn }) => isOwn)).toMatchObject([{ parentId: id }])
    else expect(comments).toMatchObject([{ id, reply: { text } }])
    expect(await lookFor('reply', placeOf(id), text)).toMatchObject({ state: 'done' })
  })

  it('refuses an answer that is empty or too long before anything is sent', async () => {
    const id = await say('在吗')
    for (const text of [' ', '工'.repeat(commenting.replyLimit + 1)])
      await expect(
        commenting.reply!({ ...placeOf(id), text }, bench.context),
      ).rejects.toMatchObject({ kind: 'content' })
    expect(calls('reply')).toBe(0)
  })

  it.each(['lostAnswer', 'html'] as const)('finds an answer in spite of %s', async (fault) => {
    const id = await say('展厅在哪一层')
    const text = '三层东厅。'
    bench.proxy.fault({ match: (seen) => platform.isCall('reply', seen), fault, processed: true })
    const since = bench.context.now()
    const lost = await commenting.reply!({ ...placeOf(id), text }, bench.context)
    expect(lost).toMatchObject({ state: 'unknown', reason: expect.stringMatching(/[一-龥]/) })
    const look = { act: 'reply' as const, place: placeOf(id), text, since }
    expect(await commenting.look(look, bench.context)).toMatchObject({ state: 'done' })
    expect(platform.answersTo(receipt, id)).toEqual([text])
    expect(calls('reply')).toBe(1)
  })

  it('proves that an answer did not arrive, but not too early', async () => {
    const id = await say('展厅在哪一层')
    const text = '三层东厅。'
    bench.proxy.fault({
      match: (seen) => platform.isCall('reply', seen),
      fault: 'lostRequest',
    })
    expect(await commenting.reply!({ ...placeOf(id), text }, bench.context)).toMatchObject({
      state: 'unknown',
    })
    expect(await lookFor('reply', placeOf(id), text, -1000)).toMatchObject({
      state: 'unknown',
      lookAfterMs: expect.any(Number),
    })
    expect(await lookFor('reply', placeOf(id), text, LATE_MS)).toEqual({ state: 'absent' })
  })

  it('does not take another official answer for this one', async () => {
    const id = await say('展厅在哪一层')
    await commenting.reply!({ ...placeOf(id), text: '请看公告。' }, bench.context)
    expect(await lookFor('reply', placeOf(id), '三层东厅。')).toMatchObject({ state: 'unknown' })
  })

  it('takes an answer back', async () => {
    if (!commenting.unreply) return
    const id = await say('电子证书在哪下')
    const done = await commenting.reply!({ ...placeOf(id), text: '个人中心。' }, bench.context)
    const replyId = done.state === 'done' ? done.receipt.replyId : undefined
    const place = placeOf(id, replyId ? { replyId } : {})
    expect(await lookFor('unreply', place, undefined, LATE_MS)).toEqual({ state: 'absent' })
    expect(await commenting.unreply({ ...place, replyId }, bench.context)).toMatchObject({
      state: 'done',
    })
    expect(platform.answersTo(receipt, id)).toEqual([])
    expect(await lookFor('unreply', place)).toMatchObject({ state: 'done' })
    expect(await commenting.unreply({ ...place, replyId }, bench.context)).toMatchObject({
      state: 'done',
    })
  })

  it('elects and un-elects', async () => {
    if (!commenting.elect || !commenting.unelect) return
    const id = await say('坐过周师傅的车，稳！')
    expect(await lookFor('elect', placeOf(id), undefined, LATE_MS)).toEqual({ state: 'absent' })
    expect(await commenting.elect(placeOf(id), bench.context)).toMatchObject({ state: 'done' })
    expect(await byId(id)).toMatchObject({ isElected: true })
    expect(await lookFor('elect', placeOf(id))).toMatchObject({ state: 'done' })
    expect(await commenting.unelect(placeOf(id), bench.context)).toMatchObject({ state: 'done' })
    expect(await byId(id)).toMatchObject({ isElected: false })
    expect(await lookFor('unelect', placeOf(id))).toMatchObject({ state: 'done' })
  })

  it('deletes, also what is gone already, and nothing else', async () => {
    if (!commenting.remove) return
    const kept = await say('祝老师傅健康')
    const id = await say('加V领流水，日结')
    expect(await lookFor('delete', placeOf(id), undefined, LATE_MS)).toEqual({ state: 'absent' })
    bench.proxy.fault({ match: (seen) => platform.isCall('delete', seen), fault: 'lostAnswer' })
    expect(await commenting.remove(placeOf(id), bench.context)).toMatchObject({ state: 'unknown' })
    expect(await lookFor('delete', placeOf(id))).toMatchObject({ state: 'done' })
    expect(await commenting.remove(placeOf(id), bench.context)).toMatchObject({ state: 'done' })
    expect((await readAll()).comments.map((each) => each.id)).toEqual([kept])
  })

  it('says that a comment is gone which its author took back', async () => {
    const id = await say('说错了')
    await platform.withdraw(receipt, id)
    await expect(
      commenting.reply!({ ...placeOf(id), text: '您好' }, bench.context),
    ).rejects.toMatchObject({ kind: expect.stringMatching(/^(?:notFound|content)$/) })
    if (commenting.remove)
      expect(await lookFor('delete', placeOf(id))).toMatchObject({ state: 'done' })
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
