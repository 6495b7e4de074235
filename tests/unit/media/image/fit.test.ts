import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { fitImage } from '@media/image/fit'
import { probeImage } from '@media/image/probe'
import { HEIC, noise, photo, plain, SVG } from './pictures'

const LIMITS = { maxBytes: 1_000_000, maxWidth: 2031 }

describe('fitImage', () => {
  it('leaves a small clean JPEG or PNG as it is', async () => {
    for (const data of [
      await plain(400, 300).jpeg().toBuffer(),
      await plain(400, 300).png().toBuffer(),
    ])
      expect((await fitImage(data, LIMITS)).data).toBe(data)
  })

  it('turns a photo upright and strips place and device', async () => {
    const data = await photo(600, 400)
    expect(await probeImage(data)).toMatchObject({
      orientation: 6,
      width: 400,
      height: 600,
      isPersonal: true,
    })
    const fitted = await fitImage(data, LIMITS)
    expect(fitted).toMatchObject({ mimeType: 'image/jpeg', width: 400, height: 600 })
    expect(await probeImage(fitted.data)).toMatchObject({ orientation: 1, isPersonal: false })
    expect(fitted.data.toString('latin1')).not.toContain('Testphone')
  })

  it.each([
    ['webp', () => plain(300, 200).webp().toBuffer(), 'image/jpeg'],
    ['avif', () => plain(300, 200).avif({ effort: 0 }).toBuffer(), 'image/jpeg'],
    ['tiff', () => plain(300, 200).tiff().toBuffer(), 'image/jpeg'],
    ['gif', () => plain(300, 200).gif().toBuffer(), 'image/png'],
    ['svg', async () => SVG, 'image/png'],
  ] as const)('converts %s', async (format, make, mimeType) => {
    const data = await make()
    expect((await probeImage(data)).format).toBe(format)
    const fitted = await fitImage(data, LIMITS)
    expect(fitted).toMatchObject({ mimeType, width: 300, height: 200 })
    expect((await probeImage(fitted.data)).mimeType).toBe(mimeType)
  })

  it('takes the first frame of an animation', async () => {
    const red = await plain(60, 40, '#ff0000').png().toBuffer()
    const blue = await plain(60, 40, '#0000ff').png().toBuffer()
    const gif = await sharp([red, blue], { join: { animated: true } })
      .gif()
      .toBuffer()
    expect((await probeImage(gif)).frames).toBe(2)
    const { data, height } = await fitImage(gif, LIMITS)
    const { dominant } = await sharp(data).stats()
    expect(height).toBe(40)
    expect(dominant.r).toBeGreaterThan(dominant.b)
  })

  it('shrinks what is too large, first in quality, then in size', async () => {
    const data = await noise(800, 800).png().toBuffer()
    const fitted = await fitImage(data, { maxBytes: 500_000 })
    expect(fitted.data.length).toBeLessThan(500_000)
    expect((await probeImage(fitted.data)).format).toBe('jpeg')
    const tiny = await fitImage(data, { maxBytes: 40_000 })
    expect(tiny.data.length).toBeLessThan(40_000)
    expect(tiny.width).toBeLessThan(800)
  })

  it('scales down to the widest that is shown, never up', async () => {
    expect(await fitImage(await plain(4000, 1000).jpeg().toBuffer(), LIMITS)).toMatchObject({
      width: 2031,
      height: 508,
    })
    expect(await fitImage(await plain(40, 30).webp().toBuffer(), LIMITS)).toMatchObject({
      width: 40,
      height: 30,
    })
  })

  it('keeps transparency while it fits, and puts it on white when it does not', async () => {
    const clear = sharp({
      create: { width: 50, height: 50, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
    const kept = await fitImage(await clear.webp().toBuffer(), LIMITS)
    expect((await probeImage(kept.data)).alpha).toBe(true)
    const data = await noise(600, 600, 4).png().toBuffer()
    expect(await fitImage(data, LIMITS)).toMatchObject({ mimeType: 'image/jpeg' })
  })

  it('gives the same bytes every time', async () => {
    const data = await noise(700, 500).webp().toBuffer()
    const [one, two] = [await fitImage(data, LIMITS), await fitImage(data, LIMITS)]
    expect(one.data.equals(two.data)).toBe(true)
  })

  it.each([
    ['HEIC', HEIC, 'unsupported'],
    ['text', Buffer.from('not a picture'), 'unsupported'],
    ['nothing', Buffer.alloc(0), 'unsupported'],
    ['a web page', Buffer.from('<!doctype html><html><svg></svg></html>'), 'unsupported'],
    ['half a PNG head', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), 'corrupt'],
  ])('refuses %s', async (_what, data, code) => {
    await expect(fitImage(data, LIMITS)).rejects.toMatchObject({ name: 'ImageError', code })
  })

  it('refuses a picture whose pixels are cut off', async () => {
    const data = await noise(500, 500).jpeg().toBuffer()
    await expect(fitImage(data.subarray(0, data.length / 2), LIMITS)).rejects.toMatchObject({
      code: 'corrupt',
    })
  })

  it('refuses a bomb by its size in pixels', async () => {
    const bomb = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>',
    )
    await expect(fitImage(bomb, LIMITS)).rejects.toMatchObject({ name: 'ImageError' })
  })
})
