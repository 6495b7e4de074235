import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { prepare, withAddresses } from '@publishers/wechat/prepare'
import { coverCrops } from '@publishers/wechat/crop'
import { renditionOf, setUp, APP_ID, type Setting } from './setUp'

let at: Setting
const uploads = () => at.calls('media/uploadimg').length + at.calls('material/add_material').length
const replaceBody = (data: Buffer) =>
  at.media.set(at.body.key, { data, mimeType: 'image/webp', filename: 'x.webp' })

describe('prepare', () => {
  beforeEach(async () => {
    at = await setUp()
  })
  afterEach(() => at.close())

  it('uploads body and cover once an account and content', async () => {
    const first = await prepare(at.rendition, at.context)
    const second = await prepare(renditionOf('另一篇', at.body, at.cover), at.context)
    expect(second).toEqual(first)
    expect(uploads()).toBe(2)
    expect(first.refs.cover).toMatchObject({
      mediaId: expect.any(String),
      crop235: expect.stringMatching(/^[\d.]+(_[\d.]+){3}$/),
    })
  })

  it('uploads what the other account has again', async () => {
    await prepare(at.rendition, at.context)
    await prepare(at.rendition, at.another())
    expect(uploads()).toBe(4)
  })

  it('converts and shrinks to what uploadimg takes', async () => {
    const data = await sharp({
      create: {
        width: 3000,
        height: 2000,
        channels: 3,
        background: '#fff',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .webp({ quality: 100 })
      .toBuffer()
    expect(data.length).toBeGreaterThan(1_000_000)
    replaceBody(data)
    await prepare(at.rendition, at.context)
    const [file] = at.sandbox.control.wechat
      .account(APP_ID)
      .files.filter(({ purpose }) => purpose === 'uploadimg')
    expect(file).toMatchObject({ mimeType: 'image/jpeg' })
    expect(file?.bytes).toBeLessThan(1_000_000)
  })

  it('makes https of the address WeChat gives', async () => {
    const body = JSON.stringify({ url: 'http://mmbiz.qpic.cn/mmbiz_jpg/abc/0?wx_fmt=jpeg&x=1' })
    at.proxy.fault({
      match: at.onPath('media/uploadimg'),
      fault: { status: 200, type: 'application/json', body },
    })
    const { refs } = await prepare(at.rendition, at.context)
    expect(refs[`body:${at.body.key}`]).toEqual({
      url: 'https://mmbiz.qpic.cn/mmbiz_jpg/abc/0?wx_fmt=jpeg&x=1',
    })
  })

  it('names the picture that failed, and keeps the others', async () => {
    replaceBody(Buffer.from('broken'))
    await expect(prepare(at.rendition, at.context)).rejects.toMatchObject({
      kind: 'content',
      code: 'image.unsupported',
      message: expect.stringContaining(at.body.alt),
      remedy: expect.stringContaining('JPG'),
    })
  })

  it('keeps the kind of a network failure, for the retry', async () => {
    at.proxy.fault({ match: at.onPath('media/uploadimg'), fault: 'lostAnswer' })
    await expect(prepare(at.rendition, at.context)).rejects.toMatchObject({
      kind: 'transient',
      message: expect.stringContaining(at.body.alt),
    })
    await expect(prepare(at.rendition, at.context)).resolves.toBeDefined()
  })

  it('takes the default cover of the account, and blocks without any', async () => {
    const bare = renditionOf('没有封面', at.body)
    await expect(prepare(bare, at.context)).rejects.toMatchObject({
      kind: 'content',
      code: 'noCover',
    })
    const account = {
      ...at.context.account,
      settings: { ...at.context.account.settings, defaultCover: at.cover.key },
    }
    const { refs } = await prepare(bare, { ...at.context, account })
    expect(refs.cover?.mediaId).toBeTruthy()
  })
})

describe('withAddresses', () => {
  it('touches pictures only, and escapes what it puts in', () => {
    const html = '<p>media:abc</p><img alt="x" src="media:abc"><img src="media:def">'
    expect(withAddresses(html, (key) => (key === 'abc' ? 'https://h/0?a=1&b="' : undefined))).toBe(
      '<p>media:abc</p><img alt="x" src="https://h/0?a=1&amp;b=&quot;"><img src="media:def">',
    )
  })
})

describe('coverCrops', () => {
  it.each([
    [2350, 1000, '0_0_1_1', '0.287234_0_0.712766_1'],
    [1000, 1000, '0_0.287234_1_0.712766', '0_0_1_1'],
    [1080, 1920, '0_0.380319_1_0.619681', '0_0.21875_1_0.78125'],
  ])('%i × %i', (width, height, crop235, crop11) => {
    expect(coverCrops({ width, height })).toEqual({ crop235, crop11 })
  })
})
