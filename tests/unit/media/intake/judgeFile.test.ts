import { describe, expect, it } from '@jest/globals'
import type { Allowed } from '@media/intake/types'
import * as honest from '../../../kit/honestFiles'
import { pngOf } from '../../../kit/pngOf'
import { zipOf } from '../../../kit/zipBytes'
import { codeOf, factsOf, MB, refusalOf } from './judging'

describe('honest files pass, with what they really are', () => {
  it.each([
    ['a.jpg', honest.jpeg, 'image/jpeg'],
    ['a.png', honest.png, 'image/png'],
    ['a.webp', honest.webp, 'image/webp'],
    ['a.gif', honest.gif, 'image/gif'],
    ['a.tif', honest.tiff, 'image/tiff'],
    ['a.avif', honest.avif, 'image/avif'],
    ['moving.jpg', honest.movingPhoto, 'image/jpeg'],
    ['a.mp4', async () => honest.film(), 'video/mp4'],
    ['a.mov', async () => honest.film({ brand: 'qt  ' }), 'video/quicktime'],
    ['a.mp3', async () => honest.mp3(), 'audio/mpeg'],
    ['a.wav', async () => honest.wav(), 'audio/wav'],
    ['a.pdf', async () => honest.pdf(), 'application/pdf'],
    ['无后缀', honest.jpeg, 'image/jpeg'],
  ])('%s', async (name, make, mimeType) => {
    expect(await factsOf(await make(), name)).toMatchObject({ mimeType })
  })

  it('a phone photo: turned, with a large EXIF and a second picture behind it', async () => {
    expect(await factsOf(await honest.phonePhoto(), 'IMG_0001.JPG')).toMatchObject({
      width: 600,
      height: 800,
      pixels: 480_000,
      metadata: true,
    })
  })

  it('a film says its length, size and codec', async () => {
    const film = honest.film({ seconds: 61, width: 1080, height: 1920, codec: 'hvc1' })
    expect(await factsOf(film, 'v.mp4')).toMatchObject({
      ...{ kind: 'video', seconds: 61, width: 1080, height: 1920, video: 'hvc1', fps: 25 },
    })
  })

  it('sounds say their length', async () => {
    expect((await factsOf(honest.wav(2), 'a.wav')).seconds).toBeCloseTo(2, 1)
    expect((await factsOf(honest.mp3(3), 'a.mp3')).seconds).toBeCloseTo(3, 0)
  })

  it('a document with an ordinary link', async () => {
    const facts = await factsOf(honest.docx(), '事迹.docx')
    expect(facts).toMatchObject({ kind: 'document', extension: '.docx' })
  })

  it('a PNG called .jpg is a slip: it is taken for what it is', async () => {
    expect(await factsOf(await honest.png(), 'a.jpg')).toMatchObject({ extension: '.png' })
  })
})

describe('pictures', () => {
  it('empty', async () => expect(await codeOf('', 'a.jpg')).toBe('empty'))
  it('90 MB: the limit is named', async () => {
    const big = Buffer.concat([await honest.jpeg(), Buffer.alloc(90 * MB)])
    const { code, message } = await refusalOf(big, 'a.jpg')
    expect(code).toBe('tooLarge')
    expect(message).toContain('50 MB')
  })
  it.each([
    ['a.jpg', honest.jpeg],
    ['a.png', honest.png],
    ['a.gif', honest.gif],
    ['a.webp', honest.webp],
    ['a.avif', honest.avif],
  ])('cut off: %s', async (name, make) => {
    const whole = await make()
    const cut = whole.subarray(0, Math.floor(whole.length * 0.7))
    expect(await codeOf(cut, name)).toBe('truncated')
  })
  it('damaged in the middle', async () => {
    const data = Buffer.from(await honest.png())
    data.fill(0x55, 400, data.length - 400)
    expect(['damaged', 'truncated']).toContain(await codeOf(data, 'a.png'))
  })
  it('a bomb: few bytes, a thousand million pixels', async () => {
    const bomb = pngOf(40_000, 40_000)
    const started = process.memoryUsage().rss
    expect(await codeOf(bomb, 'a.png')).toBe('tooManyPixels')
    expect(process.memoryUsage().rss - started).toBeLessThan(300 * MB)
  })
  it.each([
    ['zip', () => zipOf({ 'a.txt': 'x' })],
    ['html', () => '<!DOCTYPE html><script>alert(1)</script>'],
    ['js', () => '/*x*/alert(document.cookie);alert(document.domain)'],
    ['pdf', () => honest.pdf()],
  ])('another file behind the end: %s', async (_, tail) => {
    for (const [name, make] of [
      ['a.jpg', honest.jpeg],
      ['a.gif', honest.gif],
      ['a.png', honest.png],
    ] as const)
      expect(await codeOf(Buffer.concat([await make(), Buffer.from(tail())]), name)).toBe(
        'appended',
      )
  })
  it('markup in the notes of a picture', async () => {
    const data = await honest.jpeg()
    const note = Buffer.from('<script>alert(1)</script>')
    const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, note.length + 2]), note])
    const spliced = Buffer.concat([data.subarray(0, 2), segment, data.subarray(2)])
    expect(await codeOf(spliced, 'a.jpg')).toBe('appended')
  })
  it('a GIF that is a script', async () => {
    const data = Buffer.from(await honest.gif())
    data.write('/*', 6, 'latin1')
    expect(await codeOf(data, 'a.gif')).toMatch(/appended|tooManyPixels|damaged/)
  })
  it('HEIC, BMP and SVG say what to do instead', async () => {
    const heic = honest.box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'))
    expect(await refusalOf(Buffer.concat([heic, Buffer.alloc(600)]), 'IMG.HEIC')).toMatchObject({
      code: 'needsConversion',
      message: expect.stringContaining('兼容性最佳'),
    })
    const svg = '<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"></svg>'
    for (const text of [
      svg,
      '\ufeff<svg onload="alert(1)">',
      '<x:svg xmlns:x="http://www.w3.org/2000/svg"/>',
    ])
      expect(await refusalOf(text, 'a.svg')).toMatchObject({
        code: 'activeContent',
        message: expect.stringContaining('PNG'),
      })
  })
})

describe('names and kinds', () => {
  it('pages and programs, whatever they are called', async () => {
    expect(await codeOf('<html><body>hi</body></html>', 'a.jpg')).toBe('activeContent')
    expect(await codeOf('  <!-- x --><script>1</script>', 'a.pdf')).toBe('activeContent')
    expect(await codeOf(Buffer.from('\ufeff<html></html>', 'utf16le'), 'a.png')).toBe(
      'activeContent',
    )
    expect(await codeOf(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)]), 'a.mp4')).toMatch(
      /activeContent|unknownType/,
    )
    expect(await codeOf('hello, only words', 'a.txt')).toBe('unknownType')
  })
  it('another kind than the name says', async () => {
    expect(await codeOf(honest.pdf(), 'a.jpg')).toBe('wrongType')
    expect(await codeOf(await honest.jpeg(), 'a.html')).toBe('wrongType')
    expect(await codeOf(await honest.jpeg(), 'a.pdf')).toBe('wrongType')
  })
  it('a kind or type that is not taken here names what is', async () => {
    const photos: Allowed = { image: { maxBytes: MB, mimeTypes: ['image/jpeg'] } }
    expect((await refusalOf(honest.film(), 'a.mp4', photos)).message).toContain('只收图片')
    expect((await refusalOf(await honest.png(), 'a.png', photos)).message).toContain('只收 JPG')
  })
})

describe('limits of a campaign', () => {
  const films: Allowed = {
    video: { maxBytes: 500 * MB, minShortEdge: 1080, maxSeconds: 300, videoCodecs: ['avc1'] },
    image: { maxBytes: 30 * MB, minBytes: 1_000_000, minLongEdge: 3000 },
  }
  it.each([
    ['too long', { seconds: 301 }, 'tooLong', '5 分钟'],
    ['too small', { width: 960, height: 720 }, 'tooSmall', '1080'],
    ['HEVC', { codec: 'hvc1' }, 'needsConversion', 'H.264'],
  ])('%s', async (_, look, code, words) => {
    expect(await refusalOf(honest.film(look), 'a.mp4', films)).toMatchObject({
      code,
      message: expect.stringContaining(words),
    })
  })
  it('a photo sent through a messenger', async () => {
    expect((await refusalOf(await honest.jpeg(), 'a.jpg', films)).message).toContain('原图')
  })
})

describe('films and sounds', () => {
  it('cut off', async () => {
    const whole = honest.film({ bytes: 50_000 })
    expect(await codeOf(whole.subarray(0, 30_000), 'a.mp4')).toBe('truncated')
    expect(await codeOf(honest.wav(3).subarray(0, 20_000), 'a.wav')).toBe('truncated')
  })
  it('without its index: the recording broke off', async () => {
    const ftyp = honest.box('ftyp', Buffer.from('isom\0\0\0\0isom', 'latin1'))
    expect(
      await codeOf(Buffer.concat([ftyp, honest.box('mdat', Buffer.alloc(5_000))]), 'a.mp4'),
    ).toBe('truncated')
  })
  it('with an archive or a page behind it', async () => {
    for (const tail of [zipOf({ 'a.class': 'x' }), Buffer.from('<html><script>1</script></html>')])
      expect(await codeOf(Buffer.concat([honest.film(), tail]), 'a.mp4')).toBe('appended')
    expect(await codeOf(Buffer.concat([honest.mp3(), zipOf({ 'a.class': 'x' })]), 'a.mp3')).toBe(
      'appended',
    )
  })
  it('with an archive in a box of its own', async () => {
    expect(
      await codeOf(Buffer.concat([honest.film(), honest.box('free', zipOf({ a: 'x' }))]), 'a.mp4'),
    ).toBe('appended')
  })
  it('other containers say what to do', async () => {
    const avi = Buffer.concat([Buffer.from('RIFF\0\0\0\0AVI LIST'), Buffer.alloc(600)])
    expect(await refusalOf(avi, 'a.avi')).toMatchObject({
      code: 'needsConversion',
      message: expect.stringContaining('MP4'),
    })
  })
})
