import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { FaultInput } from '@publishers/sandbox/index'
import { PNG, startSandbox, UNVERIFIED, VERIFIED } from './wechat/client'

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

describe('the control door', () => {
  const knock = (body: unknown, headers: Record<string, string> = {}, method = 'POST') =>
    fetch(`${client.sandbox.origin}/sandbox/control`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    })

  it('sets faults, accounts and clocks by JSON', async () => {
    expect(
      (await knock({ api: '/cgi-bin/draft/add', effect: { kind: 'lostRequest' } })).status,
    ).toBe(200)
    expect(client.sandbox.control.faults()).toEqual([
      { api: 'draft/add', times: 1, effect: { kind: 'lostRequest' } },
    ])
    await knock({ clearFaults: true })
    expect(client.sandbox.control.faults()).toEqual([])
    const seen = await (
      await knock({ wechat: { command: 'account', input: { appid: VERIFIED.appid } } })
    ).json()
    expect(JSON.stringify(seen)).not.toContain(VERIFIED.secret)
    expect(seen).toMatchObject({ ok: true, result: { account: { name: '云帆工会' } } })
    expect((await knock({ effect: { kind: 'nonsense' } })).status).toBe(400)
    expect((await knock({ wechat: { command: 'constructor', input: {} } })).status).toBe(400)
  })

  it('is shut to other machines, other sites and other forms', async () => {
    expect((await knock({}, { 'x-forwarded-for': '203.0.113.1' })).status).toBe(403)
    expect((await knock({}, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await knock({}, {}, 'GET')).status).toBe(405)
    const rebound = await new Promise((resolve) => {
      const { hostname, port } = new URL(client.sandbox.origin)
      http
        .request(
          {
            hostname,
            port,
            path: '/sandbox/control',
            method: 'POST',
            headers: { host: 'evil.example' },
          },
          (response) => resolve(response.statusCode),
        )
        .end('{}')
    })
    expect(rebound).toBe(403)
  })
})

describe('the file', () => {
  it('keeps everything over a restart, and is never half written', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'sandbox-'))
    const file = path.join(folder, 'state.json')
    const first = await startSandbox({ file })
    const { url } = await first.upload('media/uploadimg', { bytes: PNG })
    const media_id = await first.draft({ content: `<p><img src="${url}"></p>` })
    const published = await first.draft({ title: '在读者那里' })
    await first.post('freepublish/submit', { media_id: published })
    await first.sandbox.control.idle()
    const { access_token } = await first.token()
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: 1 })
    await first.sandbox.close()
    const second = await startSandbox({ file })
    expect((await second.token()).access_token).toBe(access_token)
    expect(await second.post('draft/get', { media_id })).toMatchObject({
      news_item: [{ content: expect.stringContaining(url) }],
    })
    expect(second.sandbox.control.wechat.feed(VERIFIED.appid)).toMatchObject([
      { title: '在读者那里' },
    ])
    const picture = await fetch(
      `${second.sandbox.origin}/sandbox/wechat/mmbiz/${url.split('/')[4]}`,
    )
    expect(Buffer.from(await picture.arrayBuffer()).equals(PNG)).toBe(true)
    await second.sandbox.close()
    expect((await readdir(folder)).some((name) => name.endsWith('.part'))).toBe(false)
    await writeFile(file, '{"half')
    const third = await startSandbox({ file })
    expect(await third.get('draft/count')).toEqual({ total_count: 0 })
    await third.sandbox.close()
    expect((await readdir(folder)).filter((name) => name.endsWith('.broken'))).toHaveLength(1)
    await rm(folder, { recursive: true })
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
