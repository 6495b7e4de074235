/**
 * Lengths as WeChat counts them. What the vendor says is "字"; that a family emoji is one of them is our reading
 * (confidence C), so a warning counts what a reader sees and a stop counts code points.
 */

/** Unicode code points: 𠮷 is one, 👨‍👩‍👧 is five. */
export function countCharacters(source: string): number {
  // A pair of surrogates is one character.
  return source.length - (source.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
}

export function countBytes(source: string): number {
  return new TextEncoder().encode(source).length
}

/**
 * Characters of an uploaded picture's address (https://mmbiz.qpic.cn/mmbiz_jpg/…/0?wx_fmt=jpeg&amp;from=appmsg):
 * longest seen 152, with room. It takes the place of `media:<key>` before the article is sent.
 */
export const HOSTED_ADDRESS = 180

/** Length of the content as it will be sent, pictures' addresses included. */
export function measureContent(html: string): { characters: number; bytes: number } {
  let [characters, bytes] = [countCharacters(html), countBytes(html)]
  for (const [own] of html.matchAll(/media:[\w-]+/g)) {
    characters += HOSTED_ADDRESS - own.length
    bytes += HOSTED_ADDRESS - own.length
  }
  return { characters, bytes }
}
