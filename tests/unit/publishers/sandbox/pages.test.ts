import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { darkContent } from '@publishers/sandbox/wechat/pages/darkContent'
import { html, raw } from '@publishers/sandbox/page/markup'
import { PNG, startSandbox, UNVERIFIED, VERIFIED, type Json } from './wechat/client'

const HOSTILE = '"><script>alert(1)</script>'
let client: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

const open = async (path: string) => {
  const response = await fetch(`${client.sandbox.origin}${path}`, { redirect: 'manual' })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const submit = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) =>
  fetch(`${client.sandbox.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
    redirect: 'manual',
  })
const publish = async (change: Json = {}) => {
  await client.post('freepublish/submit', {
    media_id: await client.draft({ need_open_comment: 1, ...change }),
  })
  await client.sandbox.control.idle()
  const item = client.sandbox.control.wechat.feed(VERIFIED.appid)[0]!
  return { ...item, path: new URL(item.url).pathname }
}
const home = `/sandbox/wechat/${VERIFIED.appid}`

describe('pages', () => {
  it('show accounts, feed and article to readers, with pictures from this machine', async () => {
    const { url } = await client.upload('media/uploadimg', { bytes: PNG })
    const { path } = await publish({ content: `<p>看图<img src="${url}"></p>` })
    expect((await open('/sandbox')).text).toMatch(/云帆工会[\s\S]*星桥工会[\s\S]*故障开关/)
    expect((await open(home)).text).toContain('职工之家建成开放')
    const article = await open(path)
    expect(article.text).toContain('<img src="/sandbox/wechat/mmbiz/')
    expect(article.text).not.toContain('mmbiz.qpic.cn')
    expect((await open(`${path}?theme=dark`)).text).toContain('data-theme="dark"')
  })

  it('run no script, ask no other host, and escape every word', async () => {
    const { path, articleId } = await publish({
      title: `${HOSTILE}`,
      author: '"<b>',
      digest: HOSTILE,
    })
    await client.sandbox.control.wechat.comment(VERIFIED.appid, {
      articleId,
      nickname: HOSTILE,
      content: HOSTILE,
    })
    for (const page of [await open(home), await open(path), await open('/sandbox')]) {
      expect(page.text).not.toContain('<script')
      const policy = page.headers.get('content-security-policy')
      expect(policy).toMatch(/^default-src 'none'; style-src-elem 'nonce-[\w-]{20,}'/)
      expect(policy).not.toContain('script-src')
    }
  })

  it('let a follower comment, once per form, from here only', async () => {
    const { path, articleId } = await publish()
    const fields = { articleId, index: '0', nickname: '小陈', content: '好！' }
    const done = await submit(`${home}/comment`, fields)
    expect(done.status).toBe(303)
    expect(done.headers.get('location')).toContain(`${path}?idx=1&theme=light&said=1`)
    expect((await open(path)).text).toMatch(/待精选 1[\s\S]*好！/)
    const [comment] = client.sandbox.control.wechat.feed(VERIFIED.appid)[0]!.comments
    expect(comment?.openid).toMatch(/^o[\w-]{27}$/)
    expect(
      (await submit(`${home}/comment`, fields, { origin: 'https://evil.example' })).status,
    ).toBe(403)
    expect(
      (await submit(`${home}/comment`, fields, { 'sec-fetch-site': 'cross-site' })).status,
    ).toBe(403)
    const empty = await submit(`${home}/comment`, { ...fields, content: ' ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('留言不能为空')
    expect((await submit(`${home}/comment`, { ...fields, articleId: 'none' })).status).toBe(404)
  })

  it('let a person publish a draft that the API could only write', async () => {
    const mediaId = await client.draft({}, UNVERIFIED)
    const box = `/sandbox/wechat/${UNVERIFIED.appid}`
    expect((await open(`${box}/drafts`)).text).toContain('在公众平台发布')
    expect((await open(`${box}/draft/${mediaId}?index=0`)).text).toContain('草稿预览')
    expect((await submit(`${box}/publish`, { mediaId })).headers.get('location')).toBe(box)
    expect(client.sandbox.control.wechat.feed(UNVERIFIED.appid)).toMatchObject([{ by: 'person' }])
    expect((await submit(`${box}/publish`, { mediaId })).status).toBe(409)
    expect((await open(`${box}/draft/${mediaId}`)).status).toBe(404)
    const other = await client.draft({}, UNVERIFIED)
    await submit(`${box}/discard`, { mediaId: other })
    expect(await client.get('draft/count', UNVERIFIED)).toEqual({ total_count: 0 })
  })

  it('say plainly what is gone', async () => {
    const { path, articleId } = await publish()
    await client.post('freepublish/delete', { article_id: articleId })
    expect(await open(path)).toMatchObject({
      status: 410,
      text: expect.stringContaining('该内容已被发布者删除'),
    })
    const second = await publish()
    await client.sandbox.control.wechat.ban(VERIFIED.appid, second.articleId)
    expect(await open(second.path)).toMatchObject({
      status: 410,
      text: expect.stringContaining('因违规无法查看'),
    })
    for (const path of [
      '/sandbox/x',
      '/sandbox/wechat/none',
      `${home}/x`,
      `${home}/article/none`,
      `${home}/article`,
    ]) {
      expect((await open(path)).status).toBe(404)
    }
    expect((await open('/sandboxes')).status).toBe(404)
  })

  it('switch faults from this machine only', async () => {
    await submit('/sandbox/faults', { account: '', api: 'draft/add', effect: '45009', times: '3' })
    await submit('/sandbox/faults', {
      account: VERIFIED.appid,
      api: '*',
      effect: 'twice',
      times: '1',
    })
    await submit('/sandbox/faults', { api: 'draft/add', effect: 'nonsense', times: '1' })
    await submit(
      '/sandbox/faults',
      { api: 'draft/add', effect: '45009', times: '1' },
      { 'x-forwarded-for': '1.2.3.4' },
    )
    expect(client.sandbox.control.faults()).toEqual([
      { api: 'draft/add', times: 3, effect: { kind: 'errcode', code: 45009 } },
      {
        api: 'freepublish/submit',
        account: VERIFIED.appid,
        times: 1,
        effect: { kind: 'callbackTwice' },
      },
    ])
    expect((await open('/sandbox')).text).toMatch(/待触发 3 次[\s\S]*写入草稿/)
    await submit('/sandbox/faults/clear', {})
    expect(client.sandbox.control.faults()).toEqual([])
  })
})

describe('markup', () => {
  it('escapes values and joins lists', () => {
    const list = ['<', raw('<br>')].map((value) => html`<i>${value}</i>`)
    expect(html`<p title="${'"&\''}">${list}${undefined}${false}${0}</p>`.markup).toBe(
      '<p title="&#34;&#38;&#39;"><i>&#60;</i><i><br></i>0</p>',
    )
  })
})

describe('dark mode', () => {
  it.each([
    ['ink', 'color:#333', 'color:hsl(0 0% 82% / 1)'],
    ['ground', 'background-color:rgb(255, 255, 255)', 'background-color:hsl(0 0% 10% / 1)'],
    ['line', 'border:1px solid #ddd', 'border:1px solid hsl(0 0% 28% / 1)'],
    ['other properties', 'font-size:16px;margin:0', 'font-size:16px;margin:0'],
  ])('%s', (_name, style, turned) => {
    expect(darkContent(`<p style="${style}">#333 white</p>`)).toBe(
      `<p style="${turned}">#333 white</p>`,
    )
  })
})
