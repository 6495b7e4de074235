import { limitOf } from './settings'

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/**
 * Length as Weibo weighs it, in Chinese characters: ASCII is half a unit. The counting is not documented (confidence C),
 * so everything else weighs a unit for each UTF-16 code unit, which is how its own editor counted: 𠮷 and most emoji two.
 */
export function countUnits(source: string): number {
  const half = 1 / limitOf('asciiPerUnit')
  let units = 0
  for (let at = 0; at < source.length; at += 1) units += source.charCodeAt(at) < 0x80 ? half : 1
  return units
}

/** What a link weighs; see `linkUnits` in manifest.ts. */
export function linkUnits(link: string): number {
  return Math.min(Math.max(limitOf('linkUnits'), countUnits(link)), limitOf('linkUnitsMost'))
}

/** Ends at the first character beyond ASCII, as Weibo sees it: Chinese text may follow without a space. */
const LINK = /https?:\/\/[\w\-.:~%?#[\]@!$&()*+,;=/]+/gi

/** A whole post, its links weighed as links. */
export function countPost(status: string): number {
  const links = status.match(LINK) ?? []
  const rest = countUnits(status.replace(LINK, ''))
  return Math.ceil(links.reduce((sum, link) => sum + linkUnits(link), rest))
}

/** The beginning of at most `units`, with an ellipsis when something is left out; never half a character. */
export function cutToUnits(source: string, units: number): { text: string; isCut: boolean } {
  if (countUnits(source) <= units) return { text: source, isCut: false }
  let text = ''
  let used = 1
  for (const { segment } of segmenter.segment(source)) {
    used += countUnits(segment)
    if (used > units) break
    text += segment
  }
  text = text.replace(/[\s，、；：,;:（(【《“‘]+$/u, '')
  return { text: text === '' ? '' : `${text}…`, isCut: true }
}

export const withoutLinks = (text: string): string => text.replace(LINK, '')
export const linksIn = (text: string): string[] => text.match(LINK) ?? []
