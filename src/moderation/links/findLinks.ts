/** An address in the folded text, and the host it leads to. */
export type Link = { host: string; start: number; end: number; confidence: number }

const TOP =
  'com|cn|net|org|top|xyz|vip|cc|co|io|me|tv|info|biz|club|shop|site|online|store|fun|live|link|icu|pro|app|ltd|work|wang|tech|art|ren|cyou|buzz|win|bid|ink|red|mobi|asia|hk|tw|jp|ru|us|uk|sg|pw|tk|ml|ga|gg|ly|to|la|im|plus|space|website|中国|网址|公司'
const SCHEME =
  /(?:https?|hxxps?|ftp|h\s?t\s?t\s?p\s?s?)\s?:\s?[/\\]\s?[/\\]\s?(?<host>[^\s/\\?#，。；！]{3,80})[^\s，。；！\u4e00-\u9fff]{0,300}/g
const DOT = '\\s?(?:\\.|。|·|\\[\\.\\]|\\(\\.\\)|点|dot|丶)\\s?'
const BARE = new RegExp(
  `(?<![a-z0-9@._#-])(?<host>(?:[a-z0-9][a-z0-9-]{0,40}${DOT}){1,4}(?:${TOP}))(?![a-z0-9@])(?:[:/?][\\w./?=&%#~+:-]*)?`,
  'g',
)
/** An ending nobody knows, with a path after it: a short address. */
const SHORT =
  /(?<![a-z0-9@._/-])(?<host>[a-z0-9-]{1,30}(?:\.[a-z][a-z0-9-]{1,20}){1,3})\/[\w?=&%-]{2,}/g
const ADDRESS = /(?<![\d.])(?<host>(?:\d{1,3}\.){3}\d{1,3})(?:[:/]\d{2,5}|\/)[\w./?=&%-]*/g

export function findLinks(folded: string): Link[] {
  if (!/[a-z0-9]{1,40}\s?(?:[.。·:丶点]|dot|\[\.)/.test(folded)) return []
  const links: Link[] = []
  const take = (pattern: RegExp, confidence: number) => {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index
      const host = (match.groups?.host ?? '')
        .replace(new RegExp(DOT, 'g'), '.')
        .replace(/:\d+$/, '')
      const isKnown = links.some((link) => start < link.end && link.start < start + match[0].length)
      if (!isKnown && isAddress(host))
        links.push({ host, start, end: start + match[0].length, confidence })
    }
  }
  take(SCHEME, 0.95)
  take(BARE, 0.85)
  take(ADDRESS, 0.85)
  take(SHORT, 0.75)
  return links
}

/** "3.14" and "下午2点 to" are none: a name has a letter of its own before the last dot. */
const isAddress = (host: string): boolean =>
  /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host) || /^.*(?:[a-z]|\d{3}).*\.[^.]+$/.test(host)

/** Hosts the customer trusts, and what lies below them. */
export const isAllowedHost = (host: string, allowed: readonly string[]): boolean =>
  allowed.some((name) => host === name || host.endsWith(`.${name}`))
