import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { FaultInput } from '@publishers/sandbox/index'
import { startSandbox, UNVERIFIED, VERIFIED } from './wechat/client'

let client: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

const set = (effect: FaultInput['effect'], more: Partial<FaultInput> = {}) =>
  client.sandbox.control.fault({ api: 'draft/add', effect, ...more })
const add = async (signal?: AbortSignal) => {
  const body = JSON.stringify({ articles: [await client.article()] })
  return fetch(await client.address('draft/add'), {
    method: 'POST',
    body,
    signal,
  })
}
const drafts = () => client.sandbox.control.wechat.drafts(VERIFIED.appid).length

describe('faults', () => {
  it.each<[string, FaultInput['effect'], number]>([
    ['loses the request', { kind: 'lostRequest' }, 0],
    ['loses the answer', { kind: 'lostResponse' }, 1],
    ['hangs', { kind: 'hang' }, 0],
    ['hangs after the work', { kind: 'hang', processed: true }, 1],
  ])('%s', async (_name, effect, kept) => {
    set(effect)
    await expect(
      add(effect.kind === 'hang' ? AbortSignal.timeout(1000) : undefined),
    ).rejects.toThrow()
    expect(drafts()).toBe(kept)
    expect((await add()).status).toBe(200)
  })

  it('answers a code without doing anything, as often as said, for that account and API', async () => {
    set({ kind: 'errcode', code: 45009 }, { times: 2, account: VERIFIED.appid })
    expect(await (await add()).json()).toMatchObject({
      errcode: 45009,
      errmsg: expect.stringContaining('rid: '),
    })
    const other = await client.article({}, UNVERIFIED)
    expect(await client.post('draft/add', { articles: [other] }, UNVERIFIED)).toHaveProperty(
      'media_id',
    )
    expect(await (await add()).json()).toMatchObject({ errcode: 45009 })
    expect(drafts()).toBe(0)
    expect(await (await add()).json()).toHaveProperty('media_id')
  })

  it('answers pages, rubbish and statuses', async () => {
    set({ kind: 'html' })
    expect((await add()).headers.get('content-type')).toBe('text/html')
    set({ kind: 'garbage' })
    await expect((await add()).json()).rejects.toThrow()
    set({ kind: 'http', status: 503, processed: true })
    expect((await add()).status).toBe(503)
    set({ kind: 'http', status: 500 })
    expect((await add()).status).toBe(500)
    expect(drafts()).toBe(2)
    set({ kind: 'delay', ms: 50 })
    const begun = Date.now()
    await add()
    expect(Date.now() - begun).toBeGreaterThanOrEqual(45)
  })

  it('writes down every call without its secrets', async () => {
    set({ kind: 'lostResponse' })
    await expect(add()).rejects.toThrow()
    expect(client.sandbox.control.counts(VERIFIED.appid)).toEqual({
      stable_token: 2,
      'material/add_material': 1,
      'draft/add': 1,
    })
    const [call] = client.sandbox.control.calls({ api: 'draft/add' })
    expect(call).toMatchObject({
      account: VERIFIED.appid,
      processed: true,
      effect: 'lostResponse',
      method: 'POST',
    })
    expect(call).not.toHaveProperty('errcode')
    expect(JSON.stringify(client.sandbox.control.calls())).not.toContain(VERIFIED.secret)
  })
})

describe('hostile input', () => {
  it.each([
    ['deep tags', async () => client.draft({ content: '<b>'.repeat(6600) })],
    [
      'broken forms',
      async () =>
        fetch(await client.address('media/uploadimg'), {
          method: 'POST',
          headers: { 'content-type': 'multipart/form-data; boundary=x' },
          body: '--x\r\n\r\n--x',
        }),
    ],
    [
      'deep JSON',
      async () =>
        fetch(await client.address('draft/add'), { method: 'POST', body: '['.repeat(500_000) }),
    ],
    [
      'prototype names',
      async () =>
        client.post(
          'draft/add',
          JSON.parse('{"__proto__":{"articles":[]},"articles":[{"__proto__":{}}]}'),
        ),
    ],
    ['unknown API', async () => client.post('toString', {})],
    ['broken escapes', async () => fetch(`${client.sandbox.origin}/sandbox/wechat/%E0%A4%A`)],
    [
      'long address',
      async () => fetch(`${client.sandbox.origin}/sandbox/wechat/${'a'.repeat(8000)}`),
    ],
  ])('%s does no harm', async (_name, attack) => {
    await attack()
    expect(await client.get('draft/count')).toHaveProperty('total_count')
  })

  it('refuses more than 2 MB of JSON', async () => {
    const response = await fetch(await client.address('draft/add'), {
      method: 'POST',
      body: 'x'.repeat(2 * 1024 * 1024 + 1),
    })
    expect(response.status).toBe(413)
  })
})
