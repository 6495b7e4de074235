import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { decrypt, encrypt, sign } from '@publishers/sandbox/wechat/crypto'
import type { FaultInput } from '@publishers/sandbox/index'
import { startSandbox, VERIFIED, type Json } from './client'
import { startReceiver } from './receiver'

const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
let client: Awaited<ReturnType<typeof startSandbox>>
let receiver: Awaited<ReturnType<typeof startReceiver>>
beforeAll(async () => {
  client = await startSandbox()
  receiver = await startReceiver()
})
beforeEach(async () => {
  await client.sandbox.control.reset()
  client.sandbox.control.settings({ callbackTimeoutMs: 3000 })
  await listenIn('plain')
  receiver.knocks.length = 0
  receiver.answer(() => 'success')
})
afterAll(async () => {
  await client.sandbox.close()
  await receiver.close()
})

const listenIn = (mode: 'plain' | 'compatible' | 'safe') =>
  client.sandbox.control.wechat.configure(VERIFIED.appid, {
    callback: { url: `${receiver.url}?account=7`, token: 'testtoken', encodingAESKey: KEY, mode },
  })
const publish = async (change: Json = {}) => {
  const reply = await client.post('freepublish/submit', { media_id: await client.draft(change) })
  await client.sandbox.control.idle()
  return reply
}
const fault = (effect: FaultInput['effect']) =>
  client.sandbox.control.fault({ api: 'freepublish/submit', effect })

describe('vectors of channels.md §9', () => {
  const secret =
    'Q3stYC6hdFzMh9T8HCvyDHr0N+nleMjCEebRkm0AoH4gDq0ZLRJMhGapx3nmxM0bnu04q3b2BNMFK9s4ME5zP+AuFSML00cJdrup4gPEXJCSIif3u1kKHpGwmAnxmJy1'
  const message = '<xml><MsgType>event</MsgType></xml>'
  const appid = 'wx1234567890abcdef'

  it('holds', () => {
    expect(sign('testtoken', '1700000000', 'n0nce')).toBe(
      'ecc9a2d2567679a271ba9f0de27aff31fa7de72e',
    )
    expect(sign('testtoken', '1700000000', 'n0nce', secret)).toBe(
      'a333b75a46dfccf5039d91d2d92a538fe4aa19a4',
    )
    const random = Buffer.from('0123456789abcdef')
    expect(encrypt(message, { aesKey: KEY, appid, random })).toBe(secret)
    expect(decrypt(secret, { aesKey: KEY, appid })).toBe(message)
    expect(() => decrypt(secret, { aesKey: KEY, appid: 'wx0000000000000000' })).toThrow()
  })
})

describe('PUBLISHJOBFINISH', () => {
  it('comes signed and plain, and keeps the query of the address', async () => {
    const { publish_id } = await publish()
    expect(receiver.knocks).toHaveLength(1)
    const [{ query, body, method }] = receiver.knocks as [(typeof receiver.knocks)[0]]
    expect(method).toBe('POST')
    expect(query.get('account')).toBe('7')
    expect(query.get('signature')).toBe(
      sign('testtoken', query.get('timestamp')!, query.get('nonce')!),
    )
    expect(query.has('encrypt_type')).toBe(false)
    expect(body).toContain('<ToUserName><![CDATA[gh_yunfan000001]]></ToUserName>')
    expect(body).toContain(
      `<publish_id>${publish_id}</publish_id><publish_status>0</publish_status>`,
    )
    expect(body).toMatch(/<article_detail><count>1<\/count><item><idx>1<\/idx><article_url>/)
    expect(body).not.toContain('MsgId')
  })

  it('comes encrypted in safe mode', async () => {
    await listenIn('safe')
    const { publish_id } = await publish()
    const [{ query, body }] = receiver.knocks as [(typeof receiver.knocks)[0]]
    const sealed = /<Encrypt><!\[CDATA\[(.+)\]\]><\/Encrypt>/.exec(body)![1]!
    expect(query.get('encrypt_type')).toBe('aes')
    expect(query.get('msg_signature')).toBe(
      sign('testtoken', query.get('timestamp')!, query.get('nonce')!, sealed),
    )
    expect(body).not.toContain('publish_id')
    expect(decrypt(sealed, { aesKey: KEY, appid: VERIFIED.appid })).toContain(
      `<publish_id>${publish_id}<`,
    )
  })

  it('carries both forms in compatible mode', async () => {
    await listenIn('compatible')
    await publish()
    expect(receiver.knocks[0]!.body).toMatch(/<publish_status>0[\s\S]*<Encrypt>/)
  })

  it.each([2, 4] as const)('names the articles refused with status %i', async (status) => {
    fault({ kind: 'publishResult', status, failIdx: [1] })
    const media_id = await client.draft()
    const { publish_id } = await client.post('freepublish/submit', { media_id })
    await client.sandbox.control.idle()
    expect(receiver.knocks[0]!.body).toContain('<fail_idx>1</fail_idx>')
    expect(receiver.knocks[0]!.body).not.toContain('article_id')
    expect(await client.post('freepublish/get', { publish_id })).toMatchObject({
      publish_status: status,
      fail_idx: [1],
    })
    expect(await client.post('draft/get', { media_id })).toHaveProperty('news_item')
  })

  it('knocks again up to three times until success or nothing is answered', async () => {
    receiver.answer(() => 'failed')
    await publish()
    expect(receiver.knocks).toHaveLength(4)
    receiver.knocks.length = 0
    client.sandbox.control.settings({ callbackTimeoutMs: 700 })
    receiver.answer((_knock, count) => (count === 1 ? 5000 : ''))
    await publish()
    expect(receiver.knocks).toHaveLength(2)
    expect(
      client.sandbox.control.wechat.account(VERIFIED.appid).callbacks.map(({ ok }) => ok),
    ).toEqual([false, false, false, false, false, true])
  })

  it('comes twice, never, late, or before the answer, on demand', async () => {
    fault({ kind: 'callbackTwice' })
    await publish()
    expect(receiver.knocks).toHaveLength(2)
    fault({ kind: 'callbackNever' })
    await publish()
    expect(receiver.knocks).toHaveLength(2)
    fault({ kind: 'callbackLate', ms: 60 })
    const begun = Date.now()
    await publish()
    expect(Date.now() - begun).toBeGreaterThanOrEqual(55)
    expect(receiver.knocks).toHaveLength(3)
    fault({ kind: 'callbackBefore' })
    await client.post('freepublish/submit', { media_id: await client.draft() })
    expect(receiver.knocks).toHaveLength(4)
  })

  it('proves the address with echostr', async () => {
    receiver.answer(({ query }) => query.get('echostr') ?? '')
    expect(await client.sandbox.control.wechat.verifyCallback(VERIFIED.appid)).toMatchObject({
      ok: true,
    })
    receiver.answer(() => 'hello')
    expect(await client.sandbox.control.wechat.verifyCallback(VERIFIED.appid)).toEqual({
      ok: false,
      answer: 'hello',
    })
  })
})
