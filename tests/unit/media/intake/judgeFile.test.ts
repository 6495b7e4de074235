import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { judgeFile } from '@media/intake/judgeFile'
import type { Allowed, FileFacts, Refusal } from '@media/intake/types'
import * as honest from '../../../kit/honestFiles'
import { zipOf } from '../../../kit/zipBytes'

const MB = 1024 * 1024
const everything: Allowed = {
  image: { maxBytes: 50 * MB },
  video: { maxBytes: 500 * MB },
  audio: { maxBytes: 200 * MB },
  document: { maxBytes: 50 * MB },
}

let folder: string
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-intake-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

let count = 0
async function judge(data: Buffer | string, name: string, allowed: Allowed = everything) {
  const file = path.join(folder, `f${count++}`)
  fs.writeFileSync(file, data)
  return judgeFile({ path: file, declaredName: name, declaredType: '', allowed })
}

async function factsOf(data: Buffer | string, name: string, allowed?: Allowed): Promise<FileFacts> {
  const verdict = await judge(data, name, allowed)
  if (!verdict.ok) throw new Error(`${name}: ${verdict.refusal.code} ${verdict.refusal.message}`)
  return verdict.facts
}

async function refusalOf(data: Buffer | string, name: string, allowed?: Allowed): Promise<Refusal> {
  const verdict = await judge(data, name, allowed)
  if (verdict.ok) throw new Error(`${name} was taken as ${verdict.facts.mimeType}`)
  // Every refusal speaks to a person: Chinese, and more than a word.
  expect(verdict.refusal.message).toMatch(/\p{Script=Han}{4}/u)
  return verdict.refusal
}

const codeOf = async (data: Buffer | string, name: string, allowed?: Allowed) =>
  (await refusalOf(data, name, allowed)).code

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

describe('PDF', () => {
  it.each([
    ['script at opening', { extra: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >> ' }],
    ['name written in hexadecimal', { extra: '/OpenAction << /S /J#61vaScript /#4aS (1) >> ' }],
    ['a program to start', { objects: '9 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n' }],
    ['an attachment', { extra: '/Names << /EmbeddedFiles 9 0 R >> ' }],
    ['a form of XFA', { extra: '/AcroForm << /XFA 9 0 R >> ' }],
  ])('%s', async (_, made) => expect(await codeOf(honest.pdf(made), 'a.pdf')).toBe('activeContent'))

  const packed = (text: string) => {
    const body = zlib.deflateSync(Buffer.from(text))
    const objects = `9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${body.length} >>\nstream\n`
    const [before, after] = honest.pdf({ objects: '@@' }).toString('latin1').split('@@')
    return Buffer.concat([
      Buffer.from(`${before}${objects}`, 'latin1'),
      body,
      Buffer.from(`\nendstream\nendobj\n${after}`, 'latin1'),
    ])
  }
  it('script packed away in a stream', async () =>
    expect(await codeOf(packed('1 0 << /S /JavaScript /JS (1) >>'), 'a.pdf')).toBe('activeContent'))
  it('an honest packed stream', async () =>
    expect((await factsOf(packed('1 0 << /Type /Page >>'), 'a.pdf')).pages).toBe(2))
  it('a stream that unfolds beyond measure', async () =>
    expect(await codeOf(packed(' '.repeat(70 * MB)), 'a.pdf')).toBe('bomb'))
  it('locked, cut off, and with something behind it', async () => {
    expect(await codeOf(honest.pdf({ extra: '/Encrypt 9 0 R ' }), 'a.pdf')).toBe('encrypted')
    expect(await codeOf(honest.pdf().subarray(0, 300), 'a.pdf')).toBe('truncated')
    expect(await codeOf(Buffer.concat([honest.pdf(), zipOf({ a: 'x' })]), 'a.pdf')).toBe('appended')
    expect(
      await codeOf(Buffer.concat([honest.pdf(), Buffer.from('<script>1</script>')]), 'a.pdf'),
    ).toBe('appended')
  })
})

describe('Office', () => {
  const rel = (type: string) =>
    `<Relationships><Relationship Type="http://x/relationships/${type}" Target="https://evil.test/t.dotm" TargetMode="External"/></Relationships>`
  it.each([
    ['macros', { 'word/vbaProject.bin': 'x' }],
    [
      'macros by type',
      {
        '[Content_Types].xml':
          '<Types ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      },
    ],
    ['a template from elsewhere', { 'word/_rels/settings.xml.rels': rel('attachedTemplate') }],
    ['an object from elsewhere', { 'word/_rels/document.xml.rels': rel('oleObject') }],
    ['an embedded object', { 'word/embeddings/oleObject1.bin': 'x' }],
    ['a control', { 'word/activeX/activeX1.xml': '<x/>' }],
    [
      'a field that starts a program',
      { 'word/document.xml': '<w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText>' },
    ],
    ['an entity', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' }],
    ['a program', { 'word/media/a.exe': 'MZ' }],
  ])('%s', async (_, more) =>
    expect(await codeOf(honest.docx(more), 'a.docx')).toBe('activeContent'),
  )

  it('bombs: by ratio, by a lie, nested, overlapping', async () => {
    const zeros = Buffer.alloc(60 * MB)
    expect(await codeOf(honest.docx({ 'word/media/a.bmp': zeros }), 'a.docx')).toBe('bomb')
    const liar = zipOf({ 'word/document.xml': { data: Buffer.alloc(5 * MB), size: 100 } })
    expect(await codeOf(liar, 'a.docx')).toBe('bomb')
    const inner = zipOf({ 'a.zip': zipOf({ 'b.zip': zipOf({ c: 'x' }) }) })
    expect(await codeOf(honest.docx({ 'word/embeddings/a.zip': inner }), 'a.docx')).toBe('bomb')
    expect(await codeOf(overlapping(), 'a.docx')).toBe('bomb')
  })
  it('locked, old, cut off, an archive of anything', async () => {
    expect(
      await codeOf(
        zipOf({ 'word/document.xml': { data: Buffer.from('x'), encrypted: true } }),
        'a.docx',
      ),
    ).toBe('encrypted')
    const old = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
    ])
    expect((await refusalOf(old, 'a.doc')).message).toContain('.docx')
    const whole = honest.docx()
    expect(await codeOf(whole.subarray(0, whole.length - 40), 'a.docx')).toBe('truncated')
    expect(await codeOf(zipOf({ 'a.txt': 'x' }), 'a.zip')).toBe('notAllowed')
  })
})

/** Two entries of the directory that name the same bytes. */
function overlapping(): Buffer {
  const one = honest.docx({ 'word/media/a.bin': Buffer.alloc(2_000, 7) })
  const copy = Buffer.from(one)
  const entries: number[] = []
  for (
    let at = copy.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = copy.indexOf('PK\x01\x02', at + 1, 'latin1')
  )
    entries.push(at)
  const [first = 0, second = 0] = entries
  copy.writeUInt32LE(copy.readUInt32LE(first + 42), second + 42)
  return copy
}

function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
    const crc = Buffer.alloc(4)
    crc.writeUInt32BE((zlib.crc32 as (data: Buffer) => number)(named) >>> 0)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.length)
    return Buffer.concat([length, named, crc])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', zlib.deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
