import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { planSources } from '@/comments/sources/planSources'
import { beginDueSources } from '@/comments/sources/readDue'
import type { Source } from '@/comments/sources/source'
import { startComments } from '@/worker/commentLoop'
import { actStage } from './actStage'

let stage: Awaited<ReturnType<typeof actStage>>
let article: string
let post: string

beforeAll(async () => {
  stage = await actStage()
  article = stage.sandbox.control.wechat.feed(stage.wechatApp)[0]!.articleId
  post = stage.sandbox.control.weibo.feed(stage.weiboUid)[0]!.idstr
}, 240_000)
afterAll(() => stage?.stop())

const sourceOf = async (channel: string) =>
  (await stage.payload.db.findOne<Source & { leaseUntil?: string }>({
    collection: 'comment-sources',
    where: { channel: { equals: channel } },
  }))!
const set = async (channel: string, data: Record<string, unknown>) => {
  const { id } = await sourceOf(channel)
  await stage.payload.db.updateOne({ collection: 'comment-sources', id, data })
}
/** One reading of everything that is due, and both channels are. */
const read = async (...channels: string[]) => {
  for (const channel of channels) await set(channel, { nextAt: new Date(0).toISOString() })
  const { payload, timing } = stage
  const own = { payload, timing, worker: 'test', limit: 8 }
  for (let begun = await beginDueSources(own); begun.length > 0; begun = await beginDueSources(own))
    await Promise.all(begun)
}
const stored = async (channel: string) => {
  const { docs } = await stage.payload.db.find<StoredComment>({
    collection: 'comments',
    where: { channel: { equals: channel } },
    sort: 'saidAt',
    pagination: false,
    limit: 0,
  })
  return docs
}
const sayWechat = (text: string) =>
  stage.sandbox.control.wechat.say(stage.wechatApp, { item: article, text, nickname: '读者甲' })
const sayWeibo = (text: string, parent?: string) =>
  stage.sandbox.control.weibo.say(stage.weiboUid, { item: post, text, nickname: '网友乙', parent })

describe('what is out is watched', () => {
  it('one source a delivery, planned once, and nothing for our own site', async () => {
    await planSources(stage.payload, new Date())
    await planSources(stage.payload, new Date())
    const { docs } = await stage.payload.db.find<Source>({
      collection: 'comment-sources',
      pagination: false,
    })
    expect(docs.map(({ channel, state }) => `${channel} ${state}`).sort()).toEqual([
      'wechat watching',
      'weibo watching',
    ])
  })
})

describe('a source is read', () => {
  it('each comment once, threads kept, however often', async () => {
    await sayWechat('师傅这手焊活真绝！')
    const parent = await sayWeibo('几点开馆，周一开吗？')
    await sayWeibo('同问', parent.id)
    await read('wechat', 'weibo')
    await read('wechat', 'weibo')
    const [wechat, weibo] = [await stored('wechat'), await stored('weibo')]
    expect(wechat.map(({ text }) => text)).toEqual(['师傅这手焊活真绝！'])
    expect(wechat[0]?.external).toMatchObject({ isShownThere: false })
    expect(weibo).toHaveLength(2)
    expect(weibo[0]?.external).toMatchObject({ isShownThere: true })
    const child = weibo.find(({ text }) => text === '同问')
    expect(String(child?.parent)).toBe(
      String(weibo.find(({ text }) => text.startsWith('几点'))?.id),
    )
    const source = await sourceOf('wechat')
    expect(source).toMatchObject({ state: 'watching', collected: 1, failures: 0, error: null })
    expect(Date.parse(source.nextAt!)).toBeGreaterThan(Date.now() + 20_000)
  })

  it('over several pages, and a killed worker’s reading is gone on with', async () => {
    for (let at = 0; at < 120; at += 1) await sayWechat(`第${at}位观众`)
    const { claimDue } = await import('@/database/atomic')
    await set('wechat', { nextAt: new Date(0).toISOString() })
    const now = new Date()
    await claimDue({
      ...{ payload: stage.payload, queue: 'comment-sources', worker: 'dead', now },
      ...{ leaseMs: 5_000, limit: 1 },
    })
    await read()
    expect(await stored('wechat')).toHaveLength(1)
    await new Promise((resolve) => setTimeout(resolve, 5_200))
    await read()
    expect(await stored('wechat')).toHaveLength(121)
  })

  it('notices what its author took back, and that it is there again', async () => {
    const gone = (await stored('wechat'))[0]!
    const account = stage.sandbox.control.wechat.account(stage.wechatApp)
    const there = account.published
      .flatMap(({ comments }) => comments)
      .find(({ id }) => String(id) === gone.external?.commentId)!
    await stage.sandbox.control.wechat.withdrawComment(stage.wechatApp, there.id)
    await read('wechat')
    expect((await stored('wechat'))[0]?.goneAt).toBeTruthy()
    ;(there as { state: string }).state = 'live'
    await read('wechat')
    const rows = await stored('wechat')
    expect(rows.find(({ id }) => id === gone.id)?.goneAt).toBeFalsy()
  })

  it('marks nothing when it comes back short or broken', async () => {
    stage.fault('wechat', 'comment/list', { kind: 'http', status: 500 })
    stage.fault('weibo', 'comments/show', { kind: 'lostResponse' })
    await read('wechat', 'weibo')
    const rows = [...(await stored('wechat')), ...(await stored('weibo'))]
    expect(rows.some(({ goneAt }) => goneAt)).toBe(false)
    const source = await sourceOf('wechat')
    expect(source.state).toBe('watching')
    if (source.failures > 0) expect(source.error?.message).toBeTruthy()
    await read('wechat', 'weibo')
    expect(await sourceOf('wechat')).toMatchObject({ failures: 0, error: null })
  })

  it('says so where the account may not', async () => {
    stage.fault('wechat', 'comment/list', { kind: 'errcode', code: 88000 })
    await read('wechat')
    expect(await sourceOf('wechat')).toMatchObject({
      state: 'noRight',
      error: { code: 'noPrivilege' },
    })
    await planSources(stage.payload, new Date())
    expect((await sourceOf('wechat')).state).toBe('noRight')
    await planSources(stage.payload, new Date(Date.now() + 25 * 3_600_000))
    await read()
    expect((await sourceOf('wechat')).state).toBe('watching')
  })

  it('now, when a moderator asks for it', async () => {
    const { id } = await sourceOf('weibo')
    const path = `/api/comment-sources/${id}/read`
    expect((await stage.app.request.post(path)).status).toBe(401)
    expect((await stage.post('otherEditor', path)).status).toBe(404)
    expect((await stage.post('editor', path)).status).toBe(403)
    expect((await stage.post('moderator', path)).status).toBe(202)
    expect(Date.parse((await sourceOf('weibo')).nextAt!)).toBeLessThanOrEqual(Date.now())
  })

  it('for so many days, and on when there are more of them', async () => {
    const { publishedAt } = await sourceOf('weibo')
    const old = new Date(Date.now() - 61 * 86_400_000).toISOString()
    await set('weibo', { publishedAt: old })
    await read('weibo')
    expect(await sourceOf('weibo')).toMatchObject({ state: 'ended' })
    await stage.payload.updateGlobal({
      slug: 'moderation-settings',
      data: { watchDays: 90 } as never,
      overrideAccess: true,
    })
    await planSources(stage.payload, new Date())
    expect(await sourceOf('weibo')).toMatchObject({ state: 'watching' })
    await set('weibo', { publishedAt })
  })
})

describe('all of it by workers', () => {
  it('from the reader’s words to the verdict, two at once, and they stop', async () => {
    const { payload } = stage
    // The stand-in answers from this very process: on a busy machine a call waits for all that two workers do meanwhile.
    const timing = { ...stage.timing, callMs: 20_000, leaseMs: 60_000 }
    await sayWeibo('进群刷票 1毛一票')
    const asked = await sayWeibo('高温津贴到现在没发')
    await set('weibo', { nextAt: new Date(0).toISOString() })
    const stops = ['one', 'two'].map((worker) =>
      startComments({ payload, worker, timing, idleMs: 150, planMs: 2_000 }),
    )
    for (
      const deadline = Date.now() + 90_000;
      (await stored('weibo')).length < 4 ||
      (await stored('weibo')).some(({ state }) => state === 'pending');
    ) {
      if (Date.now() > deadline) throw new Error('not judged')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await Promise.all(stops.map((stop) => stop()))
    const rows = await stored('weibo')
    expect(rows.find(({ text }) => text.startsWith('进群'))?.state).toBe('rejected')
    const heard = rows.find(({ external }) => external?.commentId === asked.id)
    expect(heard?.ticket).toBeTruthy()
    expect(rows.every(({ judgings }) => judgings === 1)).toBe(true)
  })
})
