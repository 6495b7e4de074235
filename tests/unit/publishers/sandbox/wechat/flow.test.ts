import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { PNG, startSandbox, UNVERIFIED } from './client'

let client: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

describe('from draft to readers', () => {
  it('uploads, drafts, publishes, observes and deletes', async () => {
    const { post, upload, article, sandbox } = client
    const { url } = await upload('media/uploadimg', { bytes: PNG })
    expect(url).toMatch(/^http:\/\/mmbiz\.qpic\.cn\/sz_mmbiz_png\/[\w-]+\/0\?wx_fmt=png$/)
    const content = `<p>图：<img src="${url.replace('http:', 'https:')}"></p>`
    const added = await post('draft/add', { articles: [await article({ content })] })
    expect(added).not.toHaveProperty('errcode')
    const submitted = await post('freepublish/submit', { media_id: added.media_id })
    expect(submitted).toMatchObject({ errcode: 0, publish_id: expect.any(String) })
    await sandbox.control.idle()
    const done = await post('freepublish/get', { publish_id: submitted.publish_id })
    expect(done).toMatchObject({
      publish_status: 0,
      article_detail: { count: 1, item: [{ idx: 1 }] },
    })
    expect(await post('draft/get', { media_id: added.media_id })).toMatchObject({ errcode: 40007 })
    expect(await post('freepublish/submit', { media_id: added.media_id })).toMatchObject({
      errcode: 40007,
    })
    expect(sandbox.control.wechat.feed('wx5a0db0c000000001')).toMatchObject([
      { title: '职工之家建成开放' },
    ])
    expect(
      await post('freepublish/batchget', { offset: 0, count: 5, no_content: 1 }),
    ).toMatchObject({ total_count: 1 })
    expect(await post('freepublish/delete', { article_id: done.article_id })).toMatchObject({
      errcode: 0,
    })
    expect(await post('freepublish/get', { publish_id: submitted.publish_id })).toMatchObject({
      publish_status: 5,
    })
    expect(await post('freepublish/getarticle', { article_id: done.article_id })).toMatchObject({
      news_item: [{ is_deleted: true }],
    })
    expect(sandbox.control.wechat.feed('wx5a0db0c000000001')).toEqual([])
  })

  it('lets an unverified account write drafts and nothing more', async () => {
    const { draft, post, sandbox } = client
    const mediaId = await draft({}, UNVERIFIED)
    expect(await post('freepublish/submit', { media_id: mediaId }, UNVERIFIED)).toMatchObject({
      errcode: 48001,
    })
    expect(await post('freepublish/batchget', { offset: 0, count: 1 }, UNVERIFIED)).toMatchObject({
      errcode: 48001,
    })
    await sandbox.control.wechat.publishByHand(UNVERIFIED.appid, mediaId)
    expect(await post('draft/get', { media_id: mediaId }, UNVERIFIED)).toMatchObject({
      errcode: 40007,
    })
    expect(sandbox.control.wechat.feed(UNVERIFIED.appid)).toHaveLength(1)
  })
})
