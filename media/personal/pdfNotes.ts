import { readRights } from '../image/rights'
import { xmpOf } from '../image/xmp'
import { jpegNotes } from './jpegNotes'
import type { Patch } from './patch'
import { inOrder, laid } from './patch'
import type { Stream } from './pdfStreams'
import { folded, isPacked, isPlain, streamsOf, unfold } from './pdfStreams'

const KEPT = /^(?:CreationDate|ModDate|AIGC|Trapped)$/

/**
 * What to blank in a PDF: names of people and programs among its properties, the notes of pictures in it. Dates, the AI label and
 * the rights stay. A signed PDF is left alone: whoever changes a byte breaks the seal.
 */
export function pdfNotes(data: Buffer): Patch[] {
  const text = data.toString('latin1')
  if (/\/ByteRange\s*\[/.test(text)) return []
  const streams = streamsOf(text)
  const about = propertiesIn(text)
  const patches = streams.flatMap((stream) => {
    const inside = data.subarray(stream.from, stream.to)
    const { dictionary, from } = stream
    if (/\/Type\s*\/Metadata(?![A-Za-z])/.test(dictionary)) return packet(stream, inside)
    if (/\/Type\s*\/ObjStm(?![A-Za-z])/.test(dictionary))
      return packedProperties(stream, inside, about)
    if (/\/Filter\s*\[?\s*\/(?:DCTDecode|DCT)\s*\]?\s*(?:\/|>>)/.test(dictionary))
      return jpegNotes(inside, from)
    return []
  })
  for (const id of about)
    for (const { start, end } of objectsOf(text, id))
      patches.push(laid(start, Buffer.from(withoutNames(text.slice(start, end)), 'latin1')))
  return inOrder(patches)
}

/** Numbers of the objects that hold the properties, and of those that hold a property each. */
function propertiesIn(text: string): Set<number> {
  const about = [...text.matchAll(/\/Info\s+(\d{1,10})\s+\d+\s+R/g)].map(([, id]) => Number(id))
  const each = about.flatMap((id) =>
    objectsOf(text, id).flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/\/(\w+)\s+(\d{1,10})\s+\d+\s+R/g)].flatMap(
        ([, key = '', other]) => (KEPT.test(key) ? [] : [Number(other)]),
      ),
    ),
  )
  return new Set([...about, ...each])
}

/** Where an object stands; an edited file holds older ones as well. */
function objectsOf(text: string, id: number): { start: number; end: number }[] {
  const begins = new RegExp(`(?:^|[^0-9])${id}\\s+\\d+\\s+obj\\b`, 'g')
  return [...text.matchAll(begins)].flatMap(({ index, 0: head }) => {
    const start = index + head.length
    const end = text.indexOf('endobj', start)
    return end === -1 ? [] : [{ start, end }]
  })
}

/** Adobe's packet: what it says of rights is written anew, and the rest is gone. */
function packet(stream: Stream, inside: Buffer): Patch[] {
  const { from } = stream
  const room = inside.length
  const xmp = isPlain(stream) ? inside : isPacked(stream) ? unfold(inside) : undefined
  const words = Buffer.from(xmp ? xmpOf(readRights({ xmp })) : '')
  if (isPlain(stream)) {
    const kept = words.length <= room ? words : Buffer.alloc(0)
    return [laid(from, Buffer.concat([kept, Buffer.alloc(room - kept.length, ' ')]))]
  }
  return [laid(from, folded(words, room) ?? folded(Buffer.alloc(0), room) ?? Buffer.alloc(room))]
}

/** The properties may stand among other objects, packed with them. */
function packedProperties(stream: Stream, inside: Buffer, about: ReadonlySet<number>): Patch[] {
  const objects = isPacked(stream) ? unfold(inside) : isPlain(stream) ? inside : undefined
  const first = Number(/\/First\s+(\d+)/.exec(stream.dictionary)?.[1] ?? NaN)
  if (!objects || !(first <= objects.length)) return []
  const heads = (objects.toString('latin1', 0, first).match(/\d+/g) ?? []).map(Number)
  const ids = heads.filter((_, index) => index % 2 === 0)
  const starts = heads.filter((_, index) => index % 2 === 1).map((start) => first + start)
  const shown = Buffer.from(objects)
  let isChanged = false
  ids.forEach((id, index) => {
    if (!about.has(id)) return
    const start = starts[index] ?? objects.length
    const after = starts.filter((other) => other > start)
    const end = after.length > 0 ? Math.min(...after) : objects.length
    shown.write(withoutNames(objects.toString('latin1', start, end)), start, 'latin1')
    isChanged = true
  })
  if (!isChanged) return []
  const bytes = isPlain(stream) ? shown : folded(shown, inside.length)
  return bytes ? [laid(stream.from, bytes)] : []
}

/** A dictionary with its texts made of spaces; the same length. */
function withoutNames(dictionary: string): string {
  let shown = ''
  let key = ''
  for (let at = 0; at < dictionary.length; ) {
    const character = dictionary[at]!
    const name =
      character === '/' ? /^\/([^\s()<>[\]{}/%]*)/.exec(dictionary.slice(at, at + 200)) : null
    if (name) key = name[1] ?? ''
    const isText = character === '(' || (character === '<' && dictionary[at + 1] !== '<')
    const skip = character === '<' && dictionary[at + 1] === '<'
    const end = isText ? endOfText(dictionary, at) : at + (name?.[0].length ?? (skip ? 2 : 1))
    const piece = dictionary.slice(at, end)
    shown += isText && !KEPT.test(key) ? spaces(piece) : piece
    at = end
  }
  return shown
}

function endOfText(text: string, from: number): number {
  if (text[from] === '<') {
    const end = text.indexOf('>', from)
    return end === -1 ? text.length : end + 1
  }
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  return text.length
}

const spaces = (piece: string): string =>
  piece[0] + ' '.repeat(Math.max(0, piece.length - 2)) + (piece.length > 1 ? piece.at(-1) : '')
