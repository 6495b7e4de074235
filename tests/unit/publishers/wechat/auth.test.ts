import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { call } from '@publishers/wechat/api'
import { currentToken } from '@publishers/wechat/auth'
import { setUp, APP_ID, SECRET, type Setting } from './setUp'

const list = { offset: 0, count: 1, no_content: 1 }
let at: Setting
const tokenCalls = () => at.calls('stable_token')
const bodies = () =>
  at.proxy.seen
    .filter(at.onPath('stable_token'))
    .map(({ body }) => JSON.parse(body) as { force_refresh: boolean })

describe('token', () => {
  beforeEach(async () => {
    at = await setUp({ fastSleep: true })
  })
  afterEach(() => at.close())

  it('is asked for once by callers at the same time, and kept', async () => {
    await Promise.all(Array.from({ length: 8 }, () => call(at.context, 'listDrafts', list)))
    await call(at.context, 'listDrafts', list)
    expect(tokenCalls()).toHaveLength(1)
  })

  it('is the same for another worker with a store of its own', async () => {
    const [one, two] = [await currentToken(at.context), await currentToken(at.another())]
    expect(two.value).toBe(one.value)
  })

  it('is renewed when less than 300 s are left', async () => {
    await currentToken(at.context)
    at.context.advance((7200 - 299) * 1000)
    await currentToken(at.context)
    expect(tokenCalls()).toHaveLength(2)
  })

  it.each([40001, 40014, 42001])(
    'is renewed once on %i, and the call replayed once',
    async (code) => {
      at.sandbox.control.fault({ api: 'draft/batchget', effect: { kind: 'errcode', code } })
      await expect(call(at.context, 'listDrafts', list)).resolves.toMatchObject({ total_count: 0 })
      expect(at.calls('draft/batchget')).toHaveLength(2)
      // The platform insisted on the token it had refused, so a forced one had to follow the plain one.
      expect(bodies().map(({ force_refresh: force }) => force)).toEqual([false, false, true])
    },
  )

  it('is taken plain when another worker or the platform has a newer one', async () => {
    await currentToken(at.context)
    await at.sandbox.control.wechat.revokeTokens(APP_ID)
    await call(at.context, 'listDrafts', list)
    expect(bodies().map(({ force_refresh: force }) => force)).toEqual([false, false])
  })

  it('fails as auth when the new one is refused too', async () => {
    at.sandbox.control.fault({
      api: 'draft/batchget',
      times: 9,
      effect: { kind: 'errcode', code: 42001 },
    })
    await expect(call(at.context, 'listDrafts', list)).rejects.toMatchObject({
      kind: 'auth',
      code: '42001',
    })
    expect(at.calls('draft/batchget')).toHaveLength(2)
  })

  it('is forced at most every 30 s', async () => {
    at.sandbox.control.fault({
      api: 'draft/batchget',
      times: 1,
      effect: { kind: 'errcode', code: 40001 },
    })
    await call(at.context, 'listDrafts', list)
    at.sandbox.control.fault({
      api: 'draft/batchget',
      times: 1,
      effect: { kind: 'errcode', code: 40001 },
    })
    await call(at.context, 'listDrafts', list).catch(() => undefined)
    expect(at.context.slept).toHaveLength(1)
    expect(at.context.slept[0]).toBeGreaterThan(29_000)
  })

  it('is a question of the account when the secret is wrong, asked once', async () => {
    const context = {
      ...at.context,
      credentials: { appId: APP_ID, appSecret: 'wrong-secret-value' },
    }
    const error = await currentToken(context).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ kind: 'account', remedy: expect.stringContaining('AppSecret') })
    expect(tokenCalls()).toHaveLength(1)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(
      'wrong-secret-value',
    )
  })

  it('shows the refused address of 40164', async () => {
    await at.sandbox.control.wechat.configure(APP_ID, { ipWhitelist: ['203.0.113.9'] })
    await expect(currentToken(at.context)).rejects.toMatchObject({
      kind: 'account',
      code: '40164',
      message: expect.stringContaining('127.0.0.1'),
      remedy: expect.stringContaining('127.0.0.1'),
    })
  })

  it('never lets the secret or the token into an error', async () => {
    const { value } = await currentToken(at.context)
    at.proxy.fault({
      match: at.onPath('draft/batchget'),
      fault: {
        status: 200,
        type: 'application/json',
        body: JSON.stringify({ errcode: 99999, errmsg: `bad ${value} ${SECRET} rid: 12ab-34cd` }),
      },
    })
    const error = await call(at.context, 'listDrafts', list).catch((reason: unknown) => reason)
    const text = JSON.stringify(error, Object.getOwnPropertyNames(error))
    expect(error).toMatchObject({ kind: 'unknown', trace: '12ab-34cd' })
    expect(text).not.toContain(value)
    expect(text).not.toContain(SECRET)
  })

  it('says what is missing when there are no credentials', async () => {
    await expect(currentToken({ ...at.context, credentials: {} })).rejects.toMatchObject({
      kind: 'account',
      code: 'noCredentials',
    })
  })
})
