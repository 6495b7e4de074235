import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'
import { decodeEntities } from './entities'

/** A push is a few hundred bytes; an encrypted one in compatible mode a few thousand. */
export const MAX_BODY = 64 * 1024

const parser = new XMLParser({
  processEntities: false,
  // Ids are longer than a double holds.
  parseTagValue: false,
  trimValues: true,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  cdataPropName: '#cdata',
})

export type XmlFields = { [name: string]: XmlValue }
export type XmlValue = string | XmlFields | XmlValue[]

/** The fields below the root, text or nested; `undefined` for anything that is not a plain small document. */
export const parsePush = (text: string): XmlFields | undefined => {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return undefined
  try {
    if (text.trimStart().startsWith('{')) return fields.parse(JSON.parse(text))
    const root = (parser.parse(text) as Record<string, unknown>).xml
    const plain = plainOf(root)
    return typeof plain === 'object' && !Array.isArray(plain) ? plain : undefined
  } catch {
    return undefined
  }
}

/** The text of a field; '' when it is missing or nested. */
export const textAt = (at: XmlValue | undefined, ...path: string[]): string => {
  const [name, ...rest] = path
  if (name === undefined) return typeof at === 'string' ? at : ''
  if (typeof at !== 'object' || Array.isArray(at)) return ''
  return textAt(Object.hasOwn(at, name) ? at[name] : undefined, ...rest)
}

/** One or several, as XML cannot tell. */
export const listAt = (at: XmlValue | undefined): XmlValue[] =>
  at === undefined ? [] : Array.isArray(at) ? at : [at]

const fields: z.ZodType<XmlFields> = z.lazy(() => z.record(z.string(), value))
const value: z.ZodType<XmlValue> = z.lazy(() =>
  z.union([z.string(), z.number().transform(String), z.array(value), fields]),
) as z.ZodType<XmlValue>

/** CDATA is taken as it is, other text has its references decoded. */
const plainOf = (node: unknown): XmlValue => {
  if (Array.isArray(node)) return node.map(plainOf)
  if (typeof node !== 'object' || node === null) return decodeEntities(String(node ?? ''))
  if ('#cdata' in node) return [node['#cdata']].flat().map(String).join('')
  return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, plainOf(each)]))
}
