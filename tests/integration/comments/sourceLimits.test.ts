import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { nextBeijingDay } from '@/beijing'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { planSources } from '@/comments/sources/planSources'
import { beginDueSources } from '@/comments/sources/readDue'
import type { Source } from '@/comments/sources/source'
import { actStage } from './actStage'

let stage: Awaited<ReturnType<typeof actStage>>
let article: string

beforeAll(async () => {
  stage = await actStage()
  article = stage.sandbox.control.wechat.feed(stage.wechatApp)[0]!.articleId
  await planSources(stage.payload, new Date())
  await read('wechat', 'weibo')
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

describe('a source', () => {
  it('knows again what a file had brought before', async () => {
    const before = (await stored('wechat')).length
    const said = await sayWechat('导入过的一条，几点开馆')
    const { account, kind, item, organization } = await sourceOf('wechat')
    const place = { channel: 'wechat', account, kind, item, organization }
    const { takeIn } = await import('@/comments/ingest/takeIn')
    const imported = await takeIn({
      payload: stage.payload,
      said: {
        ...{ ...place, key: `import:${account}:${kind}:${item}:1` },
        ...{ text: '导入过的一条，几点开馆', at: new Date(Date.now() - 20_000) },
      },
    })
    await read('wechat')
    await read('wechat')
    const rows = await stored('wechat')
    expect(rows).toHaveLength(before + 1)
    const row = rows.find(({ id }) => id === imported.id)
    expect(row?.external?.commentId).toBe(String(said.id))
    expect([row?.key, row?.goneAt ?? null]).toEqual([`${account}:${said.id}`, null])
  })

  it('leaves publishing its calls: so many pages of an account in an hour, then on where it stopped', async () => {
    const { id, account } = await sourceOf('weibo')
    const calls = () => stage.sandbox.control.calls({ api: 'comments/show' }).length
    await stage.payload.update({
      collection: 'channel-accounts',
      id: account as never,
      data: { settings: { hourlyReads: 2 } } as never,
      overrideAccess: true,
    })
    const hour = Math.floor(Date.now() / 3_600_000)
    for (const each of [hour, hour + 1])
      await stage.payload.db.deleteMany({
        collection: 'platform-state',
        where: { key: { equals: `reads:${account}:${each}` } },
      })
    const before = calls()
    for (let at = 0; at < 4; at += 1) await read('weibo')
    const rested = await sourceOf('weibo')
    // An hour may have begun in between.
    expect(calls() - before).toBeLessThanOrEqual(Math.floor(Date.now() / 3_600_000) > hour ? 4 : 2)
    expect(rested).toMatchObject({ state: 'watching', failures: 0, error: { code: 'localQuota' } })
    expect(Date.parse(rested.nextAt!)).toBeGreaterThan(Date.now())
    await stage.payload.update({
      collection: 'channel-accounts',
      id: account as never,
      data: { settings: { hourlyReads: 100 } } as never,
      overrideAccess: true,
    })
    await read('weibo')
    expect(await sourceOf('weibo')).toMatchObject({ id, error: null })
  })

  it('rests until the platform’s next day when the day’s calls are used up, with all of the account', async () => {
    const { id: _id, ...row } = await sourceOf('wechat')
    const beside = await stage.payload.db.create({
      collection: 'comment-sources',
      data: { ...row, key: 'beside', nextAt: new Date(Date.now() + 60_000).toISOString() } as never,
    })
    stage.fault('wechat', 'comment/list', { kind: 'errcode', code: 45009 })
    await read('wechat')
    const midnight = nextBeijingDay(new Date()).getTime()
    const rested = await sourceOf('wechat')
    expect(rested).toMatchObject({ state: 'watching', error: { kind: 'quota', code: '45009' } })
    const other = await stage.payload.db.findOne<Source>({
      collection: 'comment-sources',
      where: { key: { equals: 'beside' } },
    })
    for (const { nextAt } of [rested, other!])
      expect(Date.parse(nextAt!)).toBeGreaterThanOrEqual(midnight)
    const weibo = await sourceOf('weibo')
    expect(Date.parse(weibo.nextAt!)).toBeLessThan(midnight + 60_000)
    await stage.payload.db.deleteOne({
      collection: 'comment-sources',
      where: { id: { equals: beside.id } },
    })
  })

  it('waits an hour where the platform asks for it', async () => {
    stage.fault('weibo', 'comments/show', { kind: 'errcode', code: 10023 })
    await read('weibo')
    const { nextAt, error } = await sourceOf('weibo')
    expect(error).toMatchObject({ kind: 'rateLimited' })
    expect(Date.parse(nextAt!) - Date.now()).toBeGreaterThan(3_590_000)
    await read('wechat', 'weibo')
  })

  it('is read again when the platform told later what comments hang on', async () => {
    const before = await sourceOf('weibo')
    const error = { kind: 'manual', code: 'noPlace', message: '', remedy: '' }
    await set('weibo', {
      state: 'byHand',
      nextAt: null,
      error,
      lastReadAt: new Date().toISOString(),
    })
    await planSources(stage.payload, new Date())
    expect((await sourceOf('weibo')).state).toBe('byHand')
    await stage.payload.db.updateOne({
      collection: 'deliveries',
      id: before.delivery,
      data: { updatedAt: new Date().toISOString() },
    })
    await planSources(stage.payload, new Date())
    expect(await sourceOf('weibo')).toMatchObject({ state: 'watching', error: null })
  })
})
