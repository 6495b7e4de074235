import type { Rights } from './rights'

/** The value of a property, written as an attribute, as text or as a list of one; undefined when there is none. */
export function xmpText(xmp: string, property: string): string | undefined {
  const attribute = new RegExp(`\\s${property}\\s*=\\s*("([^"]*)"|'([^']*)')`).exec(xmp)
  const element = new RegExp(`<${property}(?:\\s[^>]*)?>([^]{0,8000}?)</${property}>`).exec(xmp)
  const text = attribute?.[2] ?? attribute?.[3] ?? (element && listed(element[1] ?? ''))
  return text ? unescape(text).trim() || undefined : undefined
}

const listed = (inside: string): string => {
  const items = [...inside.matchAll(/<rdf:li(?:\s[^>]*)?>([^<]*)<\/rdf:li>/g)].map(([, one]) => one)
  return items.length > 0 ? items.join('、') : inside.replace(/<[^>]*>/g, '')
}

/** A packet that says the rights and nothing else; the same rights give the same bytes. Empty when there is nothing to say. */
export function xmpOf({ creator, copyright, digitalSource, aigc }: Rights): string {
  const lines = [
    creator && `<dc:creator><rdf:Seq><rdf:li>${escape(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    copyright &&
      `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escape(copyright)}</rdf:li></rdf:Alt></dc:rights>`,
    digitalSource &&
      `<Iptc4xmpExt:DigitalSourceType>${escape(digitalSource)}</Iptc4xmpExt:DigitalSourceType>`,
    aigc && `<TC260:AIGC>${escape(aigc)}</TC260:AIGC>`,
  ].filter(Boolean)
  if (lines.length === 0) return ''
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/">${lines.join('')}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const unescape = (text: string) =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => characterOf(parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => characterOf(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

const characterOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
