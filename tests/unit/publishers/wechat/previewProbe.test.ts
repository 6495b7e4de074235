import { afterEach, describe, expect, it } from '@jest/globals'
import { prepare } from '@publishers/wechat/prepare'
import { preview } from '@publishers/wechat/preview'
import { probe } from '@publishers/wechat/probe'
import { setUp, APP_ID, SECRET, type Setting } from './setUp'

let at: Setting
afterEach(() => at.close())
const named = async (name: string) =>
  (await probe(at.context)).items.find((item) => item.name.includes(name))

describe('preview', () => {
  it('sends a marked draft of its own, one for every rendition', async () => {
    at = await setUp()
    const refs = await prepare(at.rendition, at.context)
    const send = (to: string) => preview(at.rendition, refs, to, at.context)
    await expect(send('chenshifu')).resolves.toMatchObject({ ids: { mediaId: expect.any(String) } })
    await expect(send(`o${'A'.repeat(27)}`)).resolves.toBeDefined()
    expect(at.calls('draft/add')).toHaveLength(1)
    const sent = at
      .calls('message/mass/preview')
      .map(({ body }) => JSON.parse(body) as Record<string, unknown>)
    expect(sent).toMatchObject([
      { towxname: 'chenshifu', msgtype: 'mpnews' },
      { touser: `o${'A'.repeat(27)}`, msgtype: 'mpnews' },
    ])
    expect(at.sandbox.control.wechat.drafts(APP_ID)[0]?.articles[0]?.title).toMatch(/^【预览】/)
  })

  it('explains a recipient who does not follow, and asks for one', async () => {
    at = await setUp()
    await at.sandbox.control.wechat.configure(APP_ID, { strangers: ['stranger'] })
    const refs = await prepare(at.rendition, at.context)
    await expect(preview(at.rendition, refs, 'stranger', at.context)).rejects.toMatchObject({
      code: '43004',
      remedy: expect.stringContaining('关注'),
    })
    await expect(preview(at.rendition, refs, ' ', at.context)).rejects.toMatchObject({
      code: 'noRecipient',
    })
  })

  it('makes a new draft after the editor has cleaned the box', async () => {
    at = await setUp()
    const refs = await prepare(at.rendition, at.context)
    const { ids } = await preview(at.rendition, refs, 'chenshifu', at.context)
    await at.sandbox.control.wechat.deleteDraftByHand(APP_ID, ids.mediaId!)
    await expect(preview(at.rendition, refs, 'chenshifu', at.context)).rejects.toMatchObject({
      code: '40007',
    })
    await expect(preview(at.rendition, refs, 'chenshifu', at.context)).resolves.toBeDefined()
  })
})

describe('probe', () => {
  it('is content with a verified account, changes nothing', async () => {
    at = await setUp({ settings: { needOpenComment: true }, comments: true })
    const { items } = await probe(at.context)
    expect(items.map(({ name, state }) => [name, state])).toEqual([
      ['令牌与 IP 白名单', 'ok'],
      ['接口发布权限', 'ok'],
      ['今日剩余次数：草稿', 'ok'],
      ['今日剩余次数：发布', 'ok'],
      ['留言功能', 'ok'],
      ['发布结果推送', 'warn'],
    ])
    expect(at.sandbox.control.wechat.drafts(APP_ID)).toHaveLength(0)
  })

  it('tells an unverified account what to expect', async () => {
    at = await setUp({ freepublish: false, settings: { needOpenComment: true } })
    expect(await named('发布权限')).toMatchObject({
      state: 'warn',
      message: expect.stringContaining('草稿箱'),
      remedy: expect.stringContaining('认证'),
    })
    expect(await named('留言')).toMatchObject({
      state: 'warn',
      remedy: expect.stringContaining('关闭'),
    })
  })

  it('shows the address to whitelist, and asks no further', async () => {
    at = await setUp()
    await at.sandbox.control.wechat.configure(APP_ID, { ipWhitelist: ['203.0.113.9'] })
    const { items } = await probe(at.context)
    expect(items).toEqual([
      {
        name: '令牌与 IP 白名单',
        state: 'fail',
        message: expect.stringContaining('127.0.0.1'),
        remedy: expect.stringContaining('白名单'),
      },
    ])
  })

  it('says what a wrong secret needs, without showing it', async () => {
    at = await setUp()
    const { items } = await probe({
      ...at.context,
      credentials: { appId: APP_ID, appSecret: `${SECRET}x` },
    })
    expect(items).toMatchObject([
      { state: 'fail', remedy: expect.stringContaining('重置 AppSecret') },
    ])
    expect(JSON.stringify(items)).not.toContain(SECRET)
  })

  it('tells when the day’s calls are used up', async () => {
    at = await setUp()
    await at.sandbox.control.wechat.configure(APP_ID, { quotas: { 'freepublish/submit': 0 } })
    expect(await named('发布')).toBeDefined()
    expect((await probe(at.context)).items).toContainEqual(
      expect.objectContaining({
        name: '今日剩余次数：发布',
        state: 'fail',
        message: expect.stringContaining('用完'),
      }),
    )
  })
})
