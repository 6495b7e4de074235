import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startSandbox, VERIFIED, type Json } from './client'

const START = Date.parse('2026-03-02T02:00:00Z')
let client: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(async () => {
  client.clock.now = START
  await client.sandbox.control.reset()
  client.sandbox.control.settings({ publishDelayMs: 0 })
})
afterAll(() => client.sandbox.close())

const submit = (media_id: string) => client.post('freepublish/submit', { media_id })
const publish = async (count = 1) => {
  const article = await client.article()
  const { media_id } = await client.post('draft/add', { articles: Array(count).fill(article) })
  const { publish_id } = await submit(media_id)
  await client.sandbox.control.idle()
  return client.post('freepublish/get', { publish_id })
}

describe('freepublish', () => {
  it('is only queued at first, refuses the same draft meanwhile, and ends by the clock', async () => {
    client.sandbox.control.settings({ publishDelayMs: 60_000 })
    const media_id = await client.draft()
    const { publish_id } = await submit(media_id)
    expect(await client.post('freepublish/get', { publish_id })).toEqual({
      publish_id: Number(publish_id),
      publish_status: 1,
    })
    expect(await submit(media_id)).toMatchObject({ errcode: 53505 })
    expect(await client.post('draft/get', { media_id })).toHaveProperty('news_item')
    client.clock.now += 60_000
    expect(await client.post('freepublish/get', { publish_id: Number(publish_id) })).toMatchObject({
      publish_status: 0,
      fail_idx: [],
    })
    expect(await submit(media_id)).toMatchObject({ errcode: 40007 })
  })

  it('fails when the draft is gone before its turn', async () => {
    client.sandbox.control.settings({ publishDelayMs: 60_000 })
    const media_id = await client.draft()
    const { publish_id } = await submit(media_id)
    await client.post('draft/delete', { media_id })
    client.clock.now += 60_000
    expect(await client.post('freepublish/get', { publish_id })).toMatchObject({
      publish_status: 3,
    })
  })

  it('does not know other ids', async () => {
    expect(await client.post('freepublish/get', { publish_id: '1' })).toMatchObject({
      errcode: 53502,
    })
    expect(await client.post('freepublish/getarticle', { article_id: 'x' })).toMatchObject({
      errcode: 53600,
    })
    expect(await client.post('freepublish/delete', { article_id: 'x' })).toMatchObject({
      errcode: 53600,
    })
  })

  it('deletes one article by an index from 1, and all by 0 or none', async () => {
    const { article_id } = await publish(3)
    const remove = (body: Json) => client.post('freepublish/delete', { article_id, ...body })
    const deleted = async () =>
      (await client.post('freepublish/getarticle', { article_id })).news_item.map(
        (item: Json) => item.is_deleted,
      )
    expect(await remove({ index: 4 })).toMatchObject({ errcode: 53600 })
    await remove({ index: 1 })
    expect(await deleted()).toEqual([true, false, false])
    await remove({ index: 0 })
    expect(await deleted()).toEqual([true, true, true])
    expect(await remove({})).toMatchObject({ errcode: 53600 })
    expect(await client.post('freepublish/batchget', { offset: 0, count: 20 })).toMatchObject({
      total_count: 0,
    })
  })

  it('says 6 when the platform took it down', async () => {
    const { publish_id, article_id } = await publish()
    await client.sandbox.control.wechat.ban(VERIFIED.appid, article_id)
    expect(await client.post('freepublish/get', { publish_id })).toMatchObject({
      publish_status: 6,
    })
  })

  it('allows ten deletions and a hundred looks a Beijing day', async () => {
    const codes = async (api: string, body: Json, times: number) => {
      const all: number[] = []
      for (let count = 0; count < times; count += 1)
        all.push((await client.post(api, body)).errcode)
      return all
    }
    expect(await codes('freepublish/delete', { article_id: 'x' }, 11)).toEqual([
      ...Array(10).fill(53600),
      45009,
    ])
    const looks = await codes('freepublish/get', { publish_id: 'x' }, 101)
    expect(looks.filter((code) => code === 45009)).toHaveLength(1)
    client.clock.now = Date.parse('2026-03-02T15:59:59Z')
    expect(await codes('freepublish/get', { publish_id: 'x' }, 1)).toEqual([45009])
    client.clock.now = Date.parse('2026-03-02T16:00:00Z')
    expect(await codes('freepublish/get', { publish_id: 'x' }, 1)).toEqual([53502])
  })
})

describe('comments', () => {
  const setUp = async () => {
    const media_id = await client.draft({ need_open_comment: 1 })
    const { msg_data_id } = await submit(media_id)
    await client.sandbox.control.idle()
    const articleId = client.sandbox.control.wechat.feed(VERIFIED.appid)[0]?.articleId ?? ''
    const say = (content: string, openid?: string) =>
      client.sandbox.control.wechat.comment(VERIFIED.appid, {
        articleId,
        content,
        openid,
        nickname: '小陈',
      })
    const call = (api: string, body: Json = {}) =>
      client.post(`comment/${api}`, { msg_data_id, index: 0, ...body })
    return { say, call }
  }
  const list = { begin: 0, count: 49, type: 0 }

  it('are listed, elected, answered and deleted', async () => {
    const { say, call } = await setUp()
    await say('好消息！', 'oFollower1')
    await say('匿名')
    const { comment, total } = await call('list', list)
    expect(total).toBe(2)
    expect(comment[0]).toEqual({
      user_comment_id: expect.any(Number),
      create_time: START / 1000,
      content: '匿名',
      comment_type: 0,
    })
    const { user_comment_id } = comment[1]
    expect(comment[1].openid).toBe('oFollower1')
    await call('markelect', { user_comment_id })
    expect(await call('list', { ...list, type: 2 })).toMatchObject({
      total: 1,
      comment: [{ comment_type: 1 }],
    })
    expect(await call('reply/add', { user_comment_id, content: '' })).toMatchObject({
      errcode: 88007,
    })
    expect(await call('reply/add', { user_comment_id, content: '谢谢' })).toMatchObject({
      errcode: 0,
    })
    expect(await call('reply/add', { user_comment_id, content: '谢谢' })).toMatchObject({
      errcode: 88005,
    })
    expect((await call('list', { ...list, type: 2 })).comment[0].reply).toEqual({
      content: '谢谢',
      create_time: START / 1000,
    })
    expect(await call('reply/delete', { user_comment_id })).toMatchObject({ errcode: 0 })
    expect(await call('reply/delete', { user_comment_id })).toMatchObject({ errcode: 88009 })
    await call('unmarkelect', { user_comment_id })
    expect(await call('list', { ...list, type: 1 })).toMatchObject({ total: 2 })
    await call('delete', { user_comment_id })
    expect(await call('delete', { user_comment_id })).toMatchObject({ errcode: 88008 })
    await client.sandbox.control.wechat.withdrawComment(VERIFIED.appid, comment[0].user_comment_id)
    expect(await call('markelect', { user_comment_id: comment[0].user_comment_id })).toMatchObject({
      errcode: 88004,
    })
  })

  it('open and close, and keep to their numbers', async () => {
    const { say, call } = await setUp()
    expect(await call('list', { ...list, count: 50 })).toMatchObject({ errcode: 88010 })
    expect(await call('list', { ...list, msg_data_id: 1 })).toMatchObject({ errcode: 88001 })
    expect(await call('list', { ...list, index: 1 })).toMatchObject({ errcode: 88001 })
    await call('close')
    expect(await say('还能留言吗')).toMatchObject({ ok: false, reason: '作者没有开启留言' })
    await call('open')
    expect(await say('能了')).toMatchObject({ ok: true })
    await client.sandbox.control.wechat.configure(VERIFIED.appid, {
      features: { freepublish: true, comments: false, mass: true },
    })
    expect(await call('list', list)).toMatchObject({ errcode: 88000 })
  })
})
