import zlib from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import PDFDocument from 'pdfkit'
import { blindPdf } from '@/campaign/judging/blindPdf'

const pdf = (more: string, packed?: Buffer) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n${more}\n`, 'latin1'),
    ...(packed
      ? [
          Buffer.from(
            `9 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
          ),
          packed,
          Buffer.from('\nendstream\nendobj\n'),
        ]
      : []),
    Buffer.from('trailer << /Info 3 0 R >>\n%%EOF\n'),
  ])

describe('a PDF for judges', () => {
  test('one as programs write it: nothing of its maker is left, every byte keeps its place', async () => {
    const document = new PDFDocument({
      info: { Author: 'Gao Qing', Title: 'Ta Diao', Keywords: 'U4' },
    })
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    const written = new Promise((resolve) => document.on('end', resolve))
    document.text('the work itself').end()
    await written
    const original = Buffer.concat(chunks)
    const blind = blindPdf(original)
    expect(original.toString('latin1')).toMatch('Gao Qing')
    expect(blind?.toString('latin1')).not.toMatch(/Gao Qing|Ta Diao|PDFKit/)
    expect(blind?.length).toBe(original.length)
    expect(blind?.subarray(-60).toString('latin1')).toBe(original.subarray(-60).toString('latin1'))
  })

  test.each([
    [
      'brackets and escapes',
      '3 0 obj << /Author (Gao \\(Qing\\) (x)) /N 1 >> endobj',
      /\/Author \( +\) \/N 1/,
    ],
    ['hexadecimal', '3 0 obj << /Creator <FEFF9AD866F4> >> endobj', /\/Creator < +>/],
    [
      'XMP',
      '4 0 obj << /Type /Metadata /Length 9 >>\nstream\n<dc>Gao</dc>\nendstream endobj',
      /stream\n +endstream/,
    ],
  ])('%s', (_, objects, left) => {
    const said = blindPdf(pdf(objects))?.toString('latin1')
    expect(said).toMatch(left)
    expect(said).not.toMatch(/Gao|9AD8/)
  })

  test('what is packed is unpacked, blanked and packed again', () => {
    const packed = zlib.deflateSync(
      Buffer.from('3 0 << /Author (Gao Qing of the fourth plant) /N 1 >>'),
    )
    const blind = blindPdf(pdf('', packed))
    const at = blind?.indexOf('stream\n') ?? 0
    const unpacked = zlib.inflateSync(blind?.subarray(at + 7) as Buffer).toString()
    expect(unpacked).toMatch(/\/Author \( +\) \/N 1/)
  })

  test.each([
    ['a name spelled in another way', '3 0 obj << /Auth#6fr (Gao) >> endobj'],
    ['a value that stands elsewhere', '3 0 obj << /Author 7 0 R >> endobj'],
    ['a string without an end', '3 0 obj << /Author (Gao'],
  ])('%s: not shown at all', (_, objects) => expect(blindPdf(pdf(objects))).toBeUndefined())
})
