import { longNumbersAsText } from '../longNumbers'

/** A JSON answer whose lists end early, while its counts still tell of the whole. Ids too long for a number become text. */
export const withShortLists = (body: string | Buffer, keep: number): string | Buffer => {
  if (typeof body !== 'string') return body
  return JSON.stringify(cut(JSON.parse(longNumbersAsText(body)), keep))
}

const cut = (value: unknown, keep: number): unknown => {
  if (Array.isArray(value)) return value.slice(0, keep)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cut(each, keep)]))
}
