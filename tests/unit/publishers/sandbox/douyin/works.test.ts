import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { GATED, mp4, startSandbox } from './client'

let client: Awaited<ReturnType<typeof startSandbox>>
let who: Awaited<ReturnType<typeof client.user>>
let itemId: string
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(async () => {
  await client.sandbox.control.reset()
  who = await client.user()
  itemId = (await client.create(who)).data.item_id
  await client.sandbox.control.idle()
})
afterAll(() => client.sandbox.close())

const encoded = () => encodeURIComponent(itemId)
const list = () =>
  client.get(`/item/comment/list/?${who.at}&item_id=${encoded()}&cursor=0&count=10`, who.token)

describe('data of works', () => {
  it('comes in pages, newest first, numbers as texts where the server writes them so', async () => {
    const second = (await client.create(who)).data.item_id
    const page = (cursor: number) =>
      client.get(`/api/douyin/v1/video/video_list/?${who.at}&cursor=${cursor}&count=1`, who.token)
    const first = await page(0)
    expect(first.data).toMatchObject({ cursor: 1, has_more: true, list: [{ item_id: second }] })
    expect((await page(1)).data).toMatchObject({ has_more: false, list: [{ item_id: itemId }] })
    await client.douyin.configureApp(GATED.key, { numbers: 'string' })
    expect((await page(0)).data).toMatchObject({ cursor: '1', list: [{ video_status: '5' }] })
  })

  it('is found by work or film, and never for others', async () => {
    const path = `/api/douyin/v1/video/video_data/?${who.at}`
    const [work] = client.douyin.works('yunfan')
    expect(
      (await client.post(path, { video_ids: [work?.videoId] }, who.token)).data.list,
    ).toHaveLength(1)
    expect((await client.post(path, {}, who.token)).data.error_code).toBe(28001007)
    const other = await client.user(GATED, 'xingqiao')
    const theirs = `/api/douyin/v1/video/video_data/?${other.at}`
    expect((await client.post(theirs, { item_ids: [itemId] }, other.token)).data.list).toEqual([])
    await client.douyin.removeByHand(itemId)
    expect((await client.post(path, { item_ids: [itemId] }, who.token)).data.list).toEqual([])
  })

  it.each(['base', 'like', 'comment', 'play', 'share'])('has the older call %s', async (name) => {
    const path = (id: string) => `/data/external/item/${name}/?${who.at}&item_id=${id}`
    expect((await client.get(path(encoded()), who.token)).data).toMatchObject({
      error_code: 0,
      result: expect.any(Object),
    })
    expect((await client.get(path('none'), who.token)).data.error_code).toBe(2100005)
  })

  it('needs an item_id written for an address: a plus sign is a blank there', async () => {
    const raw = client.get(`/item/comment/list/?${who.at}&item_id=${itemId}`, who.token)
    expect((await raw).data.error_code).toBe(2100005)
    expect((await list()).data.error_code).toBe(0)
  })
})

describe('comments', () => {
  it('are listed, answered and put on top', async () => {
    const said = await client.douyin.comment(itemId, { name: '小陈', content: '师傅好样的' })
    const write = (path: string, body: object) => client.post(`${path}?${who.at}`, body, who.token)
    const reply = await write('/item/comment/reply/', {
      item_id: itemId,
      comment_id: said.commentId,
      content: '谢谢！',
    })
    expect(reply.data.comment_id).toMatch(/^@/)
    const top = { item_id: itemId, comment_id: said.commentId, top: true }
    expect((await write('/item/comment/top/', top)).data.error_code).toBe(0)
    expect((await list()).data).toMatchObject({
      cursor: 1,
      has_more: false,
      list: [
        { comment_id: said.commentId, content: '师傅好样的', reply_comment_total: 1, top: true },
      ],
    })
    const answers = await client.get(
      `/item/comment/reply/list/?${who.at}&item_id=${encoded()}&comment_id=${encodeURIComponent(said.commentId)}`,
      who.token,
    )
    expect(answers.data.list).toMatchObject([{ content: '谢谢！', comment_user_id: who.openId }])
    const bad = { item_id: itemId, comment_id: 'none', content: '？' }
    expect((await write('/item/comment/reply/', bad)).data.error_code).toBe(2100005)
    expect((await write('/item/comment/reply/', { ...bad, content: '' })).data.error_code).toBe(
      2100005,
    )
    const many = `/item/comment/list/?${who.at}&item_id=${encoded()}&count=51`
    expect((await client.get(many, who.token)).data.error_code).toBe(2100005)
  })

  it('are closed to apps without the scope', async () => {
    const { capabilities } = client.douyin.app(GATED.key).app
    await client.douyin.configureApp(GATED.key, {
      capabilities: capabilities.filter((name) => name !== 'item.comment'),
    })
    expect((await list()).extra.error_code).toBe(2190004)
    await client.douyin.configureApp(GATED.key, { capabilities })
    await client.douyin.grant(GATED.key, { uid: 'yunfan', scopes: ['user_info'] })
    who = { ...who, token: client.douyin.app(GATED.key).grants[0]!.accessTokens[0]!.value }
    expect((await list()).extra.error_code).toBe(2190003)
  })
})

describe('faults', () => {
  const api = 'video/create_video'
  const create = async () => {
    const video_id = await client.film(who, mp4({ seed: 7 }))
    return client.post(`/api/douyin/v1/${api}/?${who.at}`, { video_id, text: '' }, who.token)
  }

  it('answer any code in the envelope, for one account', async () => {
    client.sandbox.control.fault({
      api,
      account: 'yunfan',
      effect: { kind: 'errcode', code: 2100004 },
    })
    expect(await create()).toMatchObject({
      data: { error_code: 2100004, description: '系统繁忙，此时请开发者稍候再试' },
      extra: { error_code: 2100004, logid: expect.any(String) },
    })
    expect(client.douyin.works('yunfan')).toHaveLength(1)
  })

  it('lose answers after the work was done, and falsify ids', async () => {
    client.sandbox.control.fault({ api, effect: { kind: 'lostResponse' } })
    await expect(create()).rejects.toThrow()
    expect(client.douyin.works('yunfan')).toHaveLength(2)
    client.sandbox.control.fault({ api, effect: { kind: 'wrongId' } })
    const { data } = await create()
    expect(client.douyin.works('yunfan').map((work) => work.itemId)).not.toContain(data.item_id)
    expect(client.sandbox.control.counts('yunfan')[api]).toBe(3)
  })

  it('leave no secret in the record of calls', async () => {
    await client.clientToken(GATED)
    expect(JSON.stringify(client.sandbox.control.calls())).not.toContain(GATED.secret)
  })
})
