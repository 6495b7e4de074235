import { clustersOf } from '../video/textUnits'

/**
 * Lines no wider than `width`, as a Chinese page is set: broken between any two 汉字, never inside a Latin word or number, no
 * line beginning with 。 or ending with 《 (避头尾, JIS X 4051 and CLREQ). A newline begins a new line, an empty line stays.
 * `widthOf` measures a piece of text. Pure.
 */
export const wrapText = (
  text: string,
  { width, widthOf }: { width: number; widthOf: (text: string) => number },
): string[] =>
  text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph.trimEnd(), width, widthOf))

/** At most `limit` lines; the last one then ends with …, so that nobody takes it for the whole. */
export function clampLines(lines: string[], limit: number): string[] {
  if (lines.length <= limit) return lines
  const kept = lines.slice(0, limit)
  const last = clustersOf(kept.at(-1) ?? '')
  return [...kept.slice(0, -1), `${last.slice(0, Math.max(0, last.length - 1)).join('')}…`]
}

function wrapParagraph(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const atom of atomsOf(text)) {
    if (widthOf((line + atom).trimEnd()) <= width || line === '') {
      line += atom
    } else {
      lines.push(line)
      line = atom.trimStart()
    }
    // A word or address longer than a line is cut: better than a line that runs off the page.
    while (widthOf(line.trimEnd()) > width && clustersOf(line).length > 1) {
      const cut = fittingHead(line, width, widthOf)
      lines.push(cut)
      line = line.slice(cut.length)
    }
  }
  return [...lines, line].map((each) => each.trimEnd())
}

function fittingHead(text: string, width: number, widthOf: (text: string) => number): string {
  let head = ''
  for (const cluster of clustersOf(text)) {
    if (head !== '' && widthOf(head + cluster) > width) break
    head += cluster
  }
  return head
}

const opens = /[（([{《〈「『【“‘]$/u
const closes = /^[，。、；：？！…—）)\]}》〉」』】”’%％℃·,.;:?!]/u
/** What a number is a number of stays with it: 2026年. */
const counts = /^[年月日届件幅厘米分秒]/u
const isLatin = /[\p{Script=Latin}\p{Nd}_@#&/+=~'-]$/u

/** What may not be torn apart at the end of a line. A space belongs to the word before it. */
function atomsOf(text: string): string[] {
  const atoms: string[] = []
  for (const cluster of clustersOf(text)) {
    const last = atoms.at(-1)
    const joins =
      last !== undefined &&
      (closes.test(cluster) ||
        opens.test(last) ||
        cluster === ' ' ||
        (/\d$/.test(last) && counts.test(cluster)) ||
        (isLatin.test(last) && isLatin.test(cluster)))
    if (joins) atoms[atoms.length - 1] = last + cluster
    else atoms.push(cluster)
  }
  return atoms
}
