import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { GIF, JPG, PNG, startSandbox, UNVERIFIED } from './client'

let client: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

const MB = 1024 * 1024
const padded = (head: Buffer, size: number) =>
  Buffer.concat([head, Buffer.alloc(size - head.length)])
const MP4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(32)])
const WEBP = Buffer.concat([Buffer.from('RIFF\x10\0\0\0WEBP'), Buffer.alloc(32)])

describe('media/uploadimg', () => {
  it.each([
    ['a gif', GIF, 40005],
    ['a webp named png', WEBP, 40005],
    ['words', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 40005],
    ['1 MB', padded(PNG, MB), 40009],
  ])('refuses %s', async (_name, bytes, code) => {
    expect(await client.upload('media/uploadimg', { bytes })).toMatchObject({ errcode: code })
  })

  it('takes a jpg just under 1 MB and serves its bytes to the pages', async () => {
    const bytes = padded(JPG, MB - 1)
    const { url } = await client.upload('media/uploadimg', {
      bytes,
      filename: 'x.bin',
      type: 'application/octet-stream',
    })
    const id = url.split('/')[4]
    const shown = await fetch(`${client.sandbox.origin}/sandbox/wechat/mmbiz/${id}`)
    expect(shown.headers.get('content-type')).toBe('image/jpeg')
    expect(Buffer.from(await shown.arrayBuffer()).equals(bytes)).toBe(true)
  })

  it('wants the field media, with a file name, and multipart', async () => {
    expect(await client.upload('media/uploadimg', { bytes: PNG, field: 'file' })).toMatchObject({
      errcode: 41005,
    })
    expect(await client.post('media/uploadimg', {})).toMatchObject({ errcode: 41005 })
    const form = new FormData()
    form.set('media', 'text')
    const response = await fetch(await client.address('media/uploadimg'), {
      method: 'POST',
      body: form,
    })
    expect(await response.json()).toMatchObject({ errcode: 41005 })
  })

  it('does not count in the library', async () => {
    await client.upload('media/uploadimg', { bytes: PNG })
    expect(await client.get('material/get_materialcount')).toMatchObject({ image_count: 0 })
  })
})

describe('the library', () => {
  it.each([
    ['image', GIF, undefined],
    ['image', padded(PNG, 10 * MB + 1), 40009],
    ['thumb', JPG, undefined],
    ['thumb', PNG, 40005],
    ['thumb', padded(JPG, 64 * 1024 + 1), 40009],
    ['voice', MP4, 40005],
    ['video', padded(MP4, 10 * MB + 1), 45001],
    ['other', PNG, 40004],
  ])('add_material %s', async (type, bytes, code) => {
    const extra: Record<string, string> =
      type === 'video' ? { description: '{"title":"片","introduction":""}' } : {}
    const reply = await client.upload('material/add_material', {
      bytes,
      query: `&type=${type}`,
      extra,
    })
    if (code) return expect(reply).toMatchObject({ errcode: code })
    expect(reply).toHaveProperty('media_id')
    expect('url' in reply).toBe(type === 'image')
  })

  it('wants a description beside a video and gives it back', async () => {
    const upload = (extra: Record<string, string>) =>
      client.upload('material/add_material', { bytes: MP4, query: '&type=video', extra })
    expect(await upload({})).toMatchObject({ errcode: 47001 })
    const { media_id } = await upload({ description: '{"title":"片名","introduction":"简介"}' })
    expect(await client.post('material/get_material', { media_id })).toMatchObject({
      title: '片名',
      description: '简介',
    })
  })

  it('lists, gives raw bytes, and refuses to drop what a draft uses', async () => {
    const media_id = await client.cover()
    expect(
      await client.post('material/batchget_material', { type: 'image', offset: 0, count: 20 }),
    ).toMatchObject({
      total_count: 1,
      item: [{ media_id, name: 'a.png', url: expect.stringContaining('mmbiz.qpic.cn/mmbiz_jpg/') }],
    })
    expect(
      await client.post('material/batchget_material', { type: 'image', offset: 0, count: 21 }),
    ).toMatchObject({ errcode: 47001 })
    const raw = await fetch(await client.address('material/get_material'), {
      method: 'POST',
      body: JSON.stringify({ media_id }),
    })
    expect(Buffer.from(await raw.arrayBuffer()).equals(JPG)).toBe(true)
    const draft = await client.post('draft/add', {
      articles: [await client.article({ thumb_media_id: media_id })],
    })
    expect(await client.post('material/del_material', { media_id })).toMatchObject({
      errcode: 48005,
    })
    await client.post('draft/delete', { media_id: draft.media_id })
    expect(await client.post('material/del_material', { media_id })).toMatchObject({ errcode: 0 })
    expect(await client.post('material/del_material', { media_id })).toMatchObject({
      errcode: 40007,
    })
  })

  it('takes no temporary, foreign or deleted id as a cover', async () => {
    const { media_id: temporary } = await client.upload('media/upload', {
      bytes: PNG,
      query: '&type=image',
    })
    const foreign = await client.cover(UNVERIFIED)
    for (const thumb_media_id of [temporary, foreign, 'none', '']) {
      const articles = [await client.article({ thumb_media_id })]
      expect(await client.post('draft/add', { articles })).toMatchObject({ errcode: 40007 })
    }
  })
})
