import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { ORDINARY, startSandbox } from './client'
import { signer, startServer } from './phone'

let client: Awaited<ReturnType<typeof startSandbox>>
let server: Awaited<ReturnType<typeof startServer>>
let sign: ReturnType<typeof signer>
beforeAll(async () => {
  client = await startSandbox()
  server = await startServer()
  sign = signer(client)
})
beforeEach(async () => {
  await client.sandbox.control.reset()
  server.knocks.length = 0
  server.answer(({ json }) => JSON.stringify(json.content))
})
afterAll(async () => {
  await client.sandbox.close()
  await server.close()
})

const filmAt = (change: Record<string, string> = {}) => ({
  video_path: `${server.origin}/film.mp4`,
  title: '夜班 #工会',
  hashtag_list: JSON.stringify(['工会', '夜班']),
  ...change,
})
const scan = async (change: Record<string, string>) =>
  client.douyin.open(await sign.schema(change), { uid: 'yunfan' })
const listen = () => client.douyin.setCallback(ORDINARY.key, `${server.origin}/events`)
const pushed = () => server.knocks.filter(({ json }) => json.event === 'create_video')

describe('the create_video event', () => {
  it('names the share, signed over the raw bytes', async () => {
    await client.user(ORDINARY)
    expect(await listen()).toMatchObject({ ok: true })
    const ready = await sign.prepare()
    const schema = await sign.schema(filmAt(), ready)
    const work = await client.douyin.handOff(schema, { uid: 'yunfan' })
    await client.sandbox.control.idle()
    const [knock] = pushed()
    expect(knock?.json).toMatchObject({
      event: 'create_video',
      client_key: ORDINARY.key,
      from_user_id: client.douyin.openId(ORDINARY.key, 'yunfan'),
      content: {
        share_id: ready.shareId,
        item_id: work.itemId,
        video_id: work.videoId,
        has_default_hashtag: true,
      },
    })
    const expected = createHash('sha1')
      .update(ORDINARY.secret + knock?.body)
      .digest('hex')
    expect(knock?.headers['x-douyin-signature']).toBe(expected)
    expect(knock?.headers['msg-id']).toMatch(/^\d+$/)
    expect(work).toMatchObject({ by: 'phone', shareId: ready.shareId })
  })

  it('may carry its content as a text', async () => {
    await listen()
    await client.douyin.configureApp(ORDINARY.key, { webhookContent: 'string' })
    await client.douyin.handOff(await sign.schema(filmAt()), { uid: 'yunfan' })
    await client.sandbox.control.idle()
    expect(typeof pushed()[0]?.json.content).toBe('string')
    expect(JSON.parse(String(pushed()[0]?.json.content))).toHaveProperty('share_id')
  })

  it('does not come for a draft, until somebody publishes it', async () => {
    await listen()
    const { id } = await scan(filmAt())
    await client.douyin.saveDraft(id)
    await client.sandbox.control.idle()
    expect([pushed().length, client.douyin.drafts('yunfan').length]).toEqual([0, 1])
    await client.douyin.publish(id, { text: '换了文案' })
    await client.sandbox.control.idle()
    expect(pushed()[0]?.json.content).toMatchObject({ has_default_hashtag: false })
    await expect(client.douyin.publish(id)).rejects.toThrow()
  })

  it('does not come when the share was made without need_callback', async () => {
    await listen()
    const ready = await sign.prepare()
    const { data } = await client.get('/share-id/', ready.token)
    const schema = await sign.schema(filmAt({ state: String(data.share_id) }), ready)
    await client.douyin.handOff(schema, { uid: 'yunfan' })
    await client.sandbox.control.idle()
    expect(pushed()).toEqual([])
  })

  it('is tried four times under one Msg-Id, then given up', async () => {
    await listen()
    server.answer(() => 500)
    await client.douyin.handOff(await sign.schema(filmAt()), { uid: 'yunfan' })
    await client.sandbox.control.idle()
    expect(pushed()).toHaveLength(4)
    expect(new Set(pushed().map(({ headers }) => headers['msg-id'])).size).toBe(1)
    expect(client.douyin.app(ORDINARY.key).outbox).toEqual([])
  })

  it.each([
    [2, { kind: 'callbackTwice' as const }],
    [0, { kind: 'callbackNever' as const }],
    [1, { kind: 'callbackLate' as const, ms: 20 }],
    [1, { kind: 'callbackBefore' as const }],
  ])('comes %i times on demand: %o', async (times, effect) => {
    await listen()
    client.sandbox.control.fault({ api: 'video/create_video', effect })
    await client.douyin.handOff(await sign.schema(filmAt()), { uid: 'yunfan' })
    if (effect.kind === 'callbackBefore') expect(pushed()).toHaveLength(1)
    await client.sandbox.control.idle()
    expect(pushed()).toHaveLength(times)
    expect(new Set(pushed().map(({ headers }) => headers['msg-id'])).size).toBe(Math.min(times, 1))
  })

  it('goes only to an address that gave the challenge back', async () => {
    server.answer(() => 'ok')
    expect(await listen()).toEqual({ ok: false, answer: 'ok' })
    expect(client.douyin.app(ORDINARY.key).app.callback).toBeUndefined()
    expect(server.knocks[0]?.json).toMatchObject({
      event: 'verify_webhook',
      content: { challenge: expect.any(Number) },
    })
  })

  it('has siblings: consent taken back, a comment', async () => {
    await listen()
    const { openId } = await client.user(ORDINARY)
    const work = await client.douyin.handOff(await sign.schema(filmAt()), { uid: 'yunfan' })
    await client.douyin.comment(work.itemId, { name: '小陈', content: '好' })
    await client.douyin.withdrawConsent(ORDINARY.key, 'yunfan')
    await client.sandbox.control.idle()
    const events = server.knocks.map(({ json }) => json.event)
    expect(events).toContain('unauthorize')
    expect(events).not.toContain('item_comment_reply')
    expect(server.knocks.at(-1)?.json.from_user_id).toBe(openId)
  })
})
