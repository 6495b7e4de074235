import type { Identity } from './identify'
import { refuse } from './refuse'
import type { FileFacts } from './types'
import type { Entry } from './zip'
import { readZip, unpack } from './zip'

const OFFICE: Readonly<Record<string, { mimeType: string; extension: string }>> = {
  'word/document.xml': {
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: '.docx',
  },
  'xl/workbook.xml': {
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: '.xlsx',
  },
  'ppt/presentation.xml': {
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extension: '.pptx',
  },
}

const mostNested = 3

/** An Office document without macros, foreign templates, programs or a bomb inside. Throws IntakeRefused otherwise. */
export function judgeOffice(data: Buffer): FileFacts {
  const { entries, main } = inspect(data, 0)
  if (!main)
    refuse('notAllowed', '不收压缩包。请解压后把里面的图片、视频、文档逐个上传（可以一次选多个）。')
  const identity: Identity = { kind: 'document', ...main }
  const app = entries.find(({ name }) => name === 'docProps/app.xml')
  const pages = Number(/<Pages>(\d{1,6})<\/Pages>/.exec(app ? textOf(app) : '')?.[1] ?? 0)
  return { ...identity, bytes: data.length, ...(pages > 0 && { pages }) }
}

function inspect(data: Buffer, depth: number) {
  const entries = readZip(data)
  const main = Object.entries(OFFICE).find(([name]) =>
    entries.some((entry) => entry.name === name),
  )?.[1]
  for (const entry of entries) inspectEntry(entry, depth)
  return { entries, main }
}

function inspectEntry(entry: Entry, depth: number): void {
  const name = entry.name.toLowerCase()
  if (/(?:^|\/)\.\.(?:\/|$)|^\/|\\|\0/.test(name))
    refuse('damaged', '文档里的文件名不正常，不能上传。请在 Word 或 WPS 里打开另存一份再传。')
  if (/vbaproject|\/activex\/|macrosheets\/|vbadata\.xml$/.test(name))
    refuse(
      'activeContent',
      '文档里带有宏或控件，不能上传。请在 Word 或 WPS 里另存为普通的 .docx 再传。',
    )
  if (/\/embeddings\/.*\.bin$/.test(name))
    refuse('activeContent', '文档里嵌了别的文件（对象），不能上传。请删掉嵌入的对象，另存后再传。')
  if (/\.(?:exe|dll|js|vbs|bat|cmd|ps1|hta|scr|lnk|jar|html?)$/.test(name))
    refuse('activeContent', '文档里夹带了程序或网页，不能上传。请删掉后另存再传。')
  if (/\.(?:xml|rels|vml)$/.test(name)) return inspectXml(name, textOf(entry))
  const bytes = unpack(entry)
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== 0x04034b50) return
  if (depth + 1 >= mostNested)
    refuse('bomb', '文件里一层套一层全是压缩包，不能上传。请在 Word 或 WPS 里打开另存一份再传。')
  inspect(bytes, depth + 1)
}

const textOf = (entry: Entry) => decode(unpack(entry))

function decode(bytes: Buffer): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  return bytes.toString(isWide ? 'utf16le' : 'utf8')
}

/** Relations that fetch or run something when the document is opened; links that a reader clicks are fine. */
const FETCHED = /(?:attachedTemplate|oleObject|frame|subDocument|control|aFChunk)$/i

function inspectXml(name: string, text: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    refuse('activeContent', '文档里有不正常的定义，不能上传。请在 Word 或 WPS 里打开另存一份再传。')
  if (name === '[content_types].xml' && /macroEnabled|vnd\.ms-office\.vbaProject/i.test(text))
    refuse('activeContent', '文档里带有宏，不能上传。请在 Word 或 WPS 里另存为普通的 .docx 再传。')
  if (/\bDDE(?:AUTO)?\b\s+["\w]/.test(textOfFields(text)))
    refuse('activeContent', '文档里有会启动程序的域（DDE），不能上传。请删掉后另存再传。')
  if (!name.endsWith('.rels')) return
  for (const [relation] of text.matchAll(/<Relationship\b[^>]*>/gi)) {
    const type = /\bType\s*=\s*["']([^"']*)["']/i.exec(relation)?.[1] ?? ''
    const isOutside = /\bTargetMode\s*=\s*["']External["']/i.test(relation)
    if (isOutside && FETCHED.test(type))
      refuse(
        'activeContent',
        '文档打开时会从外面下载模板或对象，不能上传。请换成普通模板，另存后再传。',
      )
  }
}

const textOfFields = (text: string) =>
  [...text.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, words]) => words).join('')
