import { fold } from '@/moderation/normalise/fold'
import { findLinks } from '@/moderation/links/findLinks'
import { refusal } from '@/distribution/answer'

/** Of what somebody writes on our own site, in characters as people count them. */
export const TEXT_MAX = 500
const LINKS_MAX = 3

/**
 * Text as it is stored: line ends in one spelling, without NUL, lone halves of characters and control characters. What
 * only changes how text looks (directions, zero widths) stays: it is evidence, and is kept apart where it is shown.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

export const lengthOf = (text: string): number => [...text].length

/** Something can be seen of it. */
export const isVisible = (text: string): boolean =>
  /[^\p{Cf}\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{M}\s\u115f\u1160\u3164\uffa0]/u.test(text)

/** The words of a comment, ready to be stored; '' alone where a picture speaks for itself. Throws 400 in words. */
export function demandText(given: unknown, { hasPicture = false } = {}): string {
  if (typeof given !== 'string' && !(given === undefined && hasPicture))
    throw refusal(400, '请写下留言内容。')
  return textIn(given ?? '', hasPicture)
}

function textIn(given: string, hasPicture: boolean): string {
  // Before any work on it: nobody writes ten times the limit by hand.
  if (given.length > TEXT_MAX * 20) throw tooLong(given.length)
  const text = cleanText(given)
  if (!isVisible(text) && hasPicture) return ''
  if (!isVisible(text)) throw refusal(400, '请写下留言内容。')
  const length = lengthOf(text)
  if (length > TEXT_MAX) throw tooLong(length)
  const links = findLinks(fold(text).text).length
  if (links > LINKS_MAX)
    throw refusal(400, `一条留言里最多放 ${LINKS_MAX} 个网址，您放了 ${links} 个，请删掉一些。`)
  return text
}

const tooLong = (length: number) =>
  refusal(400, `留言最多 ${TEXT_MAX} 字，现在约 ${length} 字，请删短一些，或分两条写。`)

/** A short line of its own: what a guest wants to be called, why an objection is made. */
export const cleanLine = (given: unknown): string =>
  typeof given === 'string' && given.length <= 10_000 ? cleanText(given).replace(/\s+/g, ' ') : ''
