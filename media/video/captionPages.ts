import { breakLines } from './breakLines'
import { atomsOf, unitsOf } from './textUnits'

/** Two lines of fourteen: what a phone shows large enough to be read in passing. */
export const CAPTION = { lines: 2, units: 14 } as const
const pageUnits = CAPTION.lines * CAPTION.units

/** What is shown at one time, one after the other: pages of at most two lines, ending where the sense pauses. */
export function captionPages(caption: string): string[][] {
  return captionTexts(caption).map((text) => breakLines(text, CAPTION.units))
}

/** The same as one text a page, without the comma or full stop at its end. */
export function captionTexts(caption: string): string[] {
  const pages: string[] = []
  let page = ''
  const flush = () => {
    const text = page.trim().replace(/[，。、；：]+$/u, '')
    if (text) pages.push(text)
    page = ''
  }
  for (const clause of clausesOf(caption.replace(/\s+/gu, ' ').trim())) {
    for (const piece of piecesOf(clause)) {
      if (page && !fits(page + piece)) flush()
      page += piece
    }
    if (/[。！？…；]["”’」』）]*\s*$/u.test(page)) flush()
  }
  flush()
  return pages
}

const fits = (text: string) => breakLines(text, CAPTION.units).length <= CAPTION.lines

const clausesOf = (text: string): string[] =>
  text.match(/[^，。！？；：、…—]*[，。！？；：、…—]+["”’」』）》]*|[^，。！？；：、…—]+$/gu) ?? []

/** A clause too long for a page, in parts of about one length. */
function piecesOf(clause: string): string[] {
  if (fits(clause)) return [clause]
  const share = unitsOf(clause) / Math.ceil(unitsOf(clause) / (pageUnits - 2))
  const pieces: string[] = []
  let piece = ''
  for (const atom of atomsOf(clause)) {
    if (piece && (unitsOf(piece + atom) > share + 2 || !fits(piece + atom))) {
      pieces.push(piece)
      piece = ''
    }
    piece += atom
  }
  return [...pieces, piece].filter(Boolean)
}
