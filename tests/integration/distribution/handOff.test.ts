import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import type { Id } from '@/access/scope'
import { zipNames } from '../../kit/zipNames'
import { setUp } from './setUp'

const KEY = 'aw00000000000009'
const SECRET = 'integration-client-secret'

let world: Awaited<ReturnType<typeof setUp>>
let douyin: Id
let second: Id
let channels: Id

beforeAll(async () => {
  world = await setUp()
  const { payload, sandbox, app } = world
  const make = async (data: object): Promise<Id> =>
    (
      await payload.create({
        collection: 'channel-accounts',
        data: { enabled: true, organization: app.organizations.city, ...data } as never,
        overrideAccess: true,
      })
    ).id
  const application = {
    channel: 'douyin',
    baseUrl: `${sandbox.origin}/sandbox/douyin`,
    credentials: { client_key: KEY, client_secret: SECRET },
    settings: { mode: 'handOff' },
  }
  douyin = await make({ name: '云帆工会抖音号', ...application })
  second = await make({ name: '星桥工会抖音号', ...application })
  channels = await make({ name: '云帆工会视频号', channel: 'channels' })
  await sandbox.control.douyin.addApp({ clientKey: KEY, secret: SECRET, name: '工媒矩阵' })
  await sandbox.control.douyin.addCreator({ uid: 'phone', name: '云帆工会' })
}, 240_000)
afterAll(() => world?.stop())

const handOver = async (title: string, account: Id) => {
  const { makeApprovedItem } = await import('../../../scripts/chaos/items')
  const { planDeliveries } = await import('@/distribution/plan')
  const { payload, app } = world
  const made = await makeApprovedItem({
    payload,
    organization: app.organizations.city,
    accounts: [account],
    title,
    filmFor: account,
  })
  const [planned] = await planDeliveries({
    req: await createLocalReq({}, payload),
    run: made.run as never,
  })
  const delivery = planned?.delivery as Id
  await world.work(delivery, world.is('handedOff'))
  return delivery
}

/** The site's public name leads nowhere here; the signature does not cover it. */
const reachable = (href: string): string =>
  href.replaceAll(encodeURIComponent('http://site.test'), encodeURIComponent(world.app.baseUrl))

const get = async (path: string, who?: Parameters<typeof world.app.as>[0]) => {
  const request = world.app.request.get(path)
  return who ? request.set(await world.app.as(who)) : request
}

const confirm = async (delivery: Id, body: object) =>
  world.app.request
    .post(`/api/deliveries/${delivery}/confirm`)
    .send(body)
    .set(await world.app.as('operator'))

const upload = async (organization: Id, who: Parameters<typeof world.app.as>[0]) => {
  const file = await sharp({ create: { width: 40, height: 60, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  return world.app.request
    .post('/api/media')
    .set(await world.app.as(who))
    .field('_payload', JSON.stringify({ alt: '截图', organization }))
    .attach('file', file, '截图.png')
}

describe('Douyin by a phone', () => {
  it('shows the operator a code that works, and learns from the push that it is out', async () => {
    const delivery = await handOver('抖音扫码发布', douyin)
    const first = await get(`/api/deliveries/${delivery}/handoff`, 'operator')
    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({
      links: [{ qr: true, href: expect.stringMatching(/^snssdk1128:/) }],
      hasPackage: true,
      proof: { url: false, screenshot: false },
    })
    expect(first.body.instructions.length).toBeGreaterThan(2)
    const again = await get(`/api/deliveries/${delivery}/handoff`, 'operator')
    const stateOf = (href: string) => new URLSearchParams(href.split('?')[1]).get('state')
    expect(stateOf(again.body.links[0].href)).toBe(stateOf(first.body.links[0].href))
    expect(JSON.stringify([first.body, await world.read(delivery)])).not.toContain(SECRET)
    // Who only reads the ledger learns that there is a code, and cannot use it.
    for (const who of ['editor', 'operator'] as const) {
      const row = await get(`/api/deliveries/${delivery}`, who)
      expect(row.body.receipt.links).toEqual([{ label: '用抖音扫码发布', qr: true }])
      expect(row.text).not.toMatch(/snssdk1128|api\/shared|signature=/)
    }

    const { control } = world.sandbox
    const callback = `${world.app.baseUrl}/api/callbacks/douyin/${douyin}`
    expect(await control.douyin.setCallback(KEY, callback)).toMatchObject({ ok: true })
    const href = again.body.links[0].href as string
    const work = await control.douyin.handOff(reachable(href), { uid: 'phone' })
    const done = await world.work(delivery, world.is('published'))
    expect(done.receipt?.ids).toMatchObject({ itemId: work.itemId, shareId: work.shareId })
    expect(control.douyin.works('phone')).toHaveLength(1)
    expect(await world.eventsOf(delivery)).toEqual([
      'delivery.plan',
      'delivery.start',
      'delivery.handedOff',
      'delivery.published',
    ])
    expect((await get(`/api/deliveries/${delivery}/handoff`, 'operator')).status).toBe(409)
  })

  it('hears of every account of the application at its one address', async () => {
    const delivery = await handOver('另一个抖音号', second)
    const { body } = await get(`/api/deliveries/${delivery}/handoff`, 'operator')
    await world.sandbox.control.douyin.handOff(reachable(body.links[0].href), { uid: 'phone' })
    await world.work(delivery, world.is('published'))
  })

  it.each([
    [undefined, 401],
    ['otherEditor', 404],
    ['editor', 403],
  ] as const)('%s gets neither code nor package: %i', async (who, status) => {
    const delivery = await handOver(`抖音 ${String(who)}`, douyin)
    for (const what of ['handoff', 'package', 'proof'])
      expect((await get(`/api/deliveries/${delivery}/${what}`, who)).status).toBe(status)
  })
})

describe('视频号 by package', () => {
  it('gives the files, and is published by a link and a screenshot only', async () => {
    const delivery = await handOver('视频号发布包', channels)
    const zip = await world.app.request
      .get(`/api/deliveries/${delivery}/package`)
      .set(await world.app.as('operator'))
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => done(null, Buffer.concat(chunks)))
      })
    expect(zip.headers['content-type']).toBe('application/zip')
    expect(zip.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('视频号发布包-发布包.zip')}`,
    )
    const files = zipNames(zip.body)
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['film.mp4', '标题.txt', '文案.txt', 'subtitles.srt', '核对清单.txt']),
    )
    expect(files.some(({ name }) => name.startsWith('封面-'))).toBe(true)
    expect(files.every(({ isUtf8 }) => isUtf8)).toBe(true)
    expect(files.find(({ name }) => name === 'film.mp4')?.bytes).toBe(60_000)

    const url = 'https://weixin.qq.com/sph/A1b2C3'
    const shot = await upload(world.app.organizations.city, 'operator')
    expect(shot.status).toBe(201)
    const evidence = shot.body.doc.id
    const foreign = (await upload(world.app.organizations.other, 'otherEditor')).body.doc.id
    for (const body of [
      { published: true, url },
      { published: true, evidence },
      { published: true, url, evidence: foreign },
      { published: true, url, evidence: 999_999 },
      { published: true, url, evidence: 'nonsense' },
    ]) {
      const { status, body: answer } = await confirm(delivery, body)
      expect({ body, status }).toEqual({ body, status: 400 })
      expect(answer.errors[0].message).toMatch(/截图|链接/)
    }
    const { status, body } = await confirm(delivery, { published: true, url, evidence })
    expect([status, body.state, body.url]).toEqual([200, 'published', url])
    expect(String((await world.read(delivery)).evidence)).toBe(String(evidence))
  })

  it('goes back to the person after "it is not there" and a retry', async () => {
    const delivery = await handOver('视频号没有发', channels)
    expect((await confirm(delivery, { published: false, note: '没发' })).body.state).toBe('failed')
    await world.app.request
      .post(`/api/deliveries/${delivery}/retry`)
      .send({})
      .set(await world.app.as('operator'))
    await world.work(delivery, world.is('handedOff'))
  })

  it('hands a correction over with its package, and nothing any more once a recall was ordered', async () => {
    const { makeApprovedItem, correct } = await import('../../../scripts/chaos/items')
    const { planDeliveries } = await import('@/distribution/plan')
    const { payload, app } = world
    const place = { payload, organization: app.organizations.city, accounts: [channels] }
    const made = await makeApprovedItem({ ...place, title: '视频号更正', filmFor: channels })
    const plan = async (run: unknown) =>
      (await planDeliveries({ req: await createLocalReq({}, payload), run: run as never }))[0]
        ?.delivery as Id
    const first = await plan(made.run)
    await world.work(first, world.is('handedOff'))
    const evidence = (await upload(app.organizations.city, 'operator')).body.doc.id
    await confirm(first, { published: true, url: 'https://weixin.qq.com/sph/C1', evidence })
    const amend = await plan((await correct({ ...place, made })).run)
    expect(await world.read(amend)).toMatchObject({ action: 'amend', state: 'handedOff' })
    const shown = await get(`/api/deliveries/${amend}/handoff`, 'operator')
    expect(shown.body).toMatchObject({ hasPackage: true, proof: { url: true, screenshot: true } })
    expect(JSON.stringify(shown.body.texts)).toContain('（更正）')
    await app.request
      .post(`/api/news/${made.item}/recall`)
      .send({ reason: '数据有误' })
      .set(await app.as('operator'))
    for (const what of ['handoff', 'package'])
      expect((await get(`/api/deliveries/${amend}/${what}`, 'operator')).status).toBe(409)
  })

  it('is taken back by a person, with steps and without a screenshot', async () => {
    const delivery = await handOver('视频号撤稿', channels)
    const evidence = (await upload(world.app.organizations.city, 'operator')).body.doc.id
    await confirm(delivery, { published: true, url: 'https://weixin.qq.com/sph/Z9', evidence })
    const { item } = await world.read(delivery)
    const ordered = await world.app.request
      .post(`/api/news/${item}/recall`)
      .send({ reason: '数据有误' })
      .set(await world.app.as('operator'))
    const recall = ordered.body.deliveries[0].id as Id
    const task = await world.work(recall, world.is('handedOff'))
    expect(task.instructions?.join('')).toMatch(/视频号助手.*删除/s)
    expect((await get(`/api/deliveries/${recall}/proof`, 'operator')).body).toMatchObject({
      url: false,
      screenshot: false,
    })
    expect((await get(`/api/deliveries/${delivery}/package`, 'operator')).status).toBe(409)
    expect((await confirm(recall, { published: false })).body.state).toBe('recalled')
    expect((await world.read(delivery)).state).toBe('recalled')
  })
})
