import { createCipheriv } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { CallbackRequest } from '@publishers/contract'
import { verifyCallback } from '@publishers/wechat/callback'
import { decryptPush, signatureOf } from '@publishers/wechat/callbackCrypto'
import { parsePush } from '@publishers/wechat/callbackXml'

const TOKEN = 'testtoken'
const TIMESTAMP = '1700000000'
const NONCE = 'n0nce'
const APP_ID = 'wx1234567890abcdef'
const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const OTHER_KEY = 'GFEDCBA9876543210zyxwvutsrqponmlkjihgfedcba'
const SIGNATURE = 'ecc9a2d2567679a271ba9f0de27aff31fa7de72e'
const MSG_SIGNATURE = 'a333b75a46dfccf5039d91d2d92a538fe4aa19a4'
const ENCRYPT =
  'Q3stYC6hdFzMh9T8HCvyDHr0N+nleMjCEebRkm0AoH4gDq0ZLRJMhGapx3nmxM0bnu04q3b2BNMFK9s4ME5zP+AuFSML00cJdrup4gPEXJCSIif3u1kKHpGwmAnxmJy1'

const account = { id: '1', channel: 'wechat', name: '公众号', settings: {} }
const verify = (
  request: Partial<Omit<CallbackRequest, 'body'>> & { body?: string },
  credentials: Record<string, string> = {},
  seconds = 1_700_000_060,
) =>
  verifyCallback(
    {
      method: 'POST',
      headers: {},
      ...request,
      query: { timestamp: TIMESTAMP, nonce: NONCE, signature: SIGNATURE, ...request.query },
      body: Buffer.from(request.body ?? ''),
    },
    {
      account,
      credentials: { appId: APP_ID, token: TOKEN, ...credentials },
      now: () => new Date(seconds * 1000),
    },
  )

/** The platform's side: pads to 32, as it does. */
const encrypted = (message: string, key = KEY, appId = APP_ID) => {
  const bytes = Buffer.from(`${key}=`, 'base64')
  const body = Buffer.from(message)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const plain = Buffer.concat([Buffer.alloc(16, 'r'), length, body, Buffer.from(appId)])
  const pad = 32 - (plain.length % 32)
  const aes = createCipheriv('aes-256-cbc', bytes, bytes.subarray(0, 16)).setAutoPadding(false)
  const text = Buffer.concat([
    aes.update(Buffer.concat([plain, Buffer.alloc(pad, pad)])),
    aes.final(),
  ]).toString('base64')
  const query = { encrypt_type: 'aes', msg_signature: signatureOf([TOKEN, TIMESTAMP, NONCE, text]) }
  return {
    query,
    body: `<xml><ToUserName>gh_x</ToUserName><Encrypt><![CDATA[${text}]]></Encrypt></xml>`,
  }
}

const push = (info: string, event = 'PUBLISHJOBFINISH') =>
  `<xml><ToUserName><![CDATA[gh_x]]></ToUserName><FromUserName>o_x</FromUserName><CreateTime>1481013459</CreateTime><MsgType>event</MsgType><Event><![CDATA[${event}]]></Event><PublishEventInfo>${info}</PublishEventInfo></xml>`
const DONE = push(
  '<publish_id>2247503051123456789</publish_id><publish_status>0</publish_status><article_id><![CDATA[b5O2]]></article_id><article_detail><count>1</count><item><idx>1</idx><article_url>http://mp.weixin.qq.com/s?a=1&amp;b=2</article_url></item></article_detail>',
)

describe('vectors', () => {
  it('signs', () => {
    expect(signatureOf([TOKEN, TIMESTAMP, NONCE])).toBe(SIGNATURE)
    expect(signatureOf([TOKEN, TIMESTAMP, NONCE, ENCRYPT])).toBe(MSG_SIGNATURE)
  })

  it('decrypts, with padding to 32', () => {
    expect(decryptPush(ENCRYPT, KEY, APP_ID)).toBe('<xml><MsgType>event</MsgType></xml>')
  })

  it.each([
    ['another AppID', ENCRYPT, KEY, 'wxffffffffffffffff'],
    ['another key', ENCRYPT, OTHER_KEY, APP_ID],
    ['half a block', ENCRYPT.slice(0, 40), KEY, APP_ID],
    ['nothing', '', KEY, APP_ID],
    ['a short key', ENCRYPT, KEY.slice(1), APP_ID],
  ])('refuses %s', (_what, text, key, appId) => {
    expect(decryptPush(text, key, appId)).toBeUndefined()
  })
})

describe('address check', () => {
  it('answers echostr as it is', () => {
    expect(verify({ method: 'GET', query: { echostr: '5927782489<b>' } }).reply).toEqual({
      status: 200,
      contentType: 'text/plain; charset=utf-8',
      body: '5927782489<b>',
    })
  })

  it.each([
    ['a wrong signature', { signature: SIGNATURE.replace('e', 'f') }, 403],
    ['no signature', { signature: '' }, 403],
    ['a timestamp that is none', { timestamp: '17e8' }, 403],
  ])('refuses %s', (_what, query, status) => {
    expect(verify({ method: 'GET', query: { echostr: 'x', ...query } }).reply.status).toBe(status)
  })

  it('refuses an old address, and any while nothing is set up', () => {
    expect(verify({ method: 'GET', query: { echostr: 'x' } }, {}, 1_700_000_601).reply.status).toBe(
      403,
    )
    expect(verify({ method: 'GET', query: { echostr: 'x' } }, { token: '' }).reply.status).toBe(404)
  })
})

describe('PUBLISHJOBFINISH', () => {
  it('publishes, with the article and its address', () => {
    const { reply, events } = verify({ body: DONE })
    expect(reply).toMatchObject({ status: 200, body: 'success' })
    expect(events).toEqual([
      {
        dedupeKey: 'publish:2247503051123456789:0',
        ids: { publishId: '2247503051123456789' },
        isProven: false,
        outcome: {
          state: 'published',
          receipt: {
            ids: { publishId: '2247503051123456789', articleId: 'b5O2' },
            url: 'http://mp.weixin.qq.com/s?a=1&b=2',
            at: '2023-11-14T22:14:20.000Z',
            note: undefined,
          },
        },
      },
    ])
  })

  it.each([
    [2, 'failed'],
    [3, 'failed'],
    [4, 'failed'],
    [5, 'recalled'],
    [6, 'failed'],
  ])('maps status %i to %s', (status, state) => {
    const info = `<publish_id>9</publish_id><publish_status>${status}</publish_status><fail_idx>1</fail_idx><fail_idx>3</fail_idx>`
    const { events } = verify({ body: push(info) })
    expect(events).toMatchObject([{ dedupeKey: `publish:9:${status}`, outcome: { state } }])
    if (status === 4) expect(JSON.stringify(events)).toContain('第 1、3 篇')
  })

  it('is taken encrypted, with the present and the previous key', () => {
    for (const key of [KEY, OTHER_KEY]) {
      const { reply, events } = verify(encrypted(DONE, key), {
        encodingAESKey: KEY,
        previousEncodingAESKey: OTHER_KEY,
      })
      expect(reply.body).toBe('success')
      expect(events).toHaveLength(1)
    }
  })

  it('is believed only encrypted once a key is set', () => {
    const keys = { encodingAESKey: KEY }
    expect(verify({ body: DONE }, keys)).toMatchObject({ reply: { status: 403 }, events: [] })
    const both = encrypted(DONE)
    const forged = both.body.replace(
      '</xml>',
      '<Event>PUBLISHJOBFINISH</Event><PublishEventInfo><publish_id>1</publish_id><publish_status>0</publish_status></PublishEventInfo></xml>',
    )
    expect(verify({ ...both, body: forged }, keys).events).toMatchObject([
      { ids: { publishId: '2247503051123456789' } },
    ])
  })

  it.each([
    ['another AppID', () => encrypted(DONE, KEY, 'wxffffffffffffffff')],
    ['an unknown key', () => encrypted(DONE, OTHER_KEY)],
    [
      'a changed body',
      () => ({
        ...encrypted(DONE),
        body: encrypted(push('<publish_id>1</publish_id><publish_status>0</publish_status>')).body,
      }),
    ],
  ])('is refused with %s', (_what, make) => {
    expect(verify(make(), { encodingAESKey: KEY })).toMatchObject({
      reply: { status: 403 },
      events: [],
    })
  })

  it('leaves other events alone, and answers success', () => {
    for (const body of [
      push('', 'subscribe'),
      push('<publish_id>1</publish_id><publish_status>1</publish_status>'),
      push('<publish_id>1</publish_id><publish_status>x</publish_status>'),
    ])
      expect(verify({ body })).toMatchObject({
        reply: { status: 200, body: 'success' },
        events: [],
      })
  })
})

describe('bodies', () => {
  it.each([
    ['a document type', '<!DOCTYPE xml [<!ENTITY a "b">]><xml><Event>&a;</Event></xml>', 400],
    ['no XML', 'hello', 400],
    ['nothing', '', 400],
    ['too much', `<xml>${'x'.repeat(70_000)}</xml>`, 413],
  ])('refuses %s', (_what, body, status) => {
    expect(verify({ body }).reply.status).toBe(status)
  })

  it('takes JSON where the account is set to it', () => {
    const body = JSON.stringify({
      Event: 'PUBLISHJOBFINISH',
      PublishEventInfo: { publish_id: 12, publish_status: 3 },
    })
    expect(verify({ body }).events).toMatchObject([
      { ids: { publishId: '12' }, outcome: { state: 'failed' } },
    ])
  })

  it('keeps names of the prototype out of the way', () => {
    expect(() =>
      parsePush('<xml><__proto__><a>1</a></__proto__><constructor>x</constructor></xml>'),
    ).not.toThrow()
    expect(verify({ body: '<xml><toString>x</toString></xml>' }).reply.status).toBe(200)
  })
})
