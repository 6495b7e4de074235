import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { FaultInput } from '@publishers/sandbox/index'
import { LINK, OTHER, startWeibo, UID } from './weiboClient'

let client: Awaited<ReturnType<typeof startWeibo>>
beforeAll(async () => {
  client = await startWeibo()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

const set = (effect: FaultInput['effect'], more: Partial<FaultInput> = {}) =>
  client.sandbox.control.fault({
    platform: 'weibo',
    api: '/2/statuses/share.json',
    effect,
    ...more,
  })
const send = async (signal?: AbortSignal) =>
  fetch(`${client.base}/2/statuses/share.json`, {
    method: 'POST',
    signal,
    body: new URLSearchParams({
      access_token: await client.token(),
      status: `一条 ${LINK}`,
      rip: '::1',
    }),
  })
const seen = () => client.control.feed(UID).length

describe('faults', () => {
  it.each<[string, FaultInput['effect'], number]>([
    ['the request lost', { kind: 'lostRequest' }, 0],
    ['the answer lost', { kind: 'lostResponse' }, 1],
    ['no answer, nothing done', { kind: 'hang' }, 0],
    ['no answer after the work', { kind: 'hang', processed: true }, 1],
  ])('%s', async (_name, effect, kept) => {
    set(effect)
    await expect(send(AbortSignal.timeout(500))).rejects.toThrow()
    expect(seen()).toBe(kept)
  })

  it.each<[string, FaultInput['effect'], number, number]>([
    ['a gateway page', { kind: 'html' }, 200, 0],
    ['a 500 after the work', { kind: 'http', status: 500, processed: true }, 500, 1],
    ['half an answer', { kind: 'garbage' }, 200, 1],
  ])('%s is no JSON', async (_name, effect, status, kept) => {
    set(effect)
    const response = await send()
    expect(response.status).toBe(status)
    await expect(response.json()).rejects.toThrow()
    expect(seen()).toBe(kept)
  })

  it('codes come in the envelope of the call, done or not', async () => {
    set({ kind: 'errcode', code: 10009 })
    const refused = await send()
    expect(await refused.json()).toEqual({
      request: '/2/statuses/share.json',
      error_code: 10009,
      error: 'Too many pending tasks, system is busy',
    })
    expect(seen()).toBe(0)
    set({ kind: 'errcode', code: 10001, processed: true })
    expect(await (await send()).json()).toMatchObject({ error_code: 10001 })
    expect(seen()).toBe(1)
    set({ kind: 'errcode', code: 10001 }, { api: 'proxy/article/publish', account: OTHER })
    const article = await client.post('/proxy/article/publish.json', {}, OTHER)
    expect(article.json).toEqual({ code: '10001', msg: 'System error', data: null })
    set({ kind: 'errcode', code: 21331 }, { api: 'oauth2/access_token' })
    const grant = await client.post('/oauth2/access_token', {})
    expect(grant.json).toMatchObject({ error_code: 21331, error_uri: '/oauth2/access_token' })
  })

  it('the wrong id is the same in every field, and nobody has it', async () => {
    set({ kind: 'wrongId' })
    const text = await (await send()).text()
    const [, id] = /"idstr":"(\d+)"/.exec(text)!
    expect(text).toContain(`"id":${id},"idstr":"${id}","mid":"${id}"`)
    expect(text).toContain(`"idstr":"${UID}"`)
    const [post] = client.control.feed(UID)
    expect(post?.idstr).not.toBe(id)
    const shown = await client.get('/2/statuses/show.json', { id: id! })
    expect(shown.json.error_code).toBe(20101)
  })

  it('what is carried out twice is a repeat to its client', async () => {
    set({ kind: 'twice' })
    expect(await (await send()).json()).toMatchObject({ error_code: 20019 })
    expect(seen()).toBe(1)
  })

  it('a post may be delayed or taken down behind its answer', async () => {
    set({ kind: 'publishResult', status: 1 })
    client.sandbox.control.settings({ publishDelayMs: 3000 })
    expect(await (await send()).json()).toMatchObject({ error_code: 20032 })
    expect(seen()).toBe(0)
    await client.sandbox.control.fastForward(60_000)
    expect(seen()).toBe(1)
    await client.sandbox.control.idle()
    client.sandbox.control.settings({ publishDelayMs: 0 })
    set({ kind: 'publishResult', status: 2 })
    const { json } = await client.share(`别的 ${LINK}`)
    expect((await client.get('/2/statuses/show.json', { id: json.idstr })).json.error_code).toBe(
      20101,
    )
  })

  it('are of one platform and one account', async () => {
    set({ kind: 'errcode', code: 20016 }, { platform: 'wechat' })
    set({ kind: 'errcode', code: 20016 }, { account: OTHER })
    expect((await send()).status).toBe(200)
    expect(client.sandbox.control.faults()).toHaveLength(2)
    client.sandbox.control.clearFaults('weibo')
    expect(client.sandbox.control.faults()).toMatchObject([{ platform: 'wechat' }])
    expect(
      client.sandbox.control.calls({ platform: 'weibo', api: 'statuses/share' }),
    ).toMatchObject([{ account: UID, errcode: 0, processed: true }])
  })
})
