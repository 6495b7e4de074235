import { SHIPPED_CUES } from '@/moderation/cues/shippedCues'
import type { Finding } from '@/moderation/finding'
import { personalData } from '@/moderation/phases/personalData'
import { readingOf } from '@/moderation/readingOf'
import { maskOf } from './maskOf'

export type Masked = {
  text: string
  /** An offset of the original, in the masked text; inside a mask: its begin, or its end. */
  place: (offset: number, side: 'start' | 'end') => number
}

type Span = { start: number; end: number; mask: string }

/** One look finds a comment's first address only; so many looks are enough for whoever posts a list of them. */
const MOST_LOOKS = 8
const NO_TIME = new Date(0)

/** Numbers, plates, doors and ids that lead to a person, also disguised ones, made unreadable: 138****8000. */
export const maskPersonal = (text: string): string => maskWithPlaces(text).text

export function maskWithPlaces(text: string): Masked {
  const spans = spansOf(text)
  const moves: { start: number; end: number; at: number; length: number }[] = []
  let masked = ''
  let last = 0
  for (const { start, end, mask } of spans) {
    masked += text.slice(last, start)
    moves.push({ start, end, at: masked.length, length: mask.length })
    masked += mask
    last = end
  }
  masked += text.slice(last)
  return {
    text: masked,
    place: (offset, side) => {
      const inside = moves.find(({ start, end }) => start < offset && offset < end)
      if (inside) return side === 'start' ? inside.at : inside.at + inside.length
      const passed = moves.findLast(({ end }) => end <= offset)
      return passed ? offset + passed.at + passed.length - passed.end : offset
    },
  }
}

/** In order, none over another. */
function spansOf(text: string): Span[] {
  const spans: Span[] = []
  let rest = text
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const found = findIn(rest).map((finding) => wholeDoor(finding, rest))
    if (found.length === 0) break
    for (const { start, end, source = '' } of found) {
      if (end <= start || spans.some((known) => start < known.end && known.start < end)) continue
      spans.push({ start, end, mask: maskOf(text.slice(start, end), source) })
    }
    // Blanked in place, so that offsets stay those of the original.
    for (const { start, end } of found)
      rest = rest.slice(0, start) + '＊'.repeat(end - start) + rest.slice(end)
  }
  return spans.sort((a, b) => a.start - b.start)
}

type Found = Pick<Finding, 'start' | 'end' | 'source'>

const MORE_OF_DOOR =
  /^(?:楼|樓)?(?:[\s,，-]?(?:[a-z]|[\d０-９一二三四五六七八九十百零〇]{1,5})(?:号院|号楼|弄|号|期|区|栋|幢|座|楼|层|單元|单元|门|梯|室|房|户))+|^(?:楼|樓)/iu

/** An address is found up to where it is one; the rest of the same door belongs to it. */
function wholeDoor({ start, end, source }: Finding, text: string): Found {
  const more = source === 'address' ? MORE_OF_DOOR.exec(text.slice(end, end + 40)) : null
  return { start, end: end + (more?.[0].length ?? 0), source }
}

const findIn = (text: string): readonly Finding[] =>
  personalData.run({
    text,
    now: NO_TIME,
    reading: readingOf({ text, cues: SHIPPED_CUES }),
    author: { approved: 0, rejected: 0 },
    recent: [],
    // The phase reads nothing of it: the cues are all there is without a customer.
    knowledge: { cues: SHIPPED_CUES } as never,
    answers: [],
    findings: [],
  })
