import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { APP, startSandbox } from './client'

const DAY = 86_400_000
let client: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

const exchange = async (change: Record<string, string> = {}) => {
  const { code } = await client.kuaishou.authorize(APP.app_id, { uid: 'yunfan' })
  const whole = { ...APP, code, grant_type: 'authorization_code' }
  return client.get('/oauth2/access_token', { ...whole, ...change })
}
const refresh = (refresh_token: string, change: Record<string, string> = {}) =>
  client.get('/oauth2/refresh_token', {
    ...APP,
    refresh_token,
    grant_type: 'refresh_token',
    ...change,
  })
const info = (access_token: string, app_id = APP.app_id) =>
  client.get('/openapi/user_info', { app_id, access_token })

describe('tokens', () => {
  it('come for a code and an app_id', async () => {
    const answer = await exchange()
    expect(answer).toMatchObject({
      result: 1,
      expires_in: 172_800,
      refresh_token_expires_in: 15_552_000,
      scopes: ['user_info', 'user_video_publish', 'user_video_info', 'user_video_delete'],
    })
    expect(await info(answer.access_token)).toMatchObject({
      result: 1,
      user_info: { name: '云帆工会', sex: 'F', fan: 0, follow: 0, city: '云帆' },
    })
    const head = await fetch((await info(answer.access_token)).user_info.head)
    expect(head.headers.get('content-type')).toBe('image/svg+xml')
  })

  it.each([
    [100200100, { app_id: '' }],
    [100200100, { code: '' }],
    [100200101, { app_id: 'ks0000000000000000' }],
    [100200101, { app_secret: 'wrong' }],
    [100200105, { grant_type: 'client_credentials' }],
    [100200106, { code: 'never-given' }],
  ])('are refused with %i for %o', async (code, change) => {
    const answer = await exchange(change as Record<string, string>)
    expect(answer).toEqual({ result: code, error_msg: expect.stringMatching(/\w/) })
  })

  it('come once for a code, within ten minutes, by GET', async () => {
    const { code } = await client.kuaishou.authorize(APP.app_id, { uid: 'yunfan' })
    client.clock.now += 600_000
    expect((await exchange({ code })).result).toBe(100200106)
    const fresh = await client.kuaishou.authorize(APP.app_id, { uid: 'yunfan' })
    expect((await exchange(fresh)).result).toBe(1)
    expect((await exchange(fresh)).result).toBe(100200106)
    expect((await client.post('/oauth2/access_token', APP)).result).toBe(100200103)
  })

  it('are rotated: the old refresh token is dead at once, its end is inherited', async () => {
    const first = await exchange()
    client.clock.now += 100 * DAY
    const second = await refresh(first.refresh_token)
    expect(second).toMatchObject({
      result: 1,
      expires_in: 172_800,
      refresh_token_expires_in: 80 * 86_400,
    })
    expect(second.refresh_token).not.toBe(first.refresh_token)
    expect(second.open_id).toBe(first.open_id)
    expect((await refresh(first.refresh_token)).result).toBe(100200107)
    expect(client.kuaishou.refreshToken(APP.app_id, 'yunfan')).toBe(second.refresh_token)
    expect((await refresh(second.refresh_token, { grant_type: 'x' })).result).toBe(100200105)
    client.clock.now += 80 * DAY
    expect((await refresh(second.refresh_token)).result).toBe(100200113)
  })

  it('are rotated though the answer is lost: only a client that looks again can know', async () => {
    const first = await exchange()
    client.sandbox.control.fault({ api: 'oauth2/refresh_token', effect: { kind: 'lostResponse' } })
    await expect(refresh(first.refresh_token)).rejects.toThrow()
    expect((await refresh(first.refresh_token)).result).toBe(100200107)
  })

  it('are told apart: missing, refused, expired, of another app, without the scope', async () => {
    const { access_token } = await client.user()
    expect((await info('')).result).toBe(100200100)
    expect((await info('unknown')).result).toBe(100200102)
    await client.kuaishou.addApp({ appId: 'ks5000000000000002', secret: 'x', name: '别家' })
    expect((await info(access_token, 'ks5000000000000002')).result).toBe(100200102)
    await client.kuaishou.endTokens('yunfan', 'expired')
    expect((await info(access_token)).result).toBe(100200108)
    const { accessToken } = await client.kuaishou.grant(APP.app_id, {
      uid: 'yunfan',
      scopes: ['user_info'],
    })
    const query = { app_id: APP.app_id, access_token: accessToken }
    expect((await client.post('/openapi/photo/start_upload', query)).result).toBe(100200110)
  })

  it('allow so many calls a Beijing day, and none to the banned', async () => {
    await client.kuaishou.configureApp(APP.app_id, { callsPerDay: 2 })
    const { access_token } = await client.user()
    expect((await info(access_token)).result).toBe(1)
    expect((await info(access_token)).result).toBe(1)
    expect(await info(access_token)).toMatchObject({ result: 100100402 })
    client.clock.now += 14 * 3_600_000
    expect((await info(access_token)).result).toBe(1)
    await client.kuaishou.ban('yunfan')
    expect((await info(access_token)).result).toBe(100100402)
  })
})
