import type { FileHandle } from 'node:fs/promises'
import { MIME_OF, sniffFormat } from '../image/sniff'
import { readAt } from './readAt'
import { refuse } from './refuse'
import type { FileKind } from './types'

export type Identity = { kind: FileKind; mimeType: string; extension: string }

const of = (kind: FileKind, mimeType: string, extension: string): Identity => ({
  kind,
  mimeType,
  extension,
})

/** What we take at all, by content. Office documents are known by what is in the archive: see judgeOffice.ts. */
const KNOWN: Readonly<Record<string, Identity>> = {
  'image/jpeg': of('image', 'image/jpeg', '.jpg'),
  'image/png': of('image', 'image/png', '.png'),
  'image/gif': of('image', 'image/gif', '.gif'),
  'image/webp': of('image', 'image/webp', '.webp'),
  'image/avif': of('image', 'image/avif', '.avif'),
  'image/tiff': of('image', 'image/tiff', '.tif'),
  'video/mp4': of('video', 'video/mp4', '.mp4'),
  'video/x-m4v': of('video', 'video/mp4', '.mp4'),
  'video/quicktime': of('video', 'video/quicktime', '.mov'),
  'audio/mpeg': of('audio', 'audio/mpeg', '.mp3'),
  'audio/wav': of('audio', 'audio/wav', '.wav'),
  'audio/x-m4a': of('audio', 'audio/mp4', '.m4a'),
  'audio/mp4': of('audio', 'audio/mp4', '.m4a'),
  'audio/aac': of('audio', 'audio/aac', '.aac'),
  'audio/flac': of('audio', 'audio/flac', '.flac'),
  'audio/x-flac': of('audio', 'audio/flac', '.flac'),
  'audio/ogg': of('audio', 'audio/ogg', '.ogg'),
  'application/pdf': of('document', 'application/pdf', '.pdf'),
  'application/zip': of('document', 'application/zip', '.zip'),
}

/** Films of other containers: what to do is the same for all. */
const OTHER_FILMS = new Set([
  'video/webm',
  'video/matroska',
  'video/x-matroska',
  'video/vnd.avi',
  'video/x-msvideo',
  'video/x-flv',
  'video/x-ms-wmv',
  'video/x-ms-asf',
  'video/3gpp',
  'video/3gpp2',
  'video/mpeg',
  'video/mp2t',
  'video/MP1S',
  'video/MP2P',
])

/** What the file is. Throws IntakeRefused for what we know and do not take, and for what nobody knows. */
export async function identify(file: FileHandle, path: string): Promise<Identity> {
  const head = await readAt(file, 0, 4_100)
  refuseText(head)
  const image = sniffFormat(head)
  if (image === 'heic')
    refuse(
      'needsConversion',
      '这是苹果手机的 HEIC 照片，网页放不出来。请在 iPhone“设置 → 相机 → 格式”选“兼容性最佳”后重拍，或在电脑上另存为 JPG 再传。',
    )
  if (image === 'bmp')
    refuse('needsConversion', '不收 BMP 图片（太大），请另存为 JPG 或 PNG 再传。')
  const found = image ? KNOWN[MIME_OF[image]] : await byContent(path, head)
  if (found) return found
  return refuse(
    'unknownType',
    '认不出这是什么文件。图片请用 JPG、PNG，视频用 MP4，音频用 MP3、WAV，文档用 PDF、DOCX。',
  )
}

async function byContent(path: string, head: Buffer): Promise<Identity | undefined> {
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return KNOWN['application/pdf']
  if (head.subarray(0, 4).equals(OLE))
    refuse(
      'needsConversion',
      '这是旧版 Office 文档（.doc、.xls、.ppt）或加了密码的文档。请在 Word 或 WPS 里去掉密码，另存为 .docx（或 PDF）再传。',
    )
  const { fileTypeFromFile } = await import('file-type')
  const type = (await fileTypeFromFile(path).catch(() => undefined))?.mime
  if (!type) return undefined
  if (OTHER_FILMS.has(type))
    refuse(
      'needsConversion',
      '视频只收 MP4（H.264）。请用手机剪辑软件或“格式工厂”导出为 MP4 再传。',
    )
  if (type === 'audio/amr' || type === 'audio/x-ms-wma' || type === 'audio/x-ms-asf')
    refuse('needsConversion', '音频请转成 MP3 或 WAV 再传。')
  // Office files are archives; some detectors look inside and some do not.
  if (type.startsWith('application/vnd.openxmlformats') || type.includes('macroenabled'))
    return KNOWN['application/zip']
  if (PROGRAMS.has(type)) refuse('activeContent', '这是程序文件，不能上传。')
  return KNOWN[type]
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const PROGRAMS = new Set([
  'application/x-msdownload',
  'application/x-executable',
  'application/x-elf',
  'application/x-mach-binary',
  'application/java-vm',
  'application/vnd.android.package-archive',
  'application/x-ms-shortcut',
])

/** Pages and drawings that a browser would run. A declaration, a comment or a byte-order mark may stand before them. */
function refuseText(head: Buffer): void {
  const text = decodeText(head).replace(/^\ufeff/, '')
  const plain = text.replace(/^(?:\s|<\?xml[^>]*>|<!--[^]*?(?:-->|$))+/i, '')
  if (
    sniffFormat(head) === 'svg' ||
    /^(?:<!DOCTYPE\s+svg[^]*?>\s*)?<(?:\w+:)?svg[\s>]/i.test(plain)
  )
    refuse('activeContent', 'SVG 图里可以藏脚本，不能上传。请在作图软件里导出为 PNG 再传。')
  if (
    /^<(?:!DOCTYPE\s+html|html|head|body|script|iframe|meta|link|style|table|div|p|a|img|h1|title)\b/i.test(
      plain,
    )
  )
    refuse('activeContent', '这是网页文件，不能上传。文字请直接粘贴到正文里，图片请单独上传。')
  if (/^(?:<\?php|#!|MZ[^]{58})/.test(text)) refuse('activeContent', '这是程序文件，不能上传。')
}

function decodeText(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return head.subarray(0, 1024).toString('utf16le')
  if (head[0] === 0xfe && head[1] === 0xff)
    return Buffer.from(head.subarray(0, 1024)).swap16().toString('utf16le')
  return head.subarray(0, 1024).toString('latin1').replace(/^ï»¿/, '')
}
