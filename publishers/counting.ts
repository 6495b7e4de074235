import type { Manifest } from './manifest'

/** How much of a channel's room one part of a rendition takes. */
export type Counter = {
  label: CounterLabel
  count: number
  /** Past this it is cut, hidden or badly shown. */
  limit: number
  /** Past this it is refused; only where it is another number. */
  hardLimit?: number
}

/** The panel has words for each. */
export type CounterLabel = `count_${
  | 'title'
  | 'shortTitle'
  | 'author'
  | 'digest'
  | 'html'
  | 'text'
  | 'post'
  | 'topics'}`

type Count = Omit<Counter, 'count' | 'limit'> & {
  count: number | undefined
  limit: number | undefined
}

/** Those of parts a rendition has, against limits the manifest has. */
export const countersIn = (counts: readonly Count[]): Counter[] =>
  counts.flatMap(({ label, count, limit, hardLimit }) =>
    count === undefined || limit === undefined
      ? []
      : [{ label, count, limit, ...(hardLimit !== limit && { hardLimit }) }],
  )

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** What a reader would call characters: 𠮷 is one, 👨‍👩‍👧 is one. */
export function countGraphemes(source: string): number {
  let count = 0
  for (const _ of segmenter.segment(source)) count += 1
  return count
}

/** Those of a part, if the rendition has it. */
export const characters = (part: string | undefined): number | undefined =>
  part === undefined ? undefined : countGraphemes(part)

export const lines = (part: string | undefined): number | undefined =>
  part === undefined ? undefined : part.split('\n').filter(Boolean).length

/** The manifest's `…WarnCharacters` and `…MaxCharacters` of a part. */
export const limitsOf = (
  { limits }: Manifest,
  part: string,
): Pick<Count, 'limit' | 'hardLimit'> => ({
  limit: limits[`${part}WarnCharacters`] ?? limits[`${part}MaxCharacters`],
  hardLimit: limits[`${part}MaxCharacters`],
})
