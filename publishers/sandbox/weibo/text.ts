/** After shortening a link is about ten Chinese characters long, whatever it was. */
const LINK_WEIGHT = 10
/** Above this two texts are "similar": share of common pairs of characters. Our own number. */
const SIMILAR = 0.9

/** Addresses as the platform finds them: ASCII only, so Chinese text or punctuation ends one. */
export const linksIn = (text: string): string[] =>
  (text.match(/https?:\/\/[\w\-.:~%?#[\]@!$&'()*+,;=/]+/gi) ?? []).map((link) =>
    link.replace(/[.,;:!?'")\]]+$/, ''),
  )

/** Length in 字: a character beyond ASCII is one, two of ASCII are one, a link is ten. Rounded up. */
export const lengthOf = (text: string): number => {
  let rest = text
  const links = linksIn(text)
  for (const link of links) rest = rest.replace(link, '')
  let halves = 0
  for (const character of rest) halves += (character.codePointAt(0) ?? 0) < 128 ? 1 : 2
  return Math.ceil(halves / 2) + links.length * LINK_WEIGHT
}

/** Topics by API are filtered: their words stay, the marks go. */
export const withoutTopics = (text: string): string =>
  outsideLinks(text, (piece) => piece.replace(/#([^#\n]{1,50})#/g, '$1'))

/** True when one of the links leads to one of the domains, or below it. */
export const hasSafeLink = (links: readonly string[], domains: readonly string[]): boolean =>
  links.some((link) => {
    if (!URL.canParse(link)) return false
    const { hostname } = new URL(link)
    return domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))
  })

/** Near copies: links, marks and white space do not count. */
export const areSimilar = (one: string, other: string): boolean => {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  if (a.size < 8 || b.size < 8) return false
  let common = 0
  for (const pair of a) if (b.has(pair)) common += 1
  return (2 * common) / (a.size + b.size) >= SIMILAR
}

const pairsOf = (text: string): Set<string> => {
  const plain = [...outsideLinks(text, (piece) => piece, '').replace(/[\s\p{P}\p{S}]/gu, '')]
  return new Set(plain.slice(1).map((character, index) => `${plain[index]}${character}`))
}

const outsideLinks = (
  text: string,
  change: (piece: string) => string,
  instead?: string,
): string => {
  let rest = text
  let result = ''
  for (const link of linksIn(text)) {
    const at = rest.indexOf(link)
    result += change(rest.slice(0, at)) + (instead ?? link)
    rest = rest.slice(at + link.length)
  }
  return result + change(rest)
}
