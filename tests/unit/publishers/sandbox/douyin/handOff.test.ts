import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { signBody } from '@publishers/sandbox/douyin/webhook'
import { signShare } from '@publishers/sandbox/douyin/share'
import { mp4, ORDINARY, startSandbox } from './client'
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

describe('the signatures', () => {
  it('are those of the published vectors', () => {
    expect(signShare({ nonce: 'abc', ticket: 'tkt', timestamp: '1700000000' })).toBe(
      '4f980439e11f1d71611a674948b90558',
    )
    expect(signBody('secret', '{"event":"verify_webhook","content":{"challenge":123}}')).toBe(
      '0283eaf280596527430febb45ed34dc21affb6f5',
    )
  })
})

describe('the phone', () => {
  it('fetches the film and opens the editor with what the app wrote', async () => {
    const editing = await scan(
      filmAt({ share_to_publish: '1', private_status: '2', download_type: '2' }),
    )
    expect(editing).toMatchObject({
      title: '夜班 #工会 #夜班',
      topics: ['工会', '夜班'],
      straightToPublish: true,
      privateStatus: 2,
      downloadType: 2,
      film: { bytes: mp4().length, mimeType: 'video/mp4', seconds: 20 },
    })
    expect(client.douyin.works('yunfan')).toEqual([])
  })

  it('takes pictures too', async () => {
    server.files.set('/a.png', Buffer.from('89504e470d0a1a0a00000000', 'hex'))
    const list = JSON.stringify([`${server.origin}/a.png`, `${server.origin}/a.png`])
    const editing = await scan({ image_list_path: list })
    expect(editing.pictures).toHaveLength(2)
    await client.douyin.publish(editing.id)
    expect(client.sandbox.control.state().douyin.items[0]).toMatchObject({ mediaType: 2 })
  })

  it.each([
    ['链接', 'https://open.douyin.com/', {}],
    ['share_type', '', { share_type: 'sdk' }],
    ['client_key', '', { client_key: 'aw00000000000000' }],
    ['签名不对', '', { signature: 'f'.repeat(32) }],
    ['签名不对', '', { nonce_str: 'other' }],
    ['nonce_str', '', { nonce_str: '' }],
    ['十位秒数', '', { timestamp: '1772416800000' }],
    ['将来', '', { timestamp: '1999999999' }],
    ['过期', '', { timestamp: '1700000000' }],
    ['没有带上', '', { video_path: '' }],
    ['不是完整的网址', '', { video_path: 'film.mp4' }],
    ['要用 https', '', { video_path: 'http://media.example/film.mp4' }],
    ['取不下来', '', { video_path: 'http://127.0.0.1:1/film.mp4' }],
    ['JSON', '', { hashtag_list: '工会' }],
  ])('refuses what the app would refuse: %s', async (reason, whole, change) => {
    const schema = whole || (await sign.schema({ ...filmAt(), ...change }))
    await expect(client.douyin.open(schema, { uid: 'yunfan' })).rejects.toThrow(reason)
  })

  it('refuses a stale ticket, an app without h5.share, a file that is no film', async () => {
    const old = await sign.schema(filmAt())
    client.clock.now += 7_200_000
    await expect(client.douyin.open(old, { uid: 'yunfan' })).rejects.toThrow('ticket 已过期')
    server.files.set('/page.html', Buffer.from('<html>no film</html>'))
    await expect(scan(filmAt({ video_path: `${server.origin}/page.html` }))).rejects.toThrow('格式')
    await expect(scan(filmAt({ video_path: `${server.origin}/cut.mp4` }))).rejects.toThrow('断了')
    await client.douyin.configureApp(ORDINARY.key, {
      capabilities: ['aweme.share', 'open.get.ticket'],
    })
    await expect(scan(filmAt())).rejects.toThrow('h5.share')
  })
})

describe('schema/get_share', () => {
  const body = (ticket: string, change: object = {}) => ({
    client_ticket: ticket,
    expire_at: Math.floor(client.clock.now / 1000) + 600,
    video_path: `${server.origin}/film.mp4`,
    title: '平台签的',
    share_to_publish: 1,
    hashtag_list: ['工会'],
    ...change,
  })
  const ask = async (change: object = {}) => {
    const { ticket, token, shareId } = await sign.prepare()
    const input = body(ticket, { state: shareId, ...change })
    return client.post('/api/douyin/v1/schema/get_share/', input, token)
  }

  it('makes a schema that the phone opens until it expires', async () => {
    const { data } = await ask()
    const editing = await client.douyin.open(data.schema, { uid: 'yunfan' })
    expect(editing).toMatchObject({ title: '平台签的 #工会', straightToPublish: true })
    client.clock.now += 600_000
    await expect(client.douyin.open(data.schema, { uid: 'yunfan' })).rejects.toThrow('过期')
  })

  it('answers err_no for apps on the newer envelope', async () => {
    await client.douyin.configureApp(ORDINARY.key, { envelope: 'newer' })
    expect(await ask()).toMatchObject({ err_no: 0, data: { schema: expect.any(String) } })
    expect(await ask({ expire_at: 1 })).toMatchObject({
      err_no: 28001007,
      err_msg: expect.any(String),
      log_id: expect.any(String),
    })
  })

  it('refuses strange tickets, no work, and apps without jump.basic', async () => {
    expect((await ask({ client_ticket: 'other' })).data.error_code).toBe(28001007)
    expect((await ask({ video_path: undefined })).data.error_code).toBe(28001007)
    await client.douyin.configureApp(ORDINARY.key, {
      capabilities: ['aweme.share', 'open.get.ticket'],
    })
    expect((await ask()).data.error_code).toBe(28001019)
    await client.douyin.configureApp(ORDINARY.key, { capabilities: ['user_info'] })
    const token = await client.clientToken()
    expect((await client.get('/open/getticket/', token)).extra.error_code).toBe(2190004)
    expect((await client.get('/share-id/', token)).extra.error_code).toBe(2190004)
  })
})
