import type { MediaRow } from '@/content/mediaRows'
import type { LiveItem } from './liveItem'

export type Attachment = { name: string; path: string; bytes: number; mimeType: string }

/** Files a reader may take home, in the editor's order. */
export function attachmentsOf({
  doc: { attachments },
  file,
}: Pick<LiveItem, 'doc' | 'file'>): Attachment[] {
  if (!Array.isArray(attachments)) return []
  return attachments
    .map(file)
    .filter((row): row is MediaRow => row !== undefined)
    .map((row) => ({
      name: row.caption || row.alt || row.filename,
      path: row.url,
      bytes: row.filesize,
      mimeType: row.mimeType,
    }))
}
