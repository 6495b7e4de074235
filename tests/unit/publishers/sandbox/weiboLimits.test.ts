import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { APP, LINK, startWeibo, UID } from './weiboClient'

let client: Awaited<ReturnType<typeof startWeibo>>
beforeAll(async () => {
  client = await startWeibo()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

const limit = (limits: Record<string, number>) =>
  client.control.configureApp(APP.appKey, { limits })
const NAMES = ['东', '南', '西', '北']
const shareOne = async (index: number) =>
  (await client.share(`${NAMES[index]} ${LINK}`)).json.error_code as number | undefined

describe('limits', () => {
  it('count posts by the hour, and begin anew with the next', async () => {
    await limit({ statuses: 2 })
    client.clock.now += 40 * 60_000
    expect([await shareOne(0), await shareOne(1), await shareOne(2)]).toEqual([
      undefined,
      undefined,
      10024,
    ])
    const { json } = await client.get('/2/account/rate_limit_status.json')
    expect(json).toMatchObject({
      limit_time_unit: 'HOURS',
      user_limit: 1000,
      remaining_user_hits: 998,
      ip_limit: 10_000,
      remaining_ip_hits: 9998,
      reset_time: '2026-03-02 11:00:00',
      reset_time_in_seconds: 1200,
      api_rate_limits: [
        { api: '/statuses/share', limit: 2, limit_time_unit: 'HOURS', remaining_hits: 0 },
        { api: '/comments/create', remaining_hits: 60 },
      ],
    })
    client.clock.now += 20 * 60_000
    expect(await shareOne(2)).toBeUndefined()
  })

  it('count all calls of a user and of an address', async () => {
    const look = async () => (await client.get('/2/statuses/user_timeline.json')).json.error_code
    await limit({ user: 1 })
    expect([await look(), await look()]).toEqual([undefined, 10023])
    await limit({ ip: 1 })
    expect(await look()).toBe(10022)
    client.clock.now += 3_600_000
  })

  it('shut an account out for an hour when it posts like a machine', async () => {
    await limit({ burst: 2 })
    expect([await shareOne(0), await shareOne(1), await shareOne(2)]).toEqual([
      undefined,
      undefined,
      20016,
    ])
    client.clock.now += 11 * 60_000
    expect(await shareOne(2)).toBe(20016)
    client.clock.now += 50 * 60_000
    expect(await shareOne(2)).toBeUndefined()
  })
})

describe('the API', () => {
  it('knows its calls and their methods, in the usual envelope', async () => {
    const unknown = await client.get('/2/statuses/toString.json')
    expect(unknown.json).toEqual({
      request: '/2/statuses/toString.json',
      error_code: 10020,
      error: 'Request Api not found!',
    })
    expect((await client.get('/2/statuses/share.json')).json.error_code).toBe(10021)
    const headers = { 'content-type': 'application/json' }
    const body = '{"status":"x"}'
    const address = `${client.base}/2/statuses/share.json?access_token=${await client.token()}`
    const wrong = await fetch(address, { method: 'POST', headers, body })
    expect(await wrong.json()).toMatchObject({ error_code: 10012 })
    const large = await fetch(`${client.base}/2/statuses/destroy.json`, {
      method: 'POST',
      body: new URLSearchParams({ id: 'x'.repeat(2_000_000) }),
    })
    expect(await large.json()).toMatchObject({ error_code: 10018 })
  })
})

describe('a restart', () => {
  it('keeps posts, pictures, comments and tokens, and waits on for what is delayed', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'sandbox-'))
    const file = path.join(folder, 'state.json')
    const first = await startWeibo({ file, settings: { publishDelayMs: 5 } })
    const { json } = await first.share(`留住 ${LINK}`)
    await first.control.comment(UID, { idstr: json.idstr, text: '在' })
    await first.control.configure(UID, { delayed: true })
    await first.share(`等等 ${LINK}`)
    const token = await first.token()
    await first.sandbox.close()
    const second = await startWeibo({ file })
    await second.sandbox.control.idle()
    second.clock.now += 1000
    expect(second.control.feed(UID)).toMatchObject([
      { text: `等等 ${LINK}` },
      { idstr: json.idstr, comments: [{ text: '在' }] },
    ])
    const seen = await fetch(`${second.base}/2/statuses/user_timeline.json?access_token=${token}`)
    expect(seen.status).toBe(200)
    await second.sandbox.close()
    await rm(folder, { recursive: true })
  })
})
