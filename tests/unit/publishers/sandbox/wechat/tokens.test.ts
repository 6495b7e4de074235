import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startSandbox, VERIFIED, type Json } from './client'

let client: Awaited<ReturnType<typeof startSandbox>>
const START = Date.parse('2026-03-02T02:00:00Z')
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(async () => {
  client.clock.now = START
  await client.sandbox.control.reset()
})
afterAll(() => client.sandbox.close())

const use = async (token: string) =>
  (await fetch(`${client.base}/draft/count?access_token=${token}`)).json()
const plainToken = async (query: Record<string, string> = {}) => {
  const all = {
    grant_type: 'client_credential',
    appid: VERIFIED.appid,
    secret: VERIFIED.secret,
    ...query,
  }
  return (await (await fetch(`${client.base}/token?${new URLSearchParams(all)}`)).json()) as Json
}

describe('stable_token', () => {
  it('hands out the same token until five minutes before its end, then both live', async () => {
    const first = await client.token()
    expect(first).toEqual({ access_token: expect.stringMatching(/^[\w-]{512}$/), expires_in: 7200 })
    client.clock.now += 6_900_000
    expect(await client.token()).toEqual({ access_token: first.access_token, expires_in: 300 })
    client.clock.now += 1000
    const second = await client.token()
    expect(second.access_token).not.toBe(first.access_token)
    expect(second.expires_in).toBe(7200)
    expect(await use(first.access_token)).toEqual({ total_count: 0 })
    client.clock.now += 299_000
    expect(await use(first.access_token)).toMatchObject({
      errcode: 42001,
      errmsg: expect.stringMatching(/ rid: [0-9a-f]{8}-/),
    })
    expect(await use(second.access_token)).toEqual({ total_count: 0 })
  })

  it('kills the previous token at once when forced, not within 30 s, and 20 times a day', async () => {
    const first = await client.token()
    const forced = await client.token(VERIFIED, true)
    expect(await use(first.access_token)).toMatchObject({ errcode: 40001 })
    client.clock.now += 29_000
    expect((await client.token(VERIFIED, true)).access_token).toBe(forced.access_token)
    for (let count = 1; count < 20; count += 1) {
      client.clock.now += 30_000
      expect(await client.token(VERIFIED, true)).toHaveProperty('access_token')
    }
    client.clock.now += 30_000
    expect(await client.token(VERIFIED, true)).toMatchObject({ errcode: 45009 })
    client.clock.now = Date.parse('2026-03-02T16:00:00Z') // midnight in Beijing
    expect(await client.token(VERIFIED, true)).toHaveProperty('access_token')
  })

  it.each([
    [{ appid: 'wx0000000000000000' }, 40013],
    [{ secret: 'wrong' }, 40001],
    [{ grant_type: 'other' }, 40002],
    [{ appid: '' }, 41002],
    [{ secret: '' }, 41004],
    [{ force_refresh: 'yes' }, 47001],
  ])('answers %j with %i over HTTP 200', async (change, code) => {
    const body = JSON.stringify({ grant_type: 'client_credential', ...VERIFIED, ...change })
    const response = await fetch(`${client.base}/stable_token`, { method: 'POST', body })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ errcode: code })
  })

  it('wants POST and JSON', async () => {
    expect(await (await fetch(`${client.base}/stable_token`)).json()).toMatchObject({
      errcode: 43002,
    })
    const response = await fetch(`${client.base}/stable_token`, { method: 'POST', body: 'a=1' })
    expect(await response.json()).toMatchObject({ errcode: 47001 })
  })
})

describe('token', () => {
  it('issues a new one each time; the older dies five minutes later', async () => {
    const first = await plainToken()
    const second = await plainToken()
    expect(second.access_token).not.toBe(first.access_token)
    client.clock.now += 299_000
    expect(await use(first.access_token)).toEqual({ total_count: 0 })
    client.clock.now += 1000
    expect(await use(first.access_token)).toMatchObject({ errcode: 40001 })
    expect(await use(second.access_token)).toEqual({ total_count: 0 })
  })

  it('keeps the two endpoints apart', async () => {
    const plain = await plainToken()
    const stable = await client.token()
    await client.token(VERIFIED, true)
    expect(await use(stable.access_token)).toMatchObject({ errcode: 40001 })
    expect(await use(plain.access_token)).toEqual({ total_count: 0 })
  })

  it('names a wrong secret 40125 and a refused address 40164', async () => {
    expect(await plainToken({ secret: 'wrong' })).toMatchObject({ errcode: 40125 })
    await client.sandbox.control.wechat.configure(VERIFIED.appid, { ipWhitelist: ['203.0.113.9'] })
    const refused = {
      errcode: 40164,
      errmsg: expect.stringMatching(/^invalid ip 127\.0\.0\.1 .*not in whitelist/),
    }
    expect(await plainToken()).toMatchObject(refused)
    expect(await client.token()).toMatchObject(refused)
  })
})

describe('a business call', () => {
  it.each([
    ['', 41001],
    ['short', 40014],
    ['x'.repeat(512), 40001],
  ])('with token %j is refused', async (token, code) => {
    expect(await use(token)).toMatchObject({ errcode: code })
  })

  it('is refused with the wrong method, no body, no JSON, or Chinese in escapes', async () => {
    expect(await client.get('draft/add')).toMatchObject({ errcode: 43002 })
    const send = async (body: string) =>
      (await fetch(await client.address('draft/get'), { method: 'POST', body })).json()
    expect(await send('')).toMatchObject({ errcode: 44002 })
    expect(await send('{')).toMatchObject({ errcode: 47001 })
    expect(await send('{"media_id":"\\u804c"}')).toMatchObject({ errcode: 40033 })
    expect(await send('{"media_id":"\\\\u804c"}')).toMatchObject({ errcode: 40007 })
  })

  it('counts against the Beijing day, tells the rest, and can be cleared ten times a month', async () => {
    await client.sandbox.control.wechat.configure(VERIFIED.appid, { quotas: { 'draft/count': 2 } })
    await client.get('draft/count')
    await client.get('draft/count')
    expect(await client.get('draft/count')).toMatchObject({ errcode: 45009 })
    expect(
      await client.post('openapi/quota/get', { cgi_path: '/cgi-bin/draft/count' }),
    ).toMatchObject({
      quota: { daily_limit: 2, used: 2, remain: 0 },
    })
    expect(await client.post('clear_quota', { appid: VERIFIED.appid })).toMatchObject({
      errcode: 0,
    })
    expect(await client.get('draft/count')).toEqual({ total_count: 0 })
    for (let count = 1; count < 10; count += 1)
      await client.post('clear_quota', { appid: VERIFIED.appid })
    expect(await client.post('clear_quota', { appid: VERIFIED.appid })).toMatchObject({
      errcode: 48006,
    })
  })

  it('keeps what was refused for seven days under its rid', async () => {
    const { errmsg } = await client.post('draft/get', { media_id: 'none' })
    const rid = String(errmsg).split('rid: ')[1]
    const { request } = await client.post('openapi/rid/get', { rid })
    expect(request).toMatchObject({ request_body: '{"media_id":"none"}', client_ip: '127.0.0.1' })
    expect(request.request_url).not.toMatch(/access_token=\w/)
    client.clock.now += 7 * 86_400_000 + 1000
    expect(await client.post('openapi/rid/get', { rid })).toMatchObject({ errcode: 76023 })
  })
})
