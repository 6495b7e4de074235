import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { redact } from '@publishers/sandbox/calls'
import { apiName } from '@publishers/sandbox/faults'
import { readFields } from '@publishers/sandbox/fields'
import { withWrongIds } from '@publishers/sandbox/wrongIds'
import { startSandbox, VERIFIED, type Json } from './wechat/client'

let client: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

const knock = async (body: unknown): Promise<Json> => {
  const response = await fetch(`${client.sandbox.origin}/sandbox/control`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Json
}

describe('faults on every platform', () => {
  it('carry a call out twice, or answer with ids nobody has', async () => {
    const { control } = client.sandbox
    control.fault({ platform: 'wechat', api: 'draft/add', effect: { kind: 'twice' } })
    await client.draft()
    expect(control.wechat.drafts(VERIFIED.appid)).toHaveLength(2)
    control.fault({ api: 'draft/add', effect: { kind: 'wrongId' } })
    const media_id = await client.draft()
    expect(await client.post('draft/get', { media_id })).toMatchObject({ errcode: 40007 })
    expect(control.wechat.drafts(VERIFIED.appid)).toHaveLength(3)
  })

  it('meet one platform when they name one', async () => {
    client.sandbox.control.fault({ platform: 'weibo', effect: { kind: 'errcode', code: 1 } })
    expect(await client.get('draft/count')).toEqual({ total_count: 0 })
    expect(client.sandbox.control.faults()).toHaveLength(1)
  })
})

describe('the clock', () => {
  it('goes forward for tokens, quotas and waiting work, until a reset', async () => {
    const { control } = client.sandbox
    control.settings({ publishDelayMs: 3_600_000 })
    const { access_token } = await client.token()
    await client.post('freepublish/submit', { media_id: await client.draft() })
    expect(control.wechat.feed(VERIFIED.appid)).toHaveLength(0)
    expect(await knock({ fastForward: { ms: 2 * 3_600_000 } })).toEqual({
      ok: true,
      result: { advancedMs: 7_200_000 },
    })
    await control.idle()
    control.settings({ publishDelayMs: 0 })
    expect(control.wechat.feed(VERIFIED.appid)).toHaveLength(1)
    const old = await fetch(`${client.base}/draft/count?access_token=${access_token}`)
    expect(await old.json()).toMatchObject({ errcode: 42001 })
    await expect(control.fastForward(-1)).rejects.toThrow('only set forward')
    expect(await knock({ fastForward: { ms: -1 } })).toMatchObject({ ok: false })
    await control.reset()
    expect(control.now()).toBe(client.clock.now)
  })
})

describe('the control door', () => {
  it('reaches the hands of every platform', async () => {
    const { weibo } = client.sandbox.control.state()
    const [uid] = Object.keys(weibo.accounts)
    const granted = await knock({ weibo: { command: 'grant', input: { uid } } })
    expect(granted).toMatchObject({ ok: true, result: { uid, accessToken: expect.any(String) } })
    expect(await knock({ weibo: { command: 'valueOf', input: {} } })).toMatchObject({ ok: false })
    expect(await knock({ weibo: { command: 'feed', input: { uid: '1' } } })).toEqual({
      ok: false,
      error: 'Error: the sandbox has no weibo account 1',
    })
    expect(await knock({ facebook: { command: 'feed', input: {} } })).toMatchObject({ ok: false })
  })
})

describe('pieces', () => {
  it('name an API one way', () => {
    expect(['/2/statuses/share.json', 'cgi-bin/draft/add', '*'].map(apiName)).toEqual([
      'statuses/share',
      'draft/add',
      '*',
    ])
  })

  it('falsify ids of any size, the same one the same way', () => {
    const body =
      '{"id":9295289244000009,"idstr":"9295289244000009","text":"id","media":"x-aZ9","uid":77}'
    expect(withWrongIds(body, { fields: ['id', 'idstr', 'media', 'uid'], keep: '77' })).toBe(
      '{"id":9295289244011110,"idstr":"9295289244011110","text":"id","media":"y-bA0","uid":77}',
    )
    expect(withWrongIds(body, { fields: [] })).toBe(body)
  })

  it('blank secrets wherever they travel', () => {
    const text = `{"client_secret":"A1","refresh_token":"A2"} app_secret=A3&code=A4&error_code=7`
    expect(redact(text)).not.toMatch(/A\d/)
    expect(redact(text)).toContain('error_code=7')
  })

  it('read forms of two kinds, and nothing else', () => {
    const read = (body: string, type?: string) =>
      readFields(Buffer.from(body), { headers: { ...(type && { 'content-type': type }) } })
    expect(read('a=%E5%B7%A5', 'application/x-www-form-urlencoded')?.values.get('a')).toBe('工')
    expect(read('')?.values.toString()).toBe('')
    expect(read('{}', 'application/json')).toBeUndefined()
    const parts =
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x\r\nContent-Disposition: form-data; name="f"; filename="f.png"\r\n\r\nF\r\n--x--'
    const form = read(parts, 'multipart/form-data; boundary=x')
    expect(form?.values.get('a')).toBe('1')
    expect(form?.files).toMatchObject([{ name: 'f', filename: 'f.png' }])
    expect(read('--x', 'multipart/form-data; boundary=x')).toBeUndefined()
  })
})
