import { Refused } from './errors'

/** Raw UTF-8 only: Chinese written as \uXXXX is refused (channels.md §1.0). */
export const parseJson = (bytes: Buffer): unknown => {
  if (bytes.length === 0) throw new Refused(44002)
  let text: string
  let json: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    json = JSON.parse(text)
  } catch {
    throw new Refused(47001)
  }
  if (/(?<!\\)(?:\\\\)*\\u(?!00[0-7])[0-9a-f]{4}/i.test(text)) throw new Refused(40033)
  return json
}
