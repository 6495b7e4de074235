import zlib from 'node:zlib'

/** What a PDF says of who made it, with what and when. Bookmarks carry titles too: they go as well. */
const TELLING =
  /\/(Author|Creator|Producer|Title|Subject|Keywords|Company|Manager|LastModifiedBy|SourceModified)\s*(?=[(<]|\d+\s+\d+\s+R)/g

/**
 * The PDF with these words blank and every byte else in its place, so that its table of contents still fits. Undefined
 * when something telling is written in a way that cannot be blanked in place. What is printed on its pages stays: that
 * is for the formal check to see.
 */
export function blindPdf(original: Buffer): Buffer | undefined {
  const data = Buffer.from(original)
  const text = data.toString('latin1')
  const begins = />>[\s\0]*stream\r?\n/g
  let at = 0
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const from = found.index + found[0].length
    const to = text.indexOf('endstream', from)
    if (to === -1) return undefined
    if (!blankWords(data, text, { from: at, to: from })) return undefined
    const about = plainNames(text.slice(text.lastIndexOf('obj', found.index), found.index))
    if (/\/Type\s*\/Metadata/.test(about)) data.fill(' ', from, to)
    else if (/\/Type\s*\/ObjStm/.test(about) && !blankPacked(data, { from, to })) return undefined
    at = to
    begins.lastIndex = to
  }
  return blankWords(data, text, { from: at, to: text.length }) ? data : undefined
}

type Part = { from: number; to: number }

/** False for a value that stands elsewhere, or a name spelled so that it is not found here. */
function blankWords(data: Buffer, text: string, { from, to }: Part): boolean {
  const part = text.slice(from, to)
  const names = part.match(TELLING)?.length ?? 0
  if ((plainNames(part).match(TELLING)?.length ?? 0) !== names) return false
  for (const found of part.matchAll(TELLING)) {
    const start = placeOfValue(part, found.index + found[0].length)
    if (start === undefined) return false
    const end = endOfString(part, start)
    if (end === undefined) return false
    data.fill(' ', from + start + 1, from + end)
  }
  return true
}

/** `(…)` stands right there, `13 0 R` is an object of its own in the same part of the file. */
function placeOfValue(part: string, at: number): number | undefined {
  const number = /^(\d+)\s+(\d+)\s+R/.exec(part.slice(at, at + 24))
  if (!number) return at
  const objects = [
    ...part.matchAll(new RegExp(`\\b${number[1]}\\s+${number[2]}\\s+obj\\s*(?=[(<])`, 'g')),
  ]
  const [only] = objects
  return only && objects.length === 1 ? only.index + only[0].length : undefined
}

/** Where the string that begins here ends: brackets nest, a backslash protects what follows. */
function endOfString(text: string, start: number): number | undefined {
  if (text[start] === '<') {
    const end = text.indexOf('>', start)
    return end === -1 || text[start + 1] === '<' ? undefined : end
  }
  if (text[start] !== '(') return undefined
  for (let at = start + 1, depth = 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '(') depth += 1
    else if (text[at] === ')' && --depth === 0) return at
  }
  return undefined
}

const mostUnfolded = 32 * 1024 * 1024

/** Objects packed together: unfolded, blanked, folded again into the same room. */
function blankPacked(data: Buffer, { from, to }: Part): boolean {
  try {
    const options = { maxOutputLength: mostUnfolded, finishFlush: zlib.constants.Z_SYNC_FLUSH }
    const objects = zlib.inflateSync(data.subarray(from, to), options)
    const text = objects.toString('latin1')
    if (!TELLING.test(plainNames(text))) return true
    TELLING.lastIndex = 0
    if (!blankWords(objects, text, { from: 0, to: text.length })) return false
    const folded = zlib.deflateSync(objects, { level: 9 })
    if (folded.length > to - from) return false
    // What stands behind the end of the packed data is not read.
    data.fill('\n', from, to)
    folded.copy(data, from)
    return true
  } catch {
    return false
  } finally {
    TELLING.lastIndex = 0
  }
}

/** `/Auth#6fr` is `/Author` to a reader. */
const plainNames = (text: string) =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
