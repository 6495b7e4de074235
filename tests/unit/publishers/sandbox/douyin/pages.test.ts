import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { GATED, mp4, ORDINARY, startSandbox } from './client'
import { signer, startServer } from './phone'

const HOSTILE = '"><script>alert(1)</script>'
let client: Awaited<ReturnType<typeof startSandbox>>
let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  client = await startSandbox()
  server = await startServer()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(async () => {
  await client.sandbox.close()
  await server.close()
})

const open = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${client.base}${path}`, { redirect: 'manual', headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const submit = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) =>
  fetch(`${client.base}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
    redirect: 'manual',
  })
const work = async (change: object = {}) => {
  const { data } = await client.create(await client.user(), change)
  await client.sandbox.control.idle()
  return { itemId: String(data.item_id), path: `/video/${encodeURIComponent(data.item_id)}` }
}

describe('the consent page', () => {
  const query = (change: Record<string, string> = {}) =>
    `/platform/oauth/connect/?${new URLSearchParams({
      client_key: GATED.key,
      response_type: 'code',
      scope: 'user_info,video.create.bind',
      redirect_uri: 'https://app.example/back?x=1',
      state: 's+1',
      ...change,
    })}`

  it('sends a code and the state back when 授权 is pressed', async () => {
    const page = await open(query())
    expect(page.text).toMatch(/替你发布内容到抖音[\s\S]*授权/)
    expect(page.headers.get('content-security-policy')).toContain(
      "form-action 'self' https://app.example;",
    )
    const pressed = await submit(query(), { uid: 'yunfan' })
    const back = new URL(pressed.headers.get('location') ?? '')
    expect([back.origin, back.searchParams.get('x'), back.searchParams.get('state')]).toEqual([
      'https://app.example',
      '1',
      's+1',
    ])
    const { data } = await client.form('/oauth/access_token/', {
      client_key: GATED.key,
      client_secret: GATED.secret,
      code: back.searchParams.get('code') ?? '',
      grant_type: 'authorization_code',
    })
    expect(data.scope).toBe('user_info,video.create.bind')
    expect((await submit(query(), { do: 'cancel' })).status).toBe(200)
  })

  it.each([
    ['10002', { client_key: 'aw00000000000000' }],
    ['10013', { response_type: 'token' }],
    ['10006', { redirect_uri: 'javascript:alert(1)' }],
    ['10005', { scope: '' }],
  ])('says %s', async (code, change) => {
    expect(await open(query(change))).toMatchObject({
      status: 404,
      text: expect.stringContaining(code),
    })
  })

  it('names what an ordinary app may not ask for', async () => {
    const page = await open(query({ client_key: ORDINARY.key }))
    expect(page.text).toMatch(/video\.create\.bind（28001019）/)
    expect(page.text).not.toContain('name="uid"')
  })
})

describe('the phone', () => {
  it('opens a schema, shows the film, publishes and keeps drafts', async () => {
    const schema = await signer(client).schema({
      video_path: `${server.origin}/film.mp4`,
      title: '夜班',
    })
    expect((await open(`/phone?schema=${encodeURIComponent(schema)}`)).text).toContain('snssdk1128')
    const opened = await submit('/phone', { schema, uid: 'yunfan' })
    const editor = (opened.headers.get('location') ?? '').replace('/sandbox/douyin', '')
    expect((await open(editor)).text).toMatch(/<video[\s\S]*夜班[\s\S]*存草稿[\s\S]*发布/)
    const kept = await submit(editor, { do: 'draft', text: '先放着', private: '0', download: '1' })
    expect(kept.headers.get('location')).toBe('/sandbox/douyin/u/yunfan/drafts')
    expect((await open('/u/yunfan/drafts')).text).toContain('先放着')
    const done = await submit(editor, {
      do: 'publish',
      text: '好了 #夜班',
      private: '1',
      download: '2',
    })
    expect(done.headers.get('location')).toContain('/sandbox/douyin/video/%40')
    expect(client.douyin.works('yunfan')).toMatchObject([{ text: '好了 #夜班', by: 'phone' }])
    expect((await open(editor)).status).toBe(404)
  })

  it('says why not, and fetches nothing far away for people elsewhere', async () => {
    const schema = await signer(client).schema({ video_path: `${server.origin}/film.mp4` })
    const bad = await submit('/phone', { schema: schema.replace('n0nce', 'x'), uid: 'yunfan' })
    expect([bad.status, (await bad.text()).includes('签名不对')]).toEqual([422, true])
    const far = await submit(
      '/phone',
      { schema, uid: 'yunfan' },
      { 'x-forwarded-for': '203.0.113.1' },
    )
    expect(await far.text()).toContain('不在本机')
    expect((await submit('/phone', { schema, uid: 'nobody' })).status).toBe(422)
  })
})

describe('works', () => {
  it('play with byte ranges', async () => {
    const { path } = await work()
    const src =
      /src="\/sandbox\/douyin(\/media\/[0-9a-f]{64})"/.exec((await open(path)).text)?.[1] ?? ''
    const part = await open(src, { range: 'bytes=4-7' })
    expect(part).toMatchObject({ status: 206, text: 'ftyp' })
    expect(part.headers.get('content-range')).toBe(`bytes 4-7/${mp4().length}`)
    expect((await open(src, { range: 'bytes=-8' })).headers.get('content-length')).toBe('8')
    expect((await open(src, { range: 'bytes=99999999-' })).status).toBe(416)
    expect((await open(src)).headers.get('accept-ranges')).toBe('bytes')
    expect((await open(`/media/${'0'.repeat(64)}`)).status).toBe(404)
  })

  it('are liked, commented and deleted from here only', async () => {
    const { path, itemId } = await work({ text: `${HOSTILE} #工会` })
    await submit(path, { do: 'digg' })
    await submit(path, { do: 'comment', name: HOSTILE, content: HOSTILE })
    const page = await open(path)
    expect(page.text).toMatch(/class="topic">#工会/)
    expect(page.text).not.toContain('<script')
    expect(page.headers.get('content-security-policy')).toMatch(/media-src 'self'/)
    expect((await submit(path, { do: 'comment', content: ' ' })).status).toBe(422)
    expect((await submit(path, { do: 'digg' }, { origin: 'https://evil.example' })).status).toBe(
      403,
    )
    await submit(path, { do: 'remove' }, { 'x-forwarded-for': '1.2.3.4' })
    expect(client.douyin.works('yunfan')).toMatchObject([
      { itemId, comments: [{ content: HOSTILE }] },
    ])
    await submit(path, { do: 'remove' })
    expect((await open(path)).status).toBe(404)
  })

  it('are judged by the platform, by hand', async () => {
    const { path } = await work()
    const status = () => client.douyin.works('yunfan')[0]?.status
    await submit(path, { do: 'refuse' }, { 'x-forwarded-for': '1.2.3.4' })
    expect(status()).toBe(5)
    await submit(path, { do: 'refuse' })
    expect(status()).toBe(2)
    expect((await open(path)).text).toMatch(/不适宜公开[\s\S]*审核通过/)
    await submit(path, { do: 'pass' })
    expect(status()).toBe(5)
  })

  it("stand on the maker's page when public, on another when not", async () => {
    await work()
    const hidden = await work({ private_status: 1 })
    expect((await open('/u/yunfan')).text).not.toContain(encodeURIComponent(hidden.itemId))
    expect((await open('/u/yunfan/own')).text).toMatch(/仅自己可见/)
    for (const path of [
      '/u/nobody',
      '/u/yunfan/x',
      '/nothing',
      '/video/none',
      '/app/none',
      '/phone/x',
      '/%E0%A4%A',
    ])
      expect((await open(path)).status).toBe(404)
  })
})

describe('the console', () => {
  it('verifies and keeps the address of events, from this machine only', async () => {
    const path = `/app/${ORDINARY.key}`
    const url = `${server.origin}/events`
    expect(
      await (await submit(path, { url }, { 'x-forwarded-for': '1.2.3.4' })).text(),
    ).not.toContain('验证通过')
    expect(await (await submit(path, { url })).text()).toContain('验证通过')
    expect((await open(path)).text).toMatch(/verify_webhook/)
    expect((await open('/app')).text).toMatch(/普通应用[\s\S]*推送已开[\s\S]*政务媒体/)
    expect((await open(path)).text).not.toContain(ORDINARY.secret)
    expect(await (await submit(path, { url: 'x' })).text()).toContain('不是完整的网址')
    expect(await (await submit(path, { url: '' })).text()).toContain('已清除')
  })
})
