import zlib from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import * as honest from '../../../kit/honestFiles'
import { zipOf } from '../../../kit/zipBytes'
import { codeOf, factsOf, MB, refusalOf } from './judging'

describe('PDF', () => {
  it.each([
    ['script at opening', { extra: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >> ' }],
    ['name written in hexadecimal', { extra: '/OpenAction << /S /J#61vaScript /#4aS (1) >> ' }],
    ['a program to start', { objects: '9 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n' }],
    ['an attachment', { extra: '/Names << /EmbeddedFiles 9 0 R >> ' }],
    ['a form of XFA', { extra: '/AcroForm << /XFA 9 0 R >> ' }],
  ])('%s', async (_, made) => expect(await codeOf(honest.pdf(made), 'a.pdf')).toBe('activeContent'))

  const packed = (
    text: string,
    how = '/Type /ObjStm /Filter /FlateDecode',
    fold = zlib.deflateSync,
  ) => {
    const body = fold(Buffer.from(text))
    const objects = `9 0 obj\n<< /N 1 /First 4 ${how} /Length ${body.length} >>\nstream\n`
    const [before, after] = honest.pdf({ objects: '@@' }).toString('latin1').split('@@')
    return Buffer.concat([
      Buffer.from(`${before}${objects}`, 'latin1'),
      body,
      Buffer.from(`\nendstream\nendobj\n${after}`, 'latin1'),
    ])
  }
  it('script packed away in a stream', async () =>
    expect(await codeOf(packed('1 0 << /S /JavaScript /JS (1) >>'), 'a.pdf')).toBe('activeContent'))
  const asIs = (bytes: Buffer) => bytes
  it.each([
    ['unpacked', '/Type /ObjStm', asIs],
    ['under another name', '/Filter /FlateDecode', zlib.deflateSync],
    ['in a list of filters', '/Type /ObjStm /Filter [ /FlateDecode ]', zlib.deflateSync],
    ['packed in another way', '/Type /ObjStm /Filter /ASCIIHexDecode', asIs],
    ['packed twice', '/Type /ObjStm /Filter [/ASCII85Decode /FlateDecode]', asIs],
    ['with the filter elsewhere', '/Type /ObjStm /Filter 7 0 R', asIs],
    [
      'with predicted bytes',
      '/Type /ObjStm /DecodeParms << /Predictor 12 >> /Filter /FlateDecode',
      zlib.deflateSync,
    ],
    ['behind a remark', '/Type /ObjStm >> %\n<<', asIs],
  ])('script in objects %s', async (_, how, fold) => {
    const script = '1 0 << /S /JavaScript /JS (1) >>'
    expect(await codeOf(packed(script, how, fold as typeof zlib.deflateSync), 'a.pdf')).toBe(
      'activeContent',
    )
  })
  it.each([
    ['unpacked', '/Type /ObjStm', asIs],
    ['in a list of filters', '/Type /ObjStm /Filter [/FlateDecode]', zlib.deflateSync],
  ])('honest objects %s', async (_, how, fold) => {
    const made = packed('1 0 << /Type /Page >>', how, fold as typeof zlib.deflateSync)
    expect((await factsOf(made, 'a.pdf')).pages).toBe(2)
  })
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
