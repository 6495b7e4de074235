import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { GATED, ORDINARY, startSandbox } from './client'

const DAY = 86_400_000
let client: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

const codeFor = async (app = GATED) =>
  (await client.douyin.authorize(app.key, { uid: 'yunfan' })).code
const exchange = (fields: Record<string, string>) => client.form('/oauth/access_token/', fields)
const whole = async (change: Record<string, string> = {}) => ({
  client_key: GATED.key,
  client_secret: GATED.secret,
  code: await codeFor(),
  grant_type: 'authorization_code',
  ...change,
})
const refresh = (refreshToken: string) =>
  client.form('/oauth/refresh_token/', {
    client_key: GATED.key,
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  })
const renew = (refreshToken: string, app = GATED) =>
  client.form('/oauth/renew_refresh_token/', { client_key: app.key, refresh_token: refreshToken })

describe('the user token', () => {
  it('comes for a code, by form only, once', async () => {
    const fields = await whole()
    const { data, extra, message } = await exchange(fields)
    expect(data).toMatchObject({
      expires_in: 1_296_000,
      refresh_expires_in: 2_592_000,
      error_code: 0,
      description: '',
    })
    expect(data.access_token).toMatch(/^act\./)
    expect(data.scope.split(',')).toContain('video.create.bind')
    expect(message).toBe('success')
    expect(extra.logid).toMatch(/^\d{14}[0-9A-F]{18}$/)
    expect((await exchange(fields)).data).toMatchObject({
      error_code: 10007,
      description: expect.any(String),
    })
    expect((await client.post('/oauth/access_token/', await whole())).data.error_code).toBe(10013)
  })

  it.each([
    [10002, { client_key: 'aw00000000000000' }],
    [10003, { client_secret: 'wrong' }],
    [10013, { grant_type: 'client_credential' }],
    [10005, { code: '' }],
    [10007, { code: 'never-given' }],
  ])('is refused with %i', async (code, change) => {
    const answer = await exchange(await whole(change as Record<string, string>))
    expect(answer).toMatchObject({
      message: 'error',
      data: { error_code: code },
      extra: { error_code: code },
    })
    expect(answer.data.access_token).toBeUndefined()
  })

  it('is refreshed without a longer life for the refresh token', async () => {
    const { data: first } = await exchange(await whole())
    client.clock.now += 10 * DAY
    const { data } = await refresh(first.refresh_token)
    expect(data.access_token).not.toBe(first.access_token)
    expect(data).toMatchObject({
      refresh_token: first.refresh_token,
      refresh_expires_in: 20 * 86_400,
      expires_in: 1_296_000,
      open_id: first.open_id,
    })
    client.clock.now += 20 * DAY
    expect((await refresh(first.refresh_token)).data.error_code).toBe(10010)
    expect((await refresh('rft.unknown')).data.error_code).toBe(10010)
  })

  it('is renewed at most five times, each with a new refresh token and 30 days', async () => {
    let { refreshToken } = await client.user()
    for (let time = 0; time < 5; time += 1) {
      client.clock.now += 29 * DAY
      const { data } = await renew(refreshToken)
      expect(data).toMatchObject({ error_code: 0, expires_in: 2_592_000 })
      expect((await refresh(refreshToken)).data.error_code).toBe(10010)
      refreshToken = data.refresh_token
    }
    expect((await renew(refreshToken)).data.error_code).toBe(10020)
    client.clock.now += 31 * DAY
    expect((await renew(refreshToken)).data.error_code).toBe(10010)
  })

  it('is not renewed for an app without the capability, or without a token', async () => {
    const { refreshToken } = await client.user(ORDINARY)
    expect((await renew(refreshToken, ORDINARY)).data.error_code).toBe(10004)
    expect((await renew('')).data.error_code).toBe(10005)
  })

  it('tells expired from unknown, and whose it is', async () => {
    const { at, token } = await client.user()
    const list = (query: string, value: string) =>
      client
        .get(`/api/douyin/v1/video/video_list/?${query}`, value)
        .then(({ extra }) => extra.error_code)
    const old = (value: string) =>
      client.get(`/item/comment/list/?${at}&item_id=x`, value).then(({ extra }) => extra.error_code)
    expect(await list(at, token)).toBe(0)
    expect(await list('open_id=someone', token)).toBe(28001015)
    expect(await list('', token)).toBe(28001007)
    expect(await list(at, '')).toBe(28001003)
    expect(await list(at, 'act.unknown')).toBe(28001003)
    expect(await old('act.unknown')).toBe(2190002)
    await client.douyin.endTokens('yunfan', 'expired')
    expect(await list(at, token)).toBe(28001008)
    expect(await old(token)).toBe(2190008)
    await client.douyin.endTokens('yunfan', 'revoked')
    expect(await list(at, token)).toBe(28001003)
  })
})

describe('the client token', () => {
  const ticket = (token: string) =>
    client.get('/open/getticket/', token).then(({ extra }) => extra.error_code)

  it('comes by form or JSON, and a new one ends the old after five minutes', async () => {
    const first = await client.clientToken()
    expect(first).toMatch(/^clt\./)
    const fields = { client_key: ORDINARY.key, client_secret: ORDINARY.secret }
    const second = await client.post('/oauth/client_token/', {
      ...fields,
      grant_type: 'client_credential',
    })
    expect(second.data.expires_in).toBe(7200)
    client.clock.now += 299_000
    expect(await ticket(first)).toBe(0)
    client.clock.now += 1000
    expect(await ticket(first)).toBe(2190008)
    expect(await ticket(second.data.access_token)).toBe(0)
    expect(await ticket('clt.unknown')).toBe(2190002)
  })

  it.each([
    [10002, { client_key: 'aw00000000000000' }],
    [10003, { client_secret: 'wrong' }],
    [10005, { client_secret: '' }],
    [10013, { grant_type: 'authorization_code' }],
  ])('is refused with %i', async (code, change) => {
    const fields = { client_key: ORDINARY.key, client_secret: ORDINARY.secret }
    const body = { ...fields, grant_type: 'client_credential', ...change }
    expect((await client.post('/oauth/client_token/', body)).data.error_code).toBe(code)
  })

  it('is refused to a banned app, and useless to it', async () => {
    const token = await client.clientToken()
    await client.douyin.configureApp(ORDINARY.key, { banned: true })
    expect(await ticket(token)).toBe(28001016)
    const fields = { client_key: ORDINARY.key, client_secret: ORDINARY.secret }
    const again = await client.form('/oauth/client_token/', {
      ...fields,
      grant_type: 'client_credential',
    })
    expect(again.data.error_code).toBe(28001016)
  })

  it('writes numbers as texts for apps that meet that server', async () => {
    await client.douyin.configureApp(ORDINARY.key, { numbers: 'string' })
    const { data } = await client.form('/oauth/client_token/', {
      client_key: ORDINARY.key,
      client_secret: ORDINARY.secret,
      grant_type: 'client_credential',
    })
    expect(data).toMatchObject({ expires_in: '7200', error_code: '0' })
  })
})
