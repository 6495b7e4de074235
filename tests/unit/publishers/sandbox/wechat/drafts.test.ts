import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { JPG, startSandbox, UNVERIFIED, VERIFIED, type Json } from './client'

let client: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

const add = async (change: Json) =>
  client.post('draft/add', { articles: [await client.article(change)] })
const list = async (count: number) =>
  Array.from({ length: count }, async () => ({ image_media_id: await client.cover() }))
const pictures = async (count: number) => ({
  article_type: 'newspic',
  content: '图说',
  thumb_media_id: undefined,
  image_info: { image_list: await Promise.all(await list(count)) },
})

describe('draft/add checks', () => {
  it.each<[string, Json, number | undefined]>([
    ['title of 32', { title: '工'.repeat(32) }, undefined],
    ['title of 33', { title: '工'.repeat(33) }, 45003],
    ['title of 32 rare Han', { title: '𠮷'.repeat(32) }, undefined],
    ['no title', { title: '' }, 45003],
    ['author of 16', { author: '工'.repeat(16) }, undefined],
    ['author of 17', { author: '工'.repeat(17) }, 45110],
    ['digest of 128', { digest: '工'.repeat(128) }, undefined],
    ['digest of 129', { digest: '工'.repeat(129) }, 45004],
    ['content of 19 999 with its tags', { content: `<p>${'工'.repeat(19_992)}</p>` }, undefined],
    ['content of 20 000 with its tags', { content: `<p>${'工'.repeat(19_993)}</p>` }, 45002],
    ['no content', { content: '' }, 45166],
    ['source that is no address', { content_source_url: 'union.example' }, 41039],
    ['source of a script', { content_source_url: 'javascript:alert(1)' }, 41039],
    [
      'source over 1 KB',
      { content_source_url: `https://union.example/${'a'.repeat(1024)}` },
      41039,
    ],
    ['flag as boolean', { need_open_comment: true }, 47001],
    ['flag', { need_open_comment: 1, only_fans_can_comment: 1 }, undefined],
    ['crop', { pic_crop_235_1: '0_0.1_1_0.9' }, undefined],
    ['crop upside down', { pic_crop_235_1: '0_0.9_1_0.1' }, 47001],
    ['crop too fine', { pic_crop_1_1: '0_0_0.1234567_1' }, 47001],
    ['shop footer', { product_info: { footer_product_info: { product_key: 'x' } } }, 53404],
    ['unknown type', { article_type: 'video' }, 47001],
  ])('%s', async (_name, change, code) => {
    const reply = await add(change)
    if (code) expect(reply).toMatchObject({ errcode: code })
    else expect(reply.media_id).toMatch(/^[\w-]{64}$/)
  })

  it('takes one to eight articles', async () => {
    const article = await client.article()
    const addAll = (articles: unknown) => client.post('draft/add', { articles })
    expect(await addAll([])).toMatchObject({ errcode: 44003 })
    expect(await addAll(Array(8).fill(article))).toHaveProperty('media_id')
    expect(await addAll(Array(9).fill(article))).toMatchObject({ errcode: 45008 })
    expect(await addAll(article)).toMatchObject({ errcode: 47001 })
  })

  it('is looser for an account set so, and stricter about comments without the privilege', async () => {
    await client.sandbox.control.wechat.configure(VERIFIED.appid, { limits: 'loose' })
    expect(await add({ title: '工'.repeat(64) })).toHaveProperty('media_id')
    expect(await add({ title: '工'.repeat(65) })).toMatchObject({ errcode: 45003 })
    const article = await client.article({ need_open_comment: 1 }, UNVERIFIED)
    expect(await client.post('draft/add', { articles: [article] }, UNVERIFIED)).toMatchObject({
      errcode: 88000,
    })
  })

  it('takes picture messages of 1 to 20 permanent pictures and plain words', async () => {
    expect(await add(await pictures(20))).toHaveProperty('media_id')
    expect(await add(await pictures(0))).toMatchObject({ errcode: 40007 })
    expect(await add(await pictures(21))).toMatchObject({ errcode: 40007 })
    const { media_id } = await client.upload('material/add_material', {
      bytes: JPG,
      query: '&type=thumb',
    })
    const thumbs = { image_info: { image_list: [{ image_media_id: media_id }] } }
    expect(await add({ ...(await pictures(1)), ...thumbs })).toMatchObject({ errcode: 40007 })
    expect(await add({ ...(await pictures(1)), content: '<p>图</p>' })).toMatchObject({
      errcode: 45166,
    })
    expect(
      await add({ ...(await pictures(1)), content: '见 https://union.example' }),
    ).toMatchObject({ errcode: 45166 })
  })

  it('makes a digest of the first 54 characters when there is none', async () => {
    const { media_id } = await add({
      content: `<p>${'一'.repeat(30)}</p><p>${'二'.repeat(30)}</p>`,
    })
    const { news_item } = await client.post('draft/get', { media_id })
    expect(news_item[0].digest).toBe('一'.repeat(30) + '二'.repeat(24))
  })

  it('keeps two drafts when the same is sent twice', async () => {
    const articles = [await client.article()]
    const [one, two] = [
      await client.post('draft/add', { articles }),
      await client.post('draft/add', { articles }),
    ]
    expect(one.media_id).not.toBe(two.media_id)
    expect(await client.get('draft/count')).toEqual({ total_count: 2 })
  })
})

describe('the draft box', () => {
  it('updates one article by an index from 0, as an object', async () => {
    const media_id = await client.draft()
    const articles = await client.article({ title: '新题' })
    const update = (body: Json) =>
      client.post('draft/update', { media_id, index: 0, articles, ...body })
    expect(await update({ index: 1 })).toMatchObject({ errcode: 40114 })
    expect(await update({ index: -1 })).toMatchObject({ errcode: 40114 })
    expect(await update({ articles: [articles] })).toMatchObject({ errcode: 47001 })
    expect(await update({ media_id: 'none' })).toMatchObject({ errcode: 40007 })
    expect(await update({})).toMatchObject({ errcode: 0 })
    const { news_item } = await client.post('draft/get', { media_id })
    expect(news_item[0]).toMatchObject({
      title: '新题',
      show_cover_pic: 0,
      url: expect.stringContaining(media_id),
    })
  })

  it('lists newest first in pages of 1 to 20, with or without content', async () => {
    for (const title of ['甲', '乙', '丙']) {
      await client.draft({ title })
      client.clock.now += 1000
    }
    const page = await client.post('draft/batchget', { offset: 0, count: 2, no_content: 1 })
    expect(page).toMatchObject({ total_count: 3, item_count: 2 })
    expect(page.item.map((item: Json) => item.content.news_item[0].title)).toEqual(['丙', '乙'])
    expect(page.item[0].content.news_item[0]).not.toHaveProperty('content')
    expect(page.item[0].update_time).toBe(Math.floor(client.clock.now / 1000) - 1)
    expect(await client.post('draft/batchget', { offset: 0, count: 21 })).toMatchObject({
      errcode: 47001,
    })
    expect(await client.post('draft/batchget', { offset: 2, count: 20 })).toMatchObject({
      item_count: 1,
    })
  })

  it('deletes once', async () => {
    const media_id = await client.draft()
    expect(await client.post('draft/delete', { media_id })).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(await client.post('draft/delete', { media_id })).toMatchObject({ errcode: 40007 })
  })

  it('shows a draft to a follower, and only to one', async () => {
    const media_id = await client.draft()
    const preview = (to: Json) =>
      client.post('message/mass/preview', { ...to, msgtype: 'mpnews', mpnews: { media_id } })
    expect(await preview({ towxname: 'chen_gonghui' })).toMatchObject({
      errcode: 0,
      msg_id: expect.any(Number),
    })
    await client.sandbox.control.wechat.configure(VERIFIED.appid, { strangers: ['stranger'] })
    expect(await preview({ towxname: 'stranger' })).toMatchObject({ errcode: 43004 })
    expect(await preview({})).toMatchObject({ errcode: 47001 })
    expect(await client.get('draft/count')).toEqual({ total_count: 1 })
  })
})
