import zlib from 'node:zlib'
import { refuseForeign } from './foreign'
import type { Identity } from './identify'
import { refuse } from './refuse'
import type { FileFacts } from './types'

/** Names of what acts when a PDF is opened, or carries another file. */
const ACTIVE =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData|SubmitForm|GoToE|Movie|Sound|Rendition)(?![A-Za-z0-9_#])/
const WORDS: Readonly<Record<string, string>> = {
  JavaScript: '脚本',
  JS: '脚本',
  Launch: '启动程序的动作',
  EmbeddedFile: '附件',
  EmbeddedFiles: '附件',
}
const mostUnfolded = 64 * 1024 * 1024

/** A PDF that only shows something. Throws IntakeRefused otherwise. */
export function judgePdf(data: Buffer, identity: Identity): FileFacts {
  const text = data.toString('latin1')
  const end = text.lastIndexOf('%%EOF')
  if (end === -1) refuse('truncated', 'PDF 不完整，后半截没有了。请重新导出或重新下载后再传。')
  if (/[^\s\0]/.test(text.slice(end + 5))) refuseForeign()
  const { outline, packed } = splitStreams(text, data)
  const names = plainNames(outline)
  // A stream that was not seen as one: what is packed in it was not read.
  if ((names.match(/\/ObjStm(?![A-Za-z0-9])/g)?.length ?? 0) > packed.length) refuseUnread()
  if (/\/Encrypt(?![A-Za-z0-9])/.test(names))
    refuse('encrypted', 'PDF 加了密码或权限限制，审核时打不开。请去掉密码，另存后再传。')
  for (const part of [names, ...packed.map(plainNames)]) {
    const active = ACTIVE.exec(part)?.[1]
    if (active)
      refuse(
        'activeContent',
        `PDF 里带有${WORDS[active] ?? '会自动执行的内容'}，不能上传。请用“打印 → 另存为 PDF”重新生成一份（只留页面）再传。`,
      )
  }
  const pages = [names, ...packed.map(plainNames)].join(' ').match(/\/Type\s*\/Page(?![A-Za-z])/g)
  return { ...identity, bytes: data.length, pages: pages?.length ?? 0 }
}

/** `/J#61vaScript` is `/JavaScript` to a reader. */
const plainNames = (text: string) =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** The objects without the data of pictures and fonts, and the objects that were packed into streams. */
function splitStreams(text: string, data: Buffer): { outline: string; packed: string[] } {
  const outline: string[] = []
  const packed: string[] = []
  let unfolded = 0
  let at = 0
  const begins = />>[\s\0]*stream\r?\n/g
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const from = found.index + found[0].length
    const to = text.indexOf('endstream', from)
    if (to === -1) refuse('truncated', 'PDF 不完整，中间断开了。请重新导出后再传。')
    outline.push(text.slice(at, from))
    const dictionary = plainNames(text.slice(text.lastIndexOf('obj', found.index), found.index))
    if (holdsObjects(dictionary)) {
      const inside = data.subarray(from, to)
      const objects = isPlain(dictionary)
        ? inside.toString('latin1')
        : unfold(inside, mostUnfolded - unfolded)
      unfolded += objects.length
      packed.push(objects)
    }
    at = to
    begins.lastIndex = to
  }
  outline.push(text.slice(at))
  return { outline: outline.join('\n'), packed }
}

/** Readers find packed objects by their table, whatever the stream calls itself. */
const holdsObjects = (dictionary: string) =>
  /\/Type\s*\/ObjStm(?![A-Za-z0-9])/.test(dictionary) ||
  (/\/First\s+\d/.test(dictionary) && /\/N\s+\d/.test(dictionary))

/** False for what is deflated once and nothing else; what is packed in any other way nobody has read, and is refused. */
function isPlain(dictionary: string): boolean {
  if (!/\/(?:Filter|F)(?![A-Za-z])/.test(dictionary)) return true
  const isDeflated =
    /\/(?:Filter|F)\s*(?:\/(?:FlateDecode|Fl)|\[\s*\/(?:FlateDecode|Fl)\s*\])\s*(?:\/|$)/.test(
      dictionary,
    )
  if (!isDeflated || /\/Predictor\s+(?!1(?!\d))/.test(dictionary)) refuseUnread()
  return false
}

const refuseUnread = (): never =>
  refuse(
    'activeContent',
    'PDF 里有一部分是用少见的方式打包的，看不出有没有会自动执行的内容，不能上传。请用“打印 → 另存为 PDF”重新生成一份再传。',
  )

function unfold(data: Buffer, most: number): string {
  try {
    const options = { maxOutputLength: Math.max(1, most), finishFlush: zlib.constants.Z_SYNC_FLUSH }
    return zlib.inflateSync(data, options).toString('latin1')
  } catch (error) {
    if (
      error instanceof RangeError ||
      (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    )
      refuse('bomb', 'PDF 展开后大得不正常，不能上传。请用“打印 → 另存为 PDF”重新生成一份再传。')
    return refuse('damaged', 'PDF 打不开，文件已损坏。请重新导出后再传。')
  }
}
