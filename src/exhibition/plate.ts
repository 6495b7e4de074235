import { categoryName, styleName } from './categories'

/** What stands beside a work: 题名、作者、单位、材质尺寸、年份、编号、奖项 (domain §4). Empty words are left out. */
export type Plate = {
  no: string
  title: string
  authors: string
  unit: string
  /** 行书 or, without a style, 剪纸. */
  kind: string
  medium: string
  size: string
  year: string
  taken: string
  entry: string
  award: string
}

type Stored = Record<string, unknown>

const ENTRIES: Readonly<Record<string, string>> = { invited: '邀请', special: '特邀' }

/** Pure; `stored` is a record or a revision of one. */
export function plateOf(stored: Stored): Plate {
  return {
    no: words(stored.no),
    title: words(stored.title),
    authors: authorNames(stored.authors).join('、'),
    unit: words(stored.unit),
    kind: styleName(stored.type, stored.style) || categoryName(stored.type),
    medium: words(stored.medium),
    size: sizeText(stored.size),
    year: typeof stored.year === 'number' ? `${stored.year}年` : '',
    taken: [words(stored.takenAt), words(stored.takenPlace)].filter(Boolean).join('，'),
    entry: ENTRIES[String(stored.entryType)] ?? '',
    award: words(stored.award),
  }
}

/** 宣纸 · 138×69 cm · 2026 年: one line under the author. */
export const plateLine = ({ kind, medium, size, year }: Plate): string =>
  [kind, medium, size, year].filter(Boolean).join(' · ')

export const authorNames = (authors: unknown): string[] =>
  Array.isArray(authors)
    ? authors
        .map((author: unknown) => words((author as Stored | null)?.name))
        .filter((name) => name !== '')
    : []

/** Height × width (× depth) in centimetres, as museums write it; the traditional measure behind it. */
export function sizeText(size: unknown): string {
  const { height, width, depth, traditional } = (size ?? {}) as Stored
  const sides = [height, width, depth].filter(
    (side): side is number => typeof side === 'number' && side > 0,
  )
  const metric = sides.length > 1 ? `${sides.join('×')} cm` : ''
  const old = words(traditional)
  return metric && old ? `${metric}（${old}）` : metric || old
}

const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
