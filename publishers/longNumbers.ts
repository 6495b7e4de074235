/**
 * JSON whose whole numbers of 16 digits and more stand in quotes: as numbers they would not survive `JSON.parse`, and
 * platforms use them as ids. Strings stay as they are. A scan, no expression over whole strings: those overflow the
 * stack on a string of some megabytes.
 */
export const longNumbersAsText = (json: string): string => {
  if (!/\d{16}/.test(json)) return json
  const parts: string[] = []
  for (let at = 0; at < json.length; ) {
    const quote = json.indexOf('"', at)
    const start = quote < 0 ? json.length : quote
    parts.push(json.slice(at, start).replace(LONG, '"$&"'))
    at = start < json.length ? endOfString(json, start) : start
    parts.push(json.slice(start, at))
  }
  return parts.join('')
}

const LONG = /(?<![\d.])-?\d{16,}(?![\d.eE])/g

/** The place after the quote that closes the string opened at `start`. */
const endOfString = (json: string, start: number): number => {
  for (let at = start + 1; ; at += 1) {
    at = json.indexOf('"', at)
    if (at < 0) return json.length
    let slashes = 0
    while (json[at - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return at + 1
  }
}
