import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { toBid } from '@publishers/sandbox/weibo/ids'
import { PNG } from './wechat/client'
import { LINK, OTHER, startWeibo, UID } from './weiboClient'

const HOSTILE = '"><script>alert(1)</script>'
let client: Awaited<ReturnType<typeof startWeibo>>
beforeAll(async () => {
  client = await startWeibo()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

const home = `/sandbox/weibo/${UID}`
const publish = async (text: string, uid = UID) => {
  await client.share(`${text} ${LINK}`, {}, uid)
  const [post] = client.control.feed(uid)
  return { ...post!, path: new URL(post!.url).pathname }
}

describe('pages', () => {
  it('show the account and its posts: words, link, topic, app, picture from this machine', async () => {
    const fields = { status: `#职工之家#开放 ${LINK}`, rip: '::1' }
    await client.form('/2/statuses/share.json', fields, [{ bytes: PNG }], OTHER)
    const { text } = await client.open(`/sandbox/weibo/${OTHER}`)
    expect(text).toContain('<span class="topic">#职工之家#</span>')
    expect(text).toMatch(/星桥工会[\s\S]*来自 云帆工会融媒[\s\S]*网页链接/)
    expect(text).toContain(`href="${LINK}"`)
    const picture = /src="(\/sandbox\/weibo\/pic\/[^"]+)"/.exec(text)?.[1]
    expect((await client.open(picture!)).status).toBe(200)
  })

  it('open by the short name in an address and by the id', async () => {
    const { path, idstr, bid } = await publish('一条')
    expect(path).toBe(`${home}/${bid}`)
    expect(bid).toMatch(/^[\da-zA-Z]{10}$/)
    expect(toBid('3501756485200075')).toBe('z0JH2lOMb')
    for (const address of [path, `${home}/${idstr}`])
      expect((await client.open(address)).text).toContain('一条')
    expect((await client.open(`/sandbox/weibo/u/${UID}`)).headers.get('location')).toBe(home)
  })

  it('run no script, ask no other host, and escape every word', async () => {
    const { path, idstr } = await publish(HOSTILE)
    await client.control.comment(UID, { idstr, nickname: HOSTILE, text: HOSTILE })
    for (const address of [home, path, '/sandbox']) {
      const page = await client.open(address)
      expect(page.status).toBe(200)
      expect(page.text).not.toContain('<script')
      expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    }
  })

  it('let a reader comment and like, from here only', async () => {
    const { path, idstr } = await publish('可以评论')
    const fields = { idstr, nickname: '小陈', text: '好！' }
    const done = await client.submit(`${home}/comment`, fields)
    expect(done.headers.get('location')).toBe(`${path}?said=1#comments`)
    expect((await client.open(`${path}?said=1`)).text).toMatch(/评论 1[\s\S]*好！[\s\S]*评论已发出/)
    await client.submit(`${home}/like`, { idstr })
    const { json } = await client.get('/2/statuses/show.json', { id: idstr })
    expect(json).toMatchObject({ comments_count: 1, attitudes_count: 1 })
    const foreign = { origin: 'https://evil.example' }
    expect((await client.submit(`${home}/comment`, fields, foreign)).status).toBe(403)
    const empty = await client.submit(`${home}/comment`, { ...fields, text: ' ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('评论不能为空')
    expect((await client.submit(`${home}/comment`, { ...fields, idstr: '1' })).status).toBe(404)
  })

  it('say plainly what is gone', async () => {
    const first = await publish('作者删的')
    await client.post('/2/statuses/destroy.json', { id: first.idstr })
    const second = await publish('平台删的')
    await client.control.ban(UID, second.idstr)
    const gone = { status: 410 }
    expect(await client.open(first.path)).toMatchObject({
      ...gone,
      text: expect.stringContaining('被作者删除'),
    })
    expect(await client.open(second.path)).toMatchObject({
      ...gone,
      text: expect.stringContaining('违规'),
    })
    for (const address of [
      `${home}/none`,
      '/sandbox/weibo/1',
      '/sandbox/weibo/article/x',
      '/sandbox/weibo/pic/large/x.png',
    ])
      expect((await client.open(address)).status).toBe(404)
  })
})

describe('the switchboard', () => {
  it('shows every platform with its accounts and what may fail there', async () => {
    const { text } = await client.open('/sandbox')
    expect(text).toMatch(/id="wechat"[\s\S]*id="weibo"/)
    expect(text).toMatch(/云帆工会[\s\S]*没有有效授权[\s\S]*已收下，过一两分钟才出现/)
    expect((await client.open('/sandbox/weibo')).headers.get('location')).toBe('/sandbox#weibo')
  })

  it('sets faults of one platform and clears them', async () => {
    const choice = { platform: 'weibo', account: UID, api: '*', times: '2' }
    await client.submit('/sandbox/faults', { ...choice, effect: 'delayed' })
    await client.submit('/sandbox/faults', { ...choice, effect: 'audit' })
    await client.submit('/sandbox/faults', { ...choice, platform: 'nonsense', effect: 'delayed' })
    expect(client.sandbox.control.faults()).toEqual([
      {
        platform: 'weibo',
        account: UID,
        api: 'statuses/share',
        times: 2,
        effect: { kind: 'publishResult', status: 1 },
      },
    ])
    expect((await client.open('/sandbox')).text).toMatch(/待触发 2 次[\s\S]*发微博 ·\s*云帆工会/)
    client.sandbox.control.fault({ platform: 'wechat', effect: { kind: 'hang' } })
    await client.submit('/sandbox/faults/clear', { platform: 'weibo' })
    expect(client.sandbox.control.faults()).toMatchObject([{ platform: 'wechat' }])
  })

  it('takes one fault back, and no other when it was met meanwhile', async () => {
    const { control } = client.sandbox
    control.fault({ platform: 'weibo', api: 'statuses/show', effect: { kind: 'hang' } })
    control.fault({ platform: 'weibo', api: 'statuses/share', effect: { kind: 'html' } })
    const { text } = await client.open('/sandbox')
    const fields = (at: number) => {
      const key = new RegExp(
        `name="at" value="${at}"[^>]*>\\s*<input[^>]*name="key" value="([^"]*)"`,
      )
      return {
        platform: 'weibo',
        at: String(at),
        key: key.exec(text)![1]!.replaceAll('&#34;', '"'),
      }
    }
    await client.submit('/sandbox/faults/clear', fields(0))
    expect(control.faults()).toMatchObject([{ api: 'statuses/share' }])
    await client.submit('/sandbox/faults/clear', { ...fields(0) })
    expect(control.faults()).toHaveLength(1)
    await client.submit('/sandbox/faults/clear', { ...fields(1), at: '0' })
    expect(control.faults()).toEqual([])
  })

  it('sets the clock forward and ends tokens, from this machine only', async () => {
    const { accessToken, expiresAt } = await client.control.grant(UID, { seconds: 7200 })
    await client.submit('/sandbox/clock', { hours: '1' }, { 'x-forwarded-for': '1.2.3.4' })
    expect(client.sandbox.control.now()).toBe(client.clock.now)
    await client.submit('/sandbox/clock', { hours: '1' })
    await client.submit('/sandbox/clock', { hours: '-1' })
    expect(client.sandbox.control.now()).toBe(client.clock.now + 3_600_000)
    expect((await client.open('/sandbox')).text).toContain('比本机快 1 小时')
    await client.submit('/sandbox/tokens', { platform: 'weibo', account: UID, how: 'expired' })
    const [token] = client.sandbox.control.state().weibo.tokens
    expect(token).toMatchObject({ value: accessToken })
    expect(token?.expiresAt).toBeLessThan(expiresAt)
  })
})
