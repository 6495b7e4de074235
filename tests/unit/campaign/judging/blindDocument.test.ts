import { expect, test } from '@jest/globals'
import { blindDocument } from '@/campaign/judging/blindDocument'
import { zipOf } from '../../../kit/zipBytes'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const office = 'http://schemas.openxmlformats.org'

const docx = (text: string) =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'docProps/core.xml': '<coreProperties><creator>高晴</creator></coreProperties>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  })

test('words of Word come as a page, without names and without what the file says of its maker', async () => {
  const original = docx('高晴和班组的故事，电话 13800138000。')
  const { type, ending, bytes } = await blindDocument(WORD, original, ['高晴'])
  expect([type, ending]).toEqual(['text/html; charset=utf-8', 'html'])
  expect(bytes.toString()).toMatch('××和班组的故事')
  expect(bytes.toString()).not.toMatch(/高晴|13800138000/)
})

test.each([
  ['application/msword', Buffer.from('an old one')],
  [WORD, Buffer.from('no archive')],
  ['application/pdf', Buffer.from('3 0 obj << /Author 7 0 R >> endobj')],
])('%s that cannot be blinded is not shown', async (type, original) => {
  await expect(blindDocument(type, original, [])).rejects.toMatchObject({ status: 409 })
})
