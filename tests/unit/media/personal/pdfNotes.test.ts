import zlib from 'node:zlib'
import { expect, it } from '@jest/globals'
import sharp from 'sharp'
import { PERSONAL, phonePicture } from '../../../kit/phonePicture'
import { shownTo } from './show'

const stream = (id: number, dictionary: string, body: Buffer) =>
  Buffer.concat([
    Buffer.from(`${id} 0 obj\n<< ${dictionary} /Length ${body.length} >>\nstream\n`, 'latin1'),
    body,
    Buffer.from('\nendstream\nendobj\n'),
  ])

const pdfOf = (...parts: (string | Buffer)[]) =>
  Buffer.concat(
    ['%PDF-1.7\n', ...parts, '%%EOF\n'].map((part) => Buffer.from(part as string, 'latin1')),
  )

const show = async (file: Buffer) => (await shownTo(file, 'application/pdf')).toString('latin1')

it('names of people and programs go, dates and the AI label stay, wherever the texts stand', async () => {
  const file = pdfOf(
    '4 0 obj\n<< /Author (Secret \\) (one)) /Title <536563726574> /Creator 5 0 R\n',
    '/CreationDate (D:20260101) /AIGC ({"Label":"1"}) >>\nendobj\n',
    '5 0 obj\n(Secret Sandphone)\nendobj\n6 0 obj\n(Secret in the page stays)\nendobj\n',
    'trailer\n<< /Info 4 0 R >>\n',
  )
  const shown = await show(file)
  expect(shown.length).toBe(file.length)
  expect(shown).not.toMatch(/Secret \\|536563|Sandphone/)
  expect(shown).toMatch(/D:20260101.*"Label":"1".*Secret in the page stays/s)
})

it('so do properties that are packed among other objects', async () => {
  const packed = (author: string) => `4 0 7 40 << /Author (${author}) >>`.padEnd(50) + '(body text)'
  const words = packed('Secret Sandphone SN-0042')
  const body = zlib.deflateSync(Buffer.from(words))
  const file = pdfOf(
    stream(9, `/Type /ObjStm /N 2 /First 9 /Filter /FlateDecode`, body),
    'trailer\n<< /Info 4 0 R >>\n',
  )
  const shown = Buffer.from(await show(file), 'latin1')
  const from = shown.indexOf('stream\n') + 7
  const unpacked = zlib.inflateSync(shown.subarray(from, from + body.length)).toString()
  expect(unpacked).toMatch(/^4 0 7 40 << \/Author \( {24}\) >>\s+\(body text\)$/)
})

it("of Adobe's packet the rights stay; pictures lose their notes and nothing else", async () => {
  const xmp = `<x:xmpmeta><rdf:Description xmp:CreatorTool="Sandphone" dc:rights="Yunfan 2026">${' '.repeat(900)}</rdf:Description></x:xmpmeta>`
  const photo = await phonePicture({ width: 60, height: 40 })
  const file = pdfOf(
    stream(3, '/Type /Metadata /Subtype /XML', Buffer.from(xmp)),
    stream(4, '/Type /XObject /Subtype /Image /Filter /DCTDecode', photo),
  )
  const shown = Buffer.from(await show(file), 'latin1')
  expect(shown.toString('latin1')).not.toMatch(PERSONAL)
  expect(shown.toString('latin1')).toContain('Yunfan 2026')
  const from = file.indexOf(photo)
  const pixels = (data: Buffer) => sharp(data).raw().toBuffer()
  expect(await pixels(shown.subarray(from, from + photo.length))).toEqual(await pixels(photo))
})

it('a sealed document is not touched: the seal would break', async () => {
  const file = pdfOf(
    '4 0 obj\n<< /Author (Office) >>\nendobj\n5 0 obj\n<< /Type /Sig /ByteRange [0 10 20 30] >>\nendobj\n',
    'trailer\n<< /Info 4 0 R >>\n',
  )
  expect(await show(file)).toBe(file.toString('latin1'))
})
