import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { authorize } from '@publishers/douyin/authorize'
import { GRANT, readGrant } from '@publishers/douyin/grant'
import { probe } from '@publishers/douyin/probe'
import { currentGrant } from '@publishers/douyin/userToken'
import { KEY, SECRET, setUp, type Setting } from './setUp'

const DAY = 24 * 3_600_000

let world: Setting
beforeEach(async () => {
  world = await setUp({ settings: { mode: 'server' } })
})
afterEach(() => world.close())

const exchange = async () => {
  const { code } = await world.douyin.authorize(KEY, { uid: 'tester' })
  return authorize.exchange({ code, redirectUri: 'https://union.example/back' }, world.context)
}

describe('a person’s grant', () => {
  it('sends the browser to Douyin, and keeps what it brings back', async () => {
    const url = new URL(
      authorize.url({ redirectUri: 'https://union.example/back', state: 's1' }, world.context),
    )
    expect(url.pathname).toMatch(/\/platform\/oauth\/connect\/$/)
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_key: KEY,
      response_type: 'code',
      redirect_uri: 'https://union.example/back',
      state: 's1',
    })
    const { who, expiresAt } = await exchange()
    const grant = await readGrant(world.context)
    expect(grant).toMatchObject({ openId: world.douyin.openId(KEY, 'tester'), renewals: 0 })
    expect(who).toContain(grant?.openId.slice(0, 8))
    expect(await authorize.until?.(world.context)).toBe(expiresAt)
    expect(expiresAt - world.context.now().getTime()).toBeGreaterThan(29 * DAY)
  })

  it('refreshes once for everybody who finds it old, and does not lengthen the refresh token', async () => {
    await exchange()
    const before = await readGrant(world.context)
    world.context.advance(15 * DAY)
    await world.douyin.endTokens('tester', 'expired')
    const all = await Promise.all([1, 2, 3, 4].map(() => currentGrant(world.context)))
    expect(new Set(all.map(({ accessToken }) => accessToken)).size).toBe(1)
    expect(world.seen('oauth/refresh_token/')).toHaveLength(1)
    expect(all[0]?.accessToken).not.toBe(before?.accessToken)
    expect(all[0]?.refreshUntil).toBeLessThanOrEqual(before?.refreshUntil ?? 0)
  })

  it('renews the refresh token before it ends, five times at most', async () => {
    await exchange()
    const tokens = new Set<string>()
    for (let round = 0; round < 7; round += 1) {
      const grant = await readGrant(world.context)
      const left = (grant?.refreshUntil ?? 0) - world.context.now().getTime()
      world.context.advance(Math.max(0, left - 2 * DAY))
      tokens.add((await currentGrant(world.context)).refreshToken)
    }
    expect(world.seen('oauth/renew_refresh_token/')).toHaveLength(5)
    expect(tokens.size).toBe(5)
    const { items } = await probe(world.context)
    expect(items.find(({ name }) => name === '用户授权')).toMatchObject({
      state: 'warn',
      remedy: expect.stringMatching(/续期次数已用完.*去授权/),
    })
  })

  it('goes on without renewals where the application may not have them', async () => {
    await world.douyin.configureApp(KEY, { capabilities: ['video.list.bind', 'video.data.bind'] })
    await exchange()
    world.context.advance(27 * DAY)
    await currentGrant(world.context)
    await currentGrant(world.context)
    expect(world.seen('oauth/renew_refresh_token/')).toHaveLength(1)
  })

  it('asks for a new consent when the refresh token is over', async () => {
    await world.granted()
    Object.assign(world.context.credentials, { refreshToken: '' })
    await currentGrant(world.context)
    world.context.advance(16 * DAY)
    await expect(currentGrant(world.context)).rejects.toMatchObject({
      kind: 'auth',
      remedy: expect.stringContaining('去授权'),
    })
  })

  it('does not take the grant of another person than the account names', async () => {
    Object.assign(world.context.credentials, { openId: '_000somebodyelse' })
    await expect(exchange()).rejects.toMatchObject({ code: 'otherUser' })
    expect(await world.context.tokens.get(GRANT)).toBeUndefined()
  })

  it('prefers newly entered credentials to what it kept', async () => {
    await exchange()
    await world.granted()
    const grant = await readGrant(world.context)
    expect(grant?.accessToken).toBe(world.context.credentials.accessToken)
  })

  it('knows nobody after the grant was taken back, until it is given again', async () => {
    await exchange()
    const { openId } = (await readGrant(world.context))!
    const revoke = (name: string) =>
      world.context.tokens.set(`revoked:${name}`, {
        value: String(world.context.now().getTime()),
        expiresAt: Infinity,
      })
    world.context.advance(1000)
    await revoke('_000somebodyelse')
    await currentGrant(world.context)
    await revoke(openId)
    await expect(currentGrant(world.context)).rejects.toMatchObject({ code: 'noGrant' })
    world.context.advance(1000)
    await exchange()
    await expect(currentGrant(world.context)).resolves.toMatchObject({ openId })
  })

  it('tells in words what is missing, and no secret', async () => {
    const bare = await probe({ ...world.context, credentials: {} })
    const wrong = await probe({
      ...world.context,
      credentials: { clientKey: KEY, clientSecret: 'wrong' },
    })
    const ungranted = await probe(world.context)
    await exchange()
    const ready = await probe(world.context)
    expect([bare, wrong, ungranted].every(({ items }) => items.some(isFailed))).toBe(true)
    expect(ready.items.some(isFailed)).toBe(false)
    expect(JSON.stringify([bare, wrong, ungranted, ready])).not.toContain(SECRET)
    for (const item of [bare, wrong, ungranted, ready].flatMap(({ items }) => items)) {
      expect(item.message).toMatch(/[一-龥]/)
      if (item.state !== 'ok') expect(item.remedy).toMatch(/[一-龥]/)
    }
  })
})

const isFailed = ({ state }: { state: string }) => state === 'fail'
