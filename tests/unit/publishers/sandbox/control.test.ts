import http from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startSandbox, VERIFIED } from './wechat/client'

let client: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

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
