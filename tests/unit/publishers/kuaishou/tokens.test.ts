import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { kuaishou as channel } from '@publishers/kuaishou/index'
import { currentGrant, renewGrant } from '@publishers/kuaishou/auth'
import type { Context } from '@publishers/contract'
import { setUp } from './setUp'

describe('tokens', () => {
  let bench: Awaited<ReturnType<typeof setUp>>
  beforeEach(async () => {
    bench = await setUp()
  })
  afterEach(() => bench.kuaishou.close())
  const refreshes = () => bench.asked('/oauth2/refresh_token').length

  it('refreshes once and replays once when the access token is refused', async () => {
    bench.kuaishou.access = 'another-token-than-ours'
    await expect(bench.publish()).resolves.toMatchObject({ state: 'accepted' })
    expect(refreshes()).toBe(1)
    expect(bench.kuaishou.films).toHaveLength(1)
  })

  it('uses each refresh token once, however many workers want a new one', async () => {
    // Workers share the store, and its lock.
    let last: Promise<unknown> = Promise.resolve()
    const exclusive: Context['tokens']['exclusive'] = (_name, work) => {
      const turn = last.then(work, work)
      last = turn.catch(() => undefined)
      return turn
    }
    const context = { ...bench.context, tokens: { ...bench.context.tokens, exclusive } }
    const { access } = await currentGrant(context)
    const grants = await Promise.all(Array.from({ length: 8 }, () => renewGrant(context, access)))
    expect(refreshes()).toBe(1)
    expect(new Set(grants.map((grant) => grant.access)).size).toBe(1)
    bench.advance(172_800_000)
    await currentGrant(context)
    expect(refreshes()).toBe(2)
    const kept = bench.context.stored.tokens.get('oauth')
    expect(kept?.value).toContain(bench.kuaishou.refresh)
    // Kept until the refresh token's end, not the access token's.
    expect((kept?.expiresAt ?? 0) - bench.context.now().getTime()).toBeGreaterThan(100 * 86_400_000)
  })

  it('asks a person when the refresh token is dead', async () => {
    bench.kuaishou.access = 'another-token-than-ours'
    bench.kuaishou.refresh = 'another-refresh-token'
    const error: unknown = await bench.publish().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ kind: 'auth', code: '100200107' })
    expect(String(Reflect.get(error as object, 'remedy'))).toContain('授权')
  })

  it('prefers tokens that were typed in later', async () => {
    await renewGrant(bench.context)
    const credentials = { ...bench.context.credentials, accessToken: 'typed-in-token' }
    const grant = await currentGrant({ ...bench.context, credentials })
    expect(grant.access).toBe('typed-in-token')
  })

  it('authorises in the browser, and says until when', async () => {
    await bench.kuaishou.close()
    bench = await setUp({ bare: true })
    const { authorize } = channel
    const place = new URL(
      authorize!.url({ redirectUri: 'https://us.example/back', state: 's.t' }, bench.context),
    )
    expect(Object.fromEntries(place.searchParams)).toMatchObject({
      app_id: bench.context.credentials.appId,
      response_type: 'code',
      redirect_uri: 'https://us.example/back',
      state: 's.t',
      scope: 'user_info,user_video_publish,user_video_info',
    })
    const redirectUri = 'https://us.example/back'
    const granted = await authorize!.exchange({ code: 'good-code', redirectUri }, bench.context)
    expect(granted.who).toBe('测试工会')
    const days = (granted.expiresAt - bench.context.now().getTime()) / 86_400_000
    expect(Math.round(days)).toBe(180)
    expect(await authorize!.until!(bench.context)).toBe(granted.expiresAt)
    await expect(
      authorize!.exchange({ code: 'used-code', redirectUri }, bench.context),
    ).rejects.toMatchObject({ kind: 'auth', code: '100200106' })
    const probe = await channel.probe!(bench.context)
    expect(probe.items.map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'ok', 'warn'])
  })
})
