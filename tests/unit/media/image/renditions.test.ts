import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { bandsOf, hammingDistance, neighbours, perceptualHash } from '@media/image/fingerprint'
import { fitImage } from '@media/image/fit'
import { focalCrop } from '@media/image/focalCrop'
import { probeImage } from '@media/image/probe'
import { renditionPlan } from '@media/image/renditionPlan'
import { makeForPlatform, makeRenditions } from '@media/image/renditions'
import { readRights, rightsFor, type Rights } from '@media/image/rights'
import { xmpOf } from '@media/image/xmp'
import { PERSONAL, phonePicture } from '../../../kit/phonePicture'

const rights: Rights = { creator: '张三', copyright: '© 云帆市总工会' }

async function made(data: Buffer, given: Partial<Parameters<typeof makeRenditions>[0]> = {}) {
  const { width, height, alpha } = await probeImage(data)
  const plan = renditionPlan({ width, height, look: alpha ? 'alpha' : 'opaque' })
  const all = new Map<string, Buffer>()
  for await (const one of makeRenditions({ data, rights, ...given }, plan))
    all.set(one.file, one.data)
  return { plan, all }
}

describe('public copies', () => {
  it('are upright, small enough, and tell nothing of place and device', async () => {
    const { plan, all } = await made(await phonePicture())
    expect([...all.keys()].sort()).toEqual(plan.map(({ file }) => file).sort())
    for (const planned of plan) {
      const bytes = all.get(planned.file)!
      const meta = await sharp(bytes).metadata()
      expect([planned.file, meta.width, meta.height]).toEqual([
        planned.file,
        planned.width,
        planned.height,
      ])
      expect(meta.orientation ?? 1).toBe(1)
      expect(bytes.toString('latin1')).not.toMatch(PERSONAL)
      expect((await probeImage(bytes)).isPersonal).toBe(false)
      expect(readRights(meta)).toEqual(rights)
      expect(Math.max(meta.width, meta.height)).toBeLessThanOrEqual(2000)
    }
    const large = await sharp(all.get('large.jpg')).metadata()
    expect([large.width, large.height]).toEqual([1333, 2000])
    expect(all.get('large.jpg')!.toString('utf8')).toContain('© 云帆市总工会')
    expect(large.exif!.toString('utf8')).toContain('张三')
  })

  it('are never larger than the picture', () => {
    const plan = renditionPlan({ width: 300, height: 200, look: 'opaque' })
    expect(
      plan.filter(({ isCropped }) => !isCropped).map(({ file, width }) => [file, width]),
    ).toEqual([
      ['large.avif', 300],
      ['large.webp', 300],
      ['large.jpg', 300],
    ])
    expect(plan.at(-1)).toMatchObject({ file: 'card.jpg', width: 300 })
  })

  it('show the colours of a wide-gamut and of a CMYK original as sRGB', async () => {
    const flat = sharp({ create: { width: 64, height: 64, channels: 3, background: '#d02030' } })
    for (const data of [
      await flat.clone().withIccProfile('p3').jpeg({ quality: 100 }).toBuffer(),
      await flat
        .clone()
        .toColourspace('cmyk')
        .withIccProfile('cmyk')
        .jpeg({ quality: 100 })
        .toBuffer(),
    ]) {
      const { all } = await made(data)
      const { dominant } = await sharp(all.get('large.jpg')).stats()
      expect((await sharp(all.get('large.jpg')).metadata()).space).toBe('srgb')
      expect(dominant.r).toBeGreaterThan(180)
      expect(dominant.g).toBeLessThan(70)
      expect(Math.abs(dominant.b - 0x30)).toBeLessThan(40)
    }
  })

  it('keep transparency, and every frame of an animation', async () => {
    const clear = await sharp({
      create: {
        width: 500,
        height: 400,
        channels: 4,
        background: { r: 9, g: 9, b: 9, alpha: 0.2 },
      },
    })
      .png()
      .toBuffer()
    const { all } = await made(clear)
    expect((await sharp(all.get('large.png')).metadata()).hasAlpha).toBe(true)
    expect((await sharp(all.get('large.png')).metadata()).xmpAsString).toContain('张三')
    const frames = await Promise.all(
      ['#a00', '#0a0', '#00a'].map((background) =>
        sharp({ create: { width: 60, height: 40, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    const plan = renditionPlan({ width: 60, height: 40, look: 'animated' })
    const moving = new Map<string, Buffer>()
    for await (const one of makeRenditions({ data: gif, rights }, plan))
      moving.set(one.file, one.data)
    expect([...moving.keys()].sort()).toEqual(['card.jpg', 'large.webp'])
    expect((await sharp(moving.get('large.webp'), { pages: -1 }).metadata()).pages).toBe(3)
  })

  it('carry the words of an account that wants them, low and to the right', async () => {
    const data = await sharp({
      create: { width: 800, height: 600, channels: 3, background: '#446688' },
    })
      .jpeg()
      .toBuffer()
    const plain = await makeForPlatform({ data, rights })
    const marked = await makeForPlatform({ data, rights, watermark: '云帆市总工会 2026-SY-0001' })
    const part = async (bytes: Buffer, left: number, top: number) =>
      sharp(
        await sharp(bytes).extract({ left, top, width: 300, height: 60 }).png().toBuffer(),
      ).stats()
    expect([plain.format, marked.format]).toEqual(['jpg', 'jpg'])
    expect((await part(marked.data, 500, 530)).channels[0]!.stdev).toBeGreaterThan(5)
    expect((await part(plain.data, 500, 530)).channels[0]!.stdev).toBeLessThan(1)
    expect((await part(marked.data, 0, 0)).channels[0]!.stdev).toBeLessThan(1)
    // Fitting for a platform afterwards takes nothing of the rights away.
    const fitted = await fitImage(marked.data, { maxBytes: 15_000 })
    expect(readRights(await sharp(fitted.data).metadata())).toEqual(rights)
  })
})

describe('rights', () => {
  it('of the file are kept, the library names the author, a declared AI picture says so', () => {
    const found = { creator: 'Zhang San', copyright: '(C) Yunfan' }
    expect(rightsFor({ found, credit: '李四', ai: 'none' })).toEqual({ ...found, creator: '李四' })
    const made = rightsFor({ found: {}, ai: 'generated' })
    expect(made.digitalSource).toMatch(/trainedAlgorithmicMedia$/)
    expect(JSON.parse(made.aigc!)).toEqual({ Label: '2' })
  })

  it('never lose the mark of a generator, whatever is declared', () => {
    const aigc = JSON.stringify({ Label: '1', ContentProducer: '某模型' })
    const xmp = Buffer.from(xmpOf({ aigc, digitalSource: 'http://x/trainedAlgorithmicMedia' }))
    expect(rightsFor({ found: readRights({ xmp }), ai: 'none' }).aigc).toBe(aigc)
    expect(
      rightsFor({ found: readRights({ comments: [{ keyword: 'AIGC', text: aigc }] }), ai: 'none' })
        .aigc,
    ).toBe(aigc)
  })

  it('in broken metadata are none, and break nothing', () => {
    const exif = Buffer.from('Exif\0\0II*\0\xff\xff\xff\x7f', 'latin1')
    expect(
      readRights({ exif, xmp: Buffer.from('<dc:rights>'), iptc: Buffer.from([0x1c, 2]) }),
    ).toEqual({})
  })
})

it('a cover is cut around its focal point and never past the edge', () => {
  const frame = { width: 1000, height: 1000, ratio: 2 }
  expect(focalCrop(frame)).toEqual({ left: 0, top: 250, width: 1000, height: 500 })
  expect(focalCrop({ ...frame, focus: { x: 50, y: 2 } }).top).toBe(0)
  expect(focalCrop({ ...frame, focus: { x: 50, y: 99 } }).top).toBe(500)
})

describe('the perceptual hash', () => {
  it('knows a picture again that was scaled, compressed, brightened or turned, and no other', async () => {
    const data = await phonePicture()
    const hash = (await perceptualHash(data))!
    const copies = [
      await sharp(data).rotate().resize(700).jpeg({ quality: 50 }).toBuffer(),
      await sharp(data).rotate().modulate({ brightness: 1.12 }).webp().toBuffer(),
      await sharp(data).rotate().greyscale().png().toBuffer(),
    ]
    for (const copy of copies)
      expect(hammingDistance(hash, (await perceptualHash(copy))!)).toBeLessThanOrEqual(6)
    const other = await sharp(data)
      .rotate()
      .flop()
      .extract({ left: 300, top: 100, width: 700, height: 900 })
      .toBuffer()
    expect(hammingDistance(hash, (await perceptualHash(other))!)).toBeGreaterThan(10)
  })

  it('is found by its bands within seven bits, wherever they lie', () => {
    const hash = 'c3a5f00d12ab9876'
    const flips = [0, 1, 17, 18, 33, 34, 50]
    const near = flips.reduce((value, bit) => value ^ (1n << BigInt(bit)), BigInt(`0x${hash}`))
    const bands = bandsOf(near.toString(16).padStart(16, '0'))
    expect(hammingDistance(hash, near.toString(16))).toBe(7)
    expect(bandsOf(hash).some((band, index) => neighbours(band).includes(bands[index]!))).toBe(true)
  })
})
