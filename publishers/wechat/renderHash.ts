import { createHash } from 'node:crypto'
import type { Picture } from '../contract'

type Hashed = { parts: Record<string, string>; pictures: Picture[]; cover?: Picture }

/** SHA-256 over the parts by name, the pictures' keys and the cover's. */
export function renditionHash({ parts, pictures, cover }: Hashed): string {
  const named = Object.keys(parts)
    .sort()
    .map((name) => [name, parts[name]])
  const keys = pictures.map(({ key }) => key)
  return createHash('sha256')
    .update(JSON.stringify([named, keys, cover?.key ?? '']))
    .digest('hex')
}

/** Titles, names and digests are one line. */
export function oneLine(source: string): string {
  return source.replace(/[\s\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()
}
