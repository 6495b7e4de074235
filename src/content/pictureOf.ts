import type { Picture } from '@publishers/contract'
import type { MediaRow } from './mediaRows'
import type { MediaTag } from './lexicalToHtml'

export const isPicture = (row: MediaRow): boolean => row.mimeType?.startsWith('image/') ?? false

export const toPicture = (row: MediaRow): Picture => ({
  key: row.sha256,
  mimeType: row.mimeType,
  width: row.width,
  height: row.height,
  bytes: row.filesize,
  alt: row.alt,
  caption: row.caption || undefined,
  credit: row.credit || undefined,
  ai: row.aiUsage,
  path: row.url,
})

export const toTag = (row: MediaRow | undefined): MediaTag | undefined =>
  row && {
    key: row.sha256,
    path: row.url,
    mimeType: row.mimeType,
    width: row.width,
    height: row.height,
    alt: row.alt,
    caption: row.caption || undefined,
    credit: row.credit || undefined,
  }
