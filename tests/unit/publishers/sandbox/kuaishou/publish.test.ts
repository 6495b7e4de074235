import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { APP, JPG, MB, mp4, startSandbox } from './client'

let client: Awaited<ReturnType<typeof startSandbox>>
let who: Awaited<ReturnType<typeof client.user>>
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(async () => {
  await client.sandbox.control.reset()
  client.sandbox.control.settings({ publishDelayMs: 0 })
  who = await client.user()
})
afterAll(() => client.sandbox.close())

const fragment = (upload: Awaited<ReturnType<typeof client.start>>, id: number, bytes: Buffer) =>
  client.send(upload, { path: '/fragment', query: { fragment_id: String(id) }, bytes })
const complete = (upload: Awaited<ReturnType<typeof client.start>>, count: number) =>
  client.send(upload, { path: '/complete', query: { fragment_count: String(count) } })
const works = () => client.kuaishou.works('yunfan')
const publish = (change = {}, bytes = mp4()) => client.publish(who, change, bytes)
const info = (photo_id: string) => client.get('/openapi/photo/info', { ...who, photo_id })

describe('upload', () => {
  it('goes to a host and port without a scheme, at its root', async () => {
    const answer = await client.post('/openapi/photo/start_upload', who)
    expect(answer).toEqual({
      result: 1,
      upload_token: expect.any(String),
      endpoint: new URL(client.sandbox.origin).host,
    })
    const upload = await client.start(who)
    expect(await client.send(upload)).toEqual({ result: 1 })
    const stranger = { ...upload, upload_token: 'unknown' }
    await expect(client.send(stranger)).rejects.toThrow('HTTP 404')
    expect(await client.send({ ...stranger, at: `${client.base}/api/upload` })).toMatchObject({
      result: 100400,
    })
  })

  it('takes less than 10 MB in one piece, raw or as a form', async () => {
    const upload = await client.start(who)
    expect((await client.send(upload, { bytes: mp4({ bytes: 10 * MB }) })).result).toBe(100400)
    expect((await client.send(upload, { bytes: mp4({ bytes: 13 * MB }) })).result).toBe(100400)
    expect((await client.send(upload, { type: 'text/plain' })).result).toBe(100400)
    expect((await client.send(upload, { bytes: Buffer.alloc(0) })).result).toBe(100400)
    expect((await client.send(upload, { bytes: mp4({ bytes: 10 * MB - 1 }) })).result).toBe(1)
    const data = new FormData()
    data.set('file', new Blob([new Uint8Array(mp4())]), 'film.mp4')
    const at = `${upload.at}/multipart?upload_token=${upload.upload_token}`
    expect(await client.call(at, { method: 'POST', body: data })).toEqual({ result: 1 })
    expect((await client.send(upload, { path: '/multipart' })).result).toBe(100400)
  })

  it('joins fragments from 0, in any order, and tells which it has', async () => {
    const bytes = mp4({ bytes: 22 * MB })
    const upload = await client.start(who)
    await fragment(upload, 0, bytes.subarray(0, 10 * MB))
    await fragment(upload, 2, bytes.subarray(20 * MB))
    const resume = { path: '/resume', method: 'GET' }
    expect(await client.send(upload, resume)).toMatchObject({
      result: 1,
      existed: true,
      fragment_index: 0,
      fragment_index_bytes: 10 * MB,
      fragment_list: [0, 2],
    })
    expect((await complete(upload, 3)).result).toBe(100400)
    await fragment(upload, 1, bytes.subarray(10 * MB, 20 * MB))
    expect((await complete(upload, 2)).result).toBe(100400)
    expect(await complete(upload, 3)).toEqual({ result: 1 })
    expect((await fragment(upload, 3, mp4())).result).toBe(100400)
    const { upload_token } = upload
    const done = await client.post(
      '/openapi/photo/publish',
      { ...who, upload_token },
      client.form(),
    )
    expect(done.result).toBe(1)
    await client.sandbox.control.idle()
    const { video_info } = await info(done.video_info.photo_id)
    const film = Buffer.from(await (await fetch(video_info.play_url)).arrayBuffer())
    expect(film.equals(bytes)).toBe(true)
  })

  it('refuses fragments that are too large, and strange numbers', async () => {
    const upload = await client.start(who)
    expect((await fragment(upload, 0, Buffer.alloc(10 * MB + 1))).result).toBe(100400)
    expect((await fragment(upload, -1, mp4())).result).toBe(100400)
    expect((await complete(upload, 0)).result).toBe(100400)
    expect((await client.send(upload, { path: '/resume' })).result).toBe(100400)
  })
})

describe('publish', () => {
  it('is pending, at first not even known, then there', async () => {
    client.sandbox.control.settings({ publishDelayMs: 3000 })
    const { video_info } = await publish()
    const { photo_id } = video_info
    expect(video_info).toMatchObject({ pending: true, caption: '老铁们好 #工会', like_count: 0 })
    expect(await info(photo_id)).toEqual({ result: 120001, error_msg: 'video not exist' })
    await client.kuaishou.configureApp(APP.app_id, { codes: 'long' })
    expect((await info(photo_id)).result).toBe(100120001)
    client.clock.now += 1000
    expect((await info(photo_id)).video_info).toMatchObject({ pending: true, play_url: '' })
    client.clock.now += 2000
    expect((await info(photo_id)).video_info).toMatchObject({
      pending: false,
      comment_count: 0,
      view_count: 0,
      create_time: client.clock.now - 3000,
    })
    expect((await fetch((await info(photo_id)).video_info.cover)).headers.get('content-type')).toBe(
      'image/jpeg',
    )
  })

  it('needs a whole upload of the same user, a caption and a cover', async () => {
    const upload = await client.start(who)
    const query = { ...who, upload_token: upload.upload_token }
    const order = (form = client.form(), at: Record<string, string> = query) =>
      client.post('/openapi/photo/publish', at, form).then(({ result }) => result as number)
    expect(await order()).toBe(120002)
    await fragment(upload, 0, mp4())
    expect(await order()).toBe(120002)
    await complete(upload, 1)
    expect(await order(client.form({ caption: '' }))).toBe(100200100)
    expect(await order(client.form({ caption: '长'.repeat(1001) }))).toBe(100200100)
    expect(await order(client.form({ cover: Buffer.alloc(0) }))).toBe(100200100)
    expect(await order(client.form({ cover: mp4() }))).toBe(100200100)
    expect(await order(client.form({ cover: Buffer.concat([JPG, Buffer.alloc(10 * MB)]) }))).toBe(
      100200100,
    )
    expect(await order(client.form(), { ...query, upload_token: 'unknown' })).toBe(100200100)
    const other = await client.user('xingqiao')
    expect(await order(client.form(), { ...query, ...other })).toBe(100200100)
    expect(works()).toEqual([])
    expect(await order(client.form({ caption: '' }), { ...query, caption: '写在地址里' })).toBe(1)
  })

  it('may give ids without quotes that are too long for a number', async () => {
    await client.kuaishou.configureApp(APP.app_id, { photoIds: 'number' })
    await publish()
    const query = new URLSearchParams({ ...who, count: '1' })
    const text = await (await fetch(`${client.base}/openapi/photo/list?${query}`)).text()
    const photoId = works()[0]?.photoId ?? ''
    expect(photoId).toMatch(/^\d{19}$/)
    expect(text).toContain(`"photo_id":${photoId},`)
    expect(String(JSON.parse(text).video_list[0].photo_id)).not.toBe(photoId)
    expect((await info(photoId)).result).toBe(1)
  })

  it('made twice makes two: nothing guards it', async () => {
    client.sandbox.control.fault({ api: 'photo/publish', effect: { kind: 'twice' } })
    await publish()
    expect(works()).toHaveLength(2)
  })

  it('fails later when the file is no film or the platform says so', async () => {
    const broken = await publish({}, Buffer.from('no film at all, only words'))
    expect(broken.video_info.pending).toBe(true)
    await client.sandbox.control.idle()
    expect((await info(broken.video_info.photo_id)).result).toBe(120003)
    client.sandbox.control.fault({
      api: '/openapi/photo/publish',
      effect: { kind: 'publishResult', status: 3 },
    })
    const unlucky = await publish()
    await client.sandbox.control.idle()
    expect((await info(unlucky.video_info.photo_id)).result).toBe(120003)
    await client.kuaishou.configureApp(APP.app_id, { maxBytes: 1000 })
    expect((await publish({}, mp4({ bytes: 2000 }))).result).toBe(120003)
    expect(works()).toEqual([])
  })

  it('answers any code on demand, and ids that do not exist', async () => {
    client.sandbox.control.fault({
      api: 'photo/publish',
      effect: { kind: 'errcode', code: 100200500 },
    })
    expect(await publish()).toEqual({ result: 100200500, error_msg: 'internal error' })
    client.sandbox.control.fault({ api: 'photo/publish', effect: { kind: 'wrongId' } })
    const { video_info } = await publish()
    expect(works()[0]?.photoId).not.toBe(video_info.photo_id)
  })
})

describe('the list', () => {
  it('goes on after the last photo_id, newest first, and is counted', async () => {
    const ids: string[] = []
    for (let time = 0; time < 3; time += 1) ids.unshift((await publish()).video_info.photo_id)
    const list = (query: Record<string, string>) =>
      client.get('/openapi/photo/list', { ...who, ...query })
    const first = await list({ count: '2' })
    const names = (answer: typeof first) =>
      (answer.video_list as { photo_id: string }[]).map(({ photo_id }) => photo_id)
    expect(names(first)).toEqual(ids.slice(0, 2))
    expect(names(await list({ count: '2', cursor: ids[1] ?? '' }))).toEqual(ids.slice(2))
    expect((await list({ count: '201' })).result).toBe(100200100)
    expect((await list({ cursor: 'unknown' })).result).toBe(100200100)
    expect(await client.get('/openapi/photo/count', who)).toMatchObject({
      public_count: 3,
      all_count: 3,
    })
  })

  it('loses what is deleted, and keeps what is of others', async () => {
    const { photo_id } = (await publish()).video_info
    const other = await client.user('xingqiao')
    const remove = (at: Record<string, string>) => client.post('/openapi/photo/delete', at)
    expect((await remove({ ...other, photo_id })).result).toBe(120001)
    expect((await remove({ ...who })).result).toBe(100200100)
    expect(await remove({ ...who, photo_id })).toEqual({ result: 1 })
    expect((await info(photo_id)).result).toBe(120001)
    expect((await remove({ ...who, photo_id })).result).toBe(120001)
    expect(works()).toEqual([])
  })
})
