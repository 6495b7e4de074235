/**
 * Text as a reader of Chinese sees it: a 汉字 or full-width sign is 1 unit, a Latin letter, digit or space a half.
 * Clusters are never cut, so no name, emoji or accent falls apart.
 */
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const words = new Intl.Segmenter('zh', { granularity: 'word' })

export const clustersOf = (text: string): string[] =>
  [...graphemes.segment(text)].map(({ segment }) => segment)

export const unitsOf = (text: string): number =>
  clustersOf(text).reduce((sum, cluster) => sum + (isNarrow(cluster) ? 0.5 : 1), 0)

const isNarrow = (cluster: string) => (cluster.codePointAt(0) ?? 0) < 0x2e80 && !isWideSign(cluster)
// Quotes, dashes, dots and ellipses are as wide as a 汉字 in Chinese type.
const isWideSign = (cluster: string) => /^[“”‘’—…·①-⑳℃Ⅰ-Ⅻ]/u.test(cluster)

const opens = /^[（([{《〈「『【“‘]+$/u
const closes = /^[，。、；：？！…—）)\]}》〉」』】”’%％℃·,.;:?!]+$/u
const isNumber = /[\d０-９]$/u
const isOneHan = /^\p{Script=Han}$/u

/**
 * What may not be torn apart at the end of a line: words, numbers with the sign that counts them, and signs with the word they
 * belong to (避头尾: no line begins with 。 or ends with 《).
 */
export function atomsOf(text: string): string[] {
  const atoms: string[] = []
  for (const { segment } of words.segment(text)) {
    const last = atoms.at(-1)
    const joins =
      last !== undefined &&
      (closes.test(segment) ||
        opens.test(last.slice(-1)) ||
        // The house's own word, which the dictionary cuts in two.
        (last.endsWith('总') && segment === '工会') ||
        (isNumber.test(last) && (isOneHan.test(segment) || /^[\d.,:]+$/.test(segment))))
    if (joins) atoms[atoms.length - 1] = last + segment
    else atoms.push(segment)
  }
  return atoms
}
