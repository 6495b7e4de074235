import type { Account } from '../contract'
import { manifest } from './manifest'

const { shortTitleMinCharacters = 6, shortTitleMaxCharacters = 16 } = manifest.limits

/** Signs the publishing page takes beside letters and digits. Said by users of it, not by a document: a setting. */
const SIGNS = '《》“”：:+?？%℃ '

/** Where a long title may be cut: what stands before is a title of its own. */
const PAUSES = /[，。！？；：、,.!?;:|｜—…（）()【】[\]\s]+/gu

const allowed = ({ settings }: Account): string => {
  const own = settings.shortTitleSigns
  return typeof own === 'string' && own !== '' ? own : SIGNS
}

/** What of a text the publishing page would refuse in a short title. */
export const forbiddenSigns = (title: string, account: Account): string[] => {
  const signs = new Set(allowed(account))
  return [...new Set(title)].filter((sign) => !signs.has(sign) && !/[\p{L}\p{N}]/u.test(sign))
}

/** A short title from the item's: whole where it fits, else its longest beginning that ends at a pause. */
export const shortTitleOf = (title: string, account: Account): string => {
  const clean = plain(title, account)
  if (length(clean) <= shortTitleMaxCharacters) return clean
  const starts = [...title.matchAll(PAUSES)].map(({ index }) =>
    plain(title.slice(0, index), account),
  )
  const fitting = starts.findLast(
    (start) => length(start) >= shortTitleMinCharacters && length(start) <= shortTitleMaxCharacters,
  )
  return fitting ?? [...clean].slice(0, shortTitleMaxCharacters).join('').trim()
}

export const length = (text: string): number => [...text].length

const plain = (text: string, account: Account): string => {
  const forbidden = new Set(forbiddenSigns(text, account))
  return [...text]
    .map((sign) => (forbidden.has(sign) ? ' ' : sign))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
