import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { APP, LINK, startWeibo, UID } from './weiboClient'

let client: Awaited<ReturnType<typeof startWeibo>>
beforeAll(async () => {
  client = await startWeibo()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

const BACK = 'http://panel.test/api/authorize/weibo'
const page = (change: Record<string, string> = {}) =>
  `/sandbox/weibo/oauth2/authorize?${new URLSearchParams({
    client_id: APP.appKey,
    redirect_uri: BACK,
    response_type: 'code',
    state: 'st&te',
    ...change,
  })}`
const consent = async (answer = 'yes', change = {}) => {
  const done = await client.submit(page(change), { uid: UID, answer })
  return new URL(done.headers.get('location') ?? 'about:blank')
}
const trade = (code: string, change: Record<string, string> = {}) =>
  client
    .submit('/sandbox/weibo/oauth2/access_token', {
      client_id: APP.appKey,
      client_secret: APP.appSecret,
      grant_type: 'authorization_code',
      code,
      redirect_uri: BACK,
      ...change,
    })
    .then(client.read)
const failure = (error: string, error_code: number) => ({
  error,
  error_code,
  request: '/oauth2/access_token',
})

describe('the consent page', () => {
  it('names the app, lets a person choose an account, and sends them back with code and state', async () => {
    const { text, headers } = await client.open(page())
    expect(text).toMatch(/云帆工会融媒[\s\S]*云帆工会[\s\S]*星桥工会[\s\S]*授权/)
    expect(headers.get('content-security-policy')).toContain("form-action 'self' http://panel.test")
    const back = await consent()
    expect(back.origin + back.pathname).toBe(BACK)
    expect(back.searchParams.get('state')).toBe('st&te')
    expect(back.searchParams.get('code')).toMatch(/^[0-9a-f]{32}$/)
    const denied = await consent('no')
    expect(denied.searchParams.get('error_code')).toBe('21330')
    expect(denied.searchParams.has('code')).toBe(false)
  })

  it.each([
    ['an unknown app', { client_id: '1234567' }],
    ['another address than the registered one', { redirect_uri: 'http://evil.example/' }],
    ['no web address', { redirect_uri: 'javascript:alert(1)' }],
    ['another kind of answer', { response_type: 'token' }],
  ])('sends nobody anywhere for %s', async (_name, change) => {
    await client.control.configureApp(APP.appKey, { redirectUri: BACK })
    const asked = await client.open(page(change))
    expect(asked.status).toBe(400)
    expect(asked.text).toContain('不能授权')
    const sent = await client.submit(page(change), { uid: UID, answer: 'yes' })
    expect(sent.headers.get('location')).toBeNull()
  })

  it('takes a click from its own page only', async () => {
    const foreign = { origin: 'https://evil.example' }
    const done = await client.submit(page(), { uid: UID, answer: 'yes' }, foreign)
    expect(done.headers.get('location')).toBeNull()
  })
})

describe('access_token', () => {
  it('trades a code once', async () => {
    const code = (await consent()).searchParams.get('code')!
    const { json } = await trade(code)
    expect(json).toMatchObject({
      access_token: expect.stringMatching(/^2\.00\w{28}$/),
      expires_in: 2_592_000,
      remind_in: '2592000',
      uid: UID,
    })
    const again = await trade(code)
    expect(again).toMatchObject({ status: 400, json: failure('invalid_grant', 21325) })
    const info = await client.submit('/sandbox/weibo/oauth2/get_token_info', {
      access_token: json.access_token,
    })
    expect(await info.json()).toEqual({
      uid: Number(UID),
      appkey: APP.appKey,
      scope: null,
      create_at: client.clock.now / 1000,
      expire_in: 2_592_000,
    })
    expect(JSON.stringify(client.sandbox.control.calls())).not.toMatch(
      new RegExp(`${code}|${json.access_token}|${APP.appSecret}`),
    )
  })

  it('wants the very same address, the right secret, and does not use the code up otherwise', async () => {
    const code = (await consent()).searchParams.get('code')!
    const wrong = await trade(code, { redirect_uri: `${BACK}/` })
    expect(wrong.json).toMatchObject(failure('redirect_uri_mismatch', 21322))
    const secret = await trade(code, { client_secret: 'guess' })
    expect(secret.json).toMatchObject(failure('invalid_client', 21324))
    const kind = await trade(code, { grant_type: 'refresh_token' })
    expect(kind.json).toMatchObject(failure('unsupported_grant_type', 21328))
    expect((await trade(code)).status).toBe(200)
    const late = (await consent()).searchParams.get('code')!
    client.clock.now += 600_000
    expect((await trade(late)).json.error_code).toBe(21325)
  })

  it('gives an unaudited app a day, and its testers only', async () => {
    await client.control.configureApp(APP.appKey, { audited: false, testers: [UID] })
    const { json } = await trade((await consent()).searchParams.get('code')!)
    expect(json.expires_in).toBe(86_400)
    expect((await client.share(`测试 ${LINK}`)).status).toBe(200)
    await client.control.configureApp(APP.appKey, { testers: [] })
    expect((await client.share(`再测 ${LINK}`)).json.error_code).toBe(21321)
  })
})

describe('a token', () => {
  const timeline = async (headers: Record<string, string> = {}, query = '') =>
    client.read(await fetch(`${client.base}/2/statuses/user_timeline.json${query}`, { headers }))

  it('travels in the address, a form or a header', async () => {
    const token = await client.token()
    expect((await timeline({ authorization: `OAuth2 ${token}` })).status).toBe(200)
    expect((await timeline({}, `?access_token=${token}`)).status).toBe(200)
    expect((await timeline()).json.error_code).toBe(10006)
    expect((await timeline({ authorization: 'OAuth2 nonsense' })).json.error_code).toBe(21332)
  })

  it('ends by time, by hand, and by its owner', async () => {
    const { accessToken } = await client.control.grant(UID, { seconds: 60 })
    const code = async () =>
      (await timeline({ authorization: `OAuth2 ${accessToken}` })).json.error_code
    expect(await code()).toBeUndefined()
    client.clock.now += 60_000
    expect(await code()).toBe(21327)
    const second = await client.token()
    await client.submit('/sandbox/tokens', { platform: 'weibo', account: UID, how: 'revoked' })
    const gone = await timeline({ authorization: `OAuth2 ${second}` })
    expect(gone).toMatchObject({ status: 403, json: { error_code: 21316 } })
    const third = await client.token()
    const revoked = await client.submit('/sandbox/weibo/oauth2/revokeoauth2', {
      access_token: third,
    })
    expect(await revoked.json()).toEqual({ result: 'true' })
    expect((await timeline({ authorization: `OAuth2 ${third}` })).json.error_code).toBe(21316)
  })
})
