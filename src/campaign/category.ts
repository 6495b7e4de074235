import type { Campaign } from '@/payload-types'
import type { Extra, Format } from './formats'

/** A category of a call as the checks read it: what is null in the record is no limit. */
export type Category = {
  code: string
  name: string
  format: Format
  requires: readonly Extra[]
  types: readonly FileType[]
  ratios: readonly string[]
  explain?: string
} & Partial<Record<Limit, number>>

export const LIMITS = [
  'minWords',
  'maxWords',
  'maxLines',
  'maxCaption',
  'minCount',
  'maxCount',
  'minMB',
  'maxMB',
  'minLongEdge',
  'minShortEdge',
  'minSeconds',
  'maxSeconds',
  'perPerson',
] as const
export type Limit = (typeof LIMITS)[number]

export type FileType = 'jpg' | 'png' | 'tiff' | 'mp4' | 'mp3' | 'wav' | 'docx' | 'pdf'

export const MIME_OF: Readonly<Record<FileType, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  tiff: 'image/tiff',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** Types a format takes when the category names none. */
export const DEFAULT_TYPES: Readonly<Record<Format, readonly FileType[]>> = {
  text: ['docx'],
  photo: ['jpg'],
  scan: ['jpg', 'png', 'tiff'],
  video: ['mp4'],
  audio: ['mp3', 'wav'],
  comic: ['jpg', 'png'],
  h5: ['jpg', 'png'],
  case: ['docx', 'pdf', 'jpg'],
  account: ['jpg', 'png'],
}

export function categoriesOf({ categories }: Pick<Campaign, 'categories'>): Category[] {
  return (categories ?? []).map((row) => ({
    code: row.code,
    name: row.name,
    format: row.format,
    requires: row.requires ?? [],
    types: row.types?.length ? row.types : DEFAULT_TYPES[row.format],
    ratios: row.ratios ?? [],
    ...(row.explain && { explain: row.explain }),
    ...Object.fromEntries(
      LIMITS.flatMap((name) => (typeof row[name] === 'number' ? [[name, row[name]]] : [])),
    ),
  }))
}

/** Is the work written in the form itself, and a file only another way to hand it in? */
export const isWritten = ({ format }: Pick<Category, 'format'>): boolean => format === 'text'
