import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { GATED, mp4, ORDINARY, startSandbox } from './client'

const MB = 1024 * 1024
const API = '/api/douyin/v1/video'
const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.alloc(64, 1),
])
let client: Awaited<ReturnType<typeof startSandbox>>
let who: Awaited<ReturnType<typeof client.user>>
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(async () => {
  await client.sandbox.control.reset()
  who = await client.user()
})
afterAll(() => client.sandbox.close())

const upload = (bytes: Buffer, path = `${API}/upload_video/?${who.at}`) =>
  client.upload(path, { field: 'video', bytes }, who.token)
const init = async () =>
  String(
    (await client.post(`${API}/init_video_part_upload/?${who.at}`, {}, who.token)).data.upload_id,
  )
const part = (uploadId: string, { number, bytes }: { number: number; bytes: Buffer }) =>
  upload(bytes, `${API}/upload_video_part/?${who.at}&upload_id=${uploadId}&part_number=${number}`)
const complete = (uploadId: string) =>
  client.post(`${API}/complete_video_part_upload/?${who.at}&upload_id=${uploadId}`, {}, who.token)
const works = () => client.douyin.works('yunfan')
const create = (change: object) => client.create(who, change)

describe('upload of a film', () => {
  it('takes one piece up to 128 MB and sends more to the parts', async () => {
    expect((await upload(mp4())).data).toMatchObject({
      error_code: 0,
      video: { video_id: expect.stringMatching(/^@.*[+/=]/) },
    })
    const large = await upload(mp4({ bytes: 128 * MB + 1 }))
    expect(large.extra).toMatchObject({
      error_code: 28001007,
      description: expect.stringContaining('分片'),
    })
  })

  it.each([
    ['no film', Buffer.from('<html>not a film at all</html>')],
    ['half a film', mp4({ bytes: 4096 }).subarray(0, 3000)],
    ['a film of more than 15 minutes', mp4({ seconds: 901 })],
  ])('refuses %s', async (_name, bytes) => {
    expect((await upload(bytes)).data.error_code).toBe(28001007)
  })

  it('joins parts from 1, whatever their order', async () => {
    const bytes = mp4({ bytes: 11 * MB })
    const uploadId = await init()
    await part(uploadId, { number: 2, bytes: bytes.subarray(6 * MB) })
    await part(uploadId, { number: 1, bytes: bytes.subarray(0, 6 * MB) })
    const { data } = await complete(uploadId)
    expect(data.error_code).toBe(0)
    await create({ video_id: data.video.video_id })
    const [item] = client.sandbox.control.state().douyin.items
    const film = await fetch(`${client.base}/media/${item?.film?.blob}`)
    expect(Buffer.from(await film.arrayBuffer()).equals(bytes)).toBe(true)
    expect((await complete(uploadId)).data.error_code).toBe(28001007)
  })

  it('refuses small parts that are not the last, gaps, part 0, strange ids and ids of two hours ago', async () => {
    const small = await init()
    await part(small, { number: 1, bytes: mp4({ bytes: MB }) })
    await part(small, { number: 2, bytes: Buffer.alloc(MB) })
    expect((await complete(small)).data.description).toContain('5M')
    const gap = await init()
    await part(gap, { number: 2, bytes: mp4({ bytes: 6 * MB }) })
    expect((await complete(gap)).data.error_code).toBe(28001007)
    expect((await part(gap, { number: 0, bytes: mp4() })).data.error_code).toBe(28001007)
    expect((await part('unknown', { number: 1, bytes: mp4() })).data.error_code).toBe(28001007)
    client.clock.now += 7_200_000
    expect((await part(gap, { number: 1, bytes: mp4() })).data.error_code).toBe(28001007)
  })

  it('is for apps and users that were given it', async () => {
    const ordinary = await client.user(ORDINARY)
    const path = `${API}/upload_video/?${ordinary.at}`
    const file = { field: 'video', bytes: mp4() }
    expect((await client.upload(path, file, ordinary.token)).extra.error_code).toBe(28001019)
    const { openId, accessToken } = await client.douyin.grant(GATED.key, {
      uid: 'yunfan',
      scopes: ['user_info'],
    })
    const without = await client.upload(`${API}/upload_video/?open_id=${openId}`, file, accessToken)
    expect(without.extra.error_code).toBe(28001014)
    await client.douyin.configureApp(GATED.key, { capabilities: [] })
    const none = await client.upload(`${API}/upload_video/?open_id=${openId}`, file, accessToken)
    expect(none.extra.error_code).toBe(28001012)
  })

  it('has no old addresses any more', async () => {
    for (const path of ['/video/upload/', '/video/create/', '/video/part/init/'])
      expect((await client.post(`${path}?${who.at}`, {}, who.token)).extra.error_code).toBe(
        28001056,
      )
  })
})

describe('create_video', () => {
  it('makes a work that is in review, then public', async () => {
    client.sandbox.control.settings({ publishDelayMs: 60_000 })
    const { data } = await create({ text: '工匠的手 #大国工匠 #云帆工会' })
    expect(data).toMatchObject({ error_code: 0, item_id: expect.stringMatching(/^@.*[+/=]/) })
    expect(works()).toMatchObject([
      { itemId: data.item_id, status: 4, topics: ['大国工匠', '云帆工会'] },
    ])
    client.clock.now += 60_000
    const list = await client.get(`${API}/video_list/?${who.at}&cursor=0&count=10`, who.token)
    expect(list.data).toMatchObject({ has_more: false, cursor: 1 })
    expect(list.data.list[0]).toMatchObject({
      item_id: data.item_id,
      video_status: 5,
      media_type: 4,
      is_reviewed: true,
      statistics: { digg_count: 0, comment_count: 0 },
    })
    client.sandbox.control.settings({ publishDelayMs: 0 })
  })

  it('shows works that are not public as 1, and unsuitable ones as 2', async () => {
    client.sandbox.control.fault({
      platform: 'douyin',
      api: '/api/douyin/v1/video/create_video/',
      effect: { kind: 'publishResult', status: 2 },
    })
    await create({})
    await create({ private_status: 1 })
    await client.sandbox.control.idle()
    expect(works().map(({ status }) => status)).toEqual([1, 2])
  })

  it('uses a film once', async () => {
    const video_id = await client.film(who)
    expect((await create({ video_id })).data.error_code).toBe(0)
    expect((await create({ video_id })).data).toMatchObject({
      error_code: 28001007,
      description: expect.stringContaining('只能创建一次'),
    })
    expect(works()).toHaveLength(1)
  })

  it('takes a cover that was uploaded, and no other', async () => {
    const path = `${API}/upload_image/?${who.at}`
    const { data } = await client.upload(path, { field: 'image', bytes: PNG }, who.token)
    const cover = data.image.image_id
    expect((await create({ custom_cover_image_url: cover })).data.error_code).toBe(0)
    expect((await create({ custom_cover_image_url: 'https://x/y.png' })).data.error_code).toBe(
      28001007,
    )
    const wrong = await client.upload(path, { field: 'image', bytes: mp4() }, who.token)
    expect(wrong.data.error_code).toBe(28001007)
  })

  it.each([
    ['a text of more than 1000', { text: '长'.repeat(1001) }],
    ['a film of nobody', { video_id: '@none' }],
    ['a strange private_status', { private_status: 3 }],
    ['a strange download_type', { download_type: 0 }],
    ['a cover after the end', { cover_tsp: 21 }],
  ])('refuses %s', async (_name, change) => {
    expect((await create(change)).data.error_code).toBe(28001007)
    expect(works()).toEqual([])
  })

  it('counts the day in Beijing, and the seconds between two', async () => {
    await client.douyin.configureApp(GATED.key, { createsPerDay: 2, createApartMs: 1000 })
    expect((await create({})).data.error_code).toBe(0)
    expect((await create({})).data.error_code).toBe(28003018)
    client.clock.now += 1000
    expect((await create({})).data.error_code).toBe(0)
    client.clock.now += 1000
    expect((await create({})).data.error_code).toBe(28003017)
    client.clock.now += 14 * 3_600_000
    expect((await create({})).data.error_code).toBe(0)
  })

  it('is refused to banned people, under risk control, and to banned apps', async () => {
    const video_id = await client.film(who)
    const code = async () =>
      (await client.post(`${API}/create_video/?${who.at}`, { video_id, text: '' }, who.token)).data
        .error_code
    await client.douyin.trouble('yunfan', 'banned')
    expect(await code()).toBe(28001045)
    await client.douyin.trouble('yunfan', 'risk')
    expect(await code()).toBe(28001052)
    await client.douyin.trouble('yunfan', 'none')
    await client.douyin.configureApp(GATED.key, { banned: true })
    expect(await code()).toBe(28001016)
  })

  it('makes works of pictures', async () => {
    const path = `${API}/upload_image/?${who.at}`
    const { data } = await client.upload(path, { field: 'image', bytes: PNG }, who.token)
    const text = (image_list: string[]) =>
      client.post(`${API}/create_image_text/?${who.at}`, { image_list, text: '图' }, who.token)
    const made = await text([data.image.image_id])
    expect(made.data.error_code).toBe(0)
    const found = await client.post(
      `${API}/video_data/?${who.at}`,
      { item_ids: [made.data.item_id] },
      who.token,
    )
    expect(found.data.list).toMatchObject([{ media_type: 2, video_id: made.data.video_id }])
    expect((await text([])).data.error_code).toBe(28001007)
    expect((await text(Array(31).fill(data.image.image_id))).data.error_code).toBe(28001007)
  })
})
