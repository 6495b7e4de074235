import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { verifyCallback } from '@publishers/douyin/callback'

const known = {
  account: { id: '1', channel: 'douyin', name: '测试工会', settings: {} },
  credentials: { clientKey: 'aw1', clientSecret: 'secret' },
  now: () => new Date('2026-11-21T10:00:00Z'),
}

const sign = (body: string, secret = 'secret') =>
  createHash('sha1').update(secret).update(body).digest('hex')

const push = (body: string, headers: Record<string, string> = {}) =>
  verifyCallback(
    {
      method: 'POST',
      query: {},
      headers: { 'x-douyin-signature': sign(body), ...headers },
      body: Buffer.from(body),
    },
    known,
  )

const created = (content: unknown) =>
  JSON.stringify({ event: 'create_video', client_key: 'aw1', from_user_id: 'u', content })

describe('push of Douyin', () => {
  it('answers the address check with the same number, over the documented signature', () => {
    const body = '{"event":"verify_webhook","content":{"challenge":123}}'
    expect(sign(body)).toBe('0283eaf280596527430febb45ed34dc21affb6f5')
    expect(push(body).reply).toMatchObject({ status: 200, body: '{"challenge":123}' })
  })

  it.each([
    [
      '{"event":"verify_webhook","content":{"challenge":12345678901234567890}}',
      '12345678901234567890',
    ],
    ['{"event":"verify_webhook","content":"{\\"challenge\\":77}"}', '77'],
    ['{"event":"verify_webhook","content":{"challenge":"abc"}}', '"abc"'],
  ])('keeps the challenge of %s to the digit', (body, value) => {
    expect(push(body).reply.body).toBe(`{"challenge":${value}}`)
  })

  it.each([
    ['an object', { share_id: '17000', item_id: '@9Vx+/=', video_id: 'v1' }],
    ['JSON text', JSON.stringify({ share_id: '17000', item_id: '@9Vx+/=', video_id: 'v1' })],
  ])('believes create_video with content as %s', (_form, content) => {
    expect(push(created(content), { 'Msg-Id': 'm1' })).toMatchObject({
      reply: { status: 200 },
      events: [
        {
          dedupeKey: 'msg:m1',
          ids: { shareId: '17000' },
          isProven: true,
          outcome: {
            state: 'published',
            receipt: { ids: { shareId: '17000', itemId: '@9Vx+/=' } },
          },
        },
      ],
    })
  })

  it('does not lose digits of an id that comes as a number', () => {
    const body = created({ share_id: 1 }).replace('"share_id":1', '"share_id":7345678901234567891')
    expect(push(body).events[0]?.ids).toEqual({ shareId: '7345678901234567891' })
  })

  it.each([
    ['another secret', { 'x-douyin-signature': sign(created({ share_id: '1' }), 'other') }],
    ['no signature', { 'x-douyin-signature': '' }],
    ['half a signature', { 'x-douyin-signature': sign(created({ share_id: '1' })).slice(0, 20) }],
  ])('refuses %s', (_why, headers) => {
    const result = push(created({ share_id: '1' }), headers)
    expect(result).toMatchObject({ reply: { status: 403 }, events: [] })
  })

  it('signs over the bytes as they came, not over what they mean', () => {
    const body = created({ share_id: '1', note: '工会' })
    const respelt = JSON.stringify(JSON.parse(body), null, 1)
    expect(push(respelt, { 'x-douyin-signature': sign(body) }).reply.status).toBe(403)
    expect(push(body).events).toHaveLength(1)
  })

  it('names the person who takes the grant back', () => {
    const message = { event: 'unauthorize', client_key: 'aw1', from_user_id: '_0001', content: {} }
    expect(push(JSON.stringify(message))).toMatchObject({
      reply: { status: 200 },
      revoked: ['_0001'],
    })
  })

  it('takes no notice of another application, an unknown event or nonsense', () => {
    const foreign = created({ share_id: '1' }).replace('aw1', 'aw2')
    expect(push(foreign)).toMatchObject({ reply: { status: 200 }, events: [] })
    expect(push('{"event":"authorize","content":{}}')).toMatchObject({ events: [] })
    expect(push('{"event":"create_video","content":"{"}')).toMatchObject({ events: [] })
    expect(push('nonsense').reply.status).toBe(400)
    expect(push('[]').reply.status).toBe(400)
  })

  it('is not there without a secret', () => {
    const bare = { ...known, credentials: {} }
    const request = { method: 'POST', query: {}, headers: {}, body: Buffer.from('{}') }
    expect(verifyCallback(request, bare).reply.status).toBe(404)
  })
})
