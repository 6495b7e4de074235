import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { commit } from '@publishers/wechat/commit'
import { prepare } from '@publishers/wechat/prepare'
import { setUp, type Setting } from './setUp'

let at: Setting
const begin = async (settings: Record<string, unknown> = {}) => {
  at = await setUp({ settings, fastSleep: true })
}
const run = async () =>
  commit(at.rendition, await prepare(at.rendition, at.context), at.journal, at.context)
/** The draft as WeChat gives it back. */
const kept = (change: (content: string) => string, times = 1) => {
  const content = `<section style="color:#333"><p>六十名选手同台比武，工会主席到场&amp;颁奖。${at.rendition.parts.title}</p><p><img src="ADDRESS" alt=""></p></section>`
  at.proxy.fault({
    match: at.onPath('draft/get'),
    times,
    fault: {
      status: 200,
      type: 'application/json',
      body: JSON.stringify({
        news_item: [{ title: at.rendition.parts.title, content: change(content) }],
      }),
    },
  })
}
const submitted = () => at.calls('freepublish/submit').length

describe('reading a draft back', () => {
  beforeEach(() => begin())
  afterEach(() => at.close())

  it('goes on without a word when nothing was lost', async () => {
    const outcome = await run()
    expect(outcome).toMatchObject({ state: 'accepted', receipt: { note: undefined } })
    expect(at.calls('draft/get')).toHaveLength(1)
  })

  it('stops before the submission when a picture is gone, and shows what', async () => {
    kept((content) => content.replace(/<img[^>]*>/, ''))
    await expect(run()).rejects.toMatchObject({
      kind: 'content',
      code: 'draftLoss',
      message: expect.stringContaining('少了 1 张图片（第 1 张）'),
    })
    expect(submitted()).toBe(0)
    // Mended by hand, the next try reads it again and goes.
    await expect(run()).resolves.toMatchObject({ state: 'accepted' })
    expect(at.calls('draft/add')).toHaveLength(1)
  })

  it('stops when words are gone, unless the account tolerates it', async () => {
    kept((content) => content.replace('颁奖', '').replace('ADDRESS', 'https://mmbiz.qpic.cn/x/y/0'))
    await expect(run()).rejects.toMatchObject({ message: expect.stringContaining('文字相差 2 字') })
    await at.close()
    await begin({ toleratedCharacters: 2 })
    kept((content) => content.replace('颁奖', '').replace('ADDRESS', 'https://mmbiz.qpic.cn/x/y/0'))
    await expect(run()).resolves.toMatchObject({
      state: 'accepted',
      receipt: { note: expect.stringContaining('读回核对') },
    })
  })

  it('stops when the styles are gone', async () => {
    kept((content) =>
      content.replace(/ style="[^"]*"/, '').replace('ADDRESS', 'https://mmbiz.qpic.cn/x/y/0'),
    )
    await expect(run()).rejects.toMatchObject({
      message: expect.stringContaining('样式只保留了 0%'),
    })
  })

  it('reads again when the answer is lost, and goes on with a note when it never comes', async () => {
    at.proxy.fault({ match: at.onPath('draft/get'), fault: 'html', times: 2 })
    await expect(run()).resolves.toMatchObject({ receipt: { note: undefined } })
    await at.close()
    await begin()
    at.proxy.fault({ match: at.onPath('draft/get'), fault: 'html', times: 3 })
    await expect(run()).resolves.toMatchObject({
      state: 'accepted',
      receipt: { note: expect.stringContaining('没有能读回核对') },
    })
  })

  it('holds drafts that a person will publish to the same measure', async () => {
    await at.close()
    await begin({ mode: 'draft' })
    kept((content) => content.replace(/<img[^>]*>/, ''))
    await expect(run()).rejects.toMatchObject({ code: 'draftLoss' })
    await expect(run()).resolves.toMatchObject({
      state: 'handedOff',
      pollAfterMs: expect.any(Number),
    })
  })
})
