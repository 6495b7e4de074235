import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'

import type { Media } from '@/payload-types'
import { Refused } from '@/review/refused'
import { databaseId } from '@/review/runRow'
import { objects } from '@/storage/objects'
import { entryFile } from '@/uploads/entryFile'
import type { Facts } from './checkFile'
import type { EntryFile, EntryForm } from './entryForm'

type Holding = Pick<EntryForm, 'works' | 'proofs' | 'cover'>
const filesOf = (form: Holding): EntryFile[] => [
  ...form.works,
  ...form.proofs,
  ...(form.cover ? [form.cover] : []),
]

/**
 * The form with the library's ids of its files. An id that a browser names counts only where the entry holds the file
 * already; a new one comes by its upload, which must be this member's and for this entry.
 */
export async function withOwnFiles(
  req: PayloadRequest,
  {
    entry,
    member,
    form,
    held,
  }: { entry: Id; member: Id; form: EntryForm; held: readonly Holding[] },
): Promise<EntryForm> {
  const known = held.flatMap(filesOf)
  const own = async (file: EntryFile): Promise<EntryFile | undefined> => {
    const same = known.find(
      ({ upload, media }) =>
        (upload !== '' && upload === file.upload) ||
        (media !== null && String(media) === String(file.media)),
    )
    if (same?.media) return { ...file, media: same.media, upload: same.upload }
    if (!file.upload) return undefined
    try {
      const { media } = await entryFile({ req, upload: file.upload, entry, member })
      return { ...file, media }
    } catch (error) {
      // Still on its way, or refused: the form keeps its place; whoever it belongs to sees why at the upload itself.
      if (error instanceof Refused) return { ...file, media: null }
      throw error
    }
  }
  const all = async (files: readonly EntryFile[]) =>
    (await Promise.all(files.map(own))).filter((file) => file !== undefined)
  return {
    ...form,
    works: await all(form.works),
    proofs: await all(form.proofs),
    cover: form.cover ? ((await own(form.cover)) ?? null) : null,
  }
}

/** The rows of the library behind files, in their order; those that are not there are left out. */
export async function fileRows(
  req: Pick<PayloadRequest, 'payload'>,
  files: readonly EntryFile[],
): Promise<Media[]> {
  const ids = files.flatMap(({ media }) =>
    media === null ? [] : [databaseId(req as PayloadRequest, media)],
  )
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  })
  return ids.flatMap((id) => docs.find((doc) => String(doc.id) === String(id)) ?? [])
}

export const factsOfFile = (row: Media, name = ''): Facts => ({
  mimeType: row.mimeType ?? '',
  bytes: row.filesize ?? 0,
  width: row.width,
  height: row.height,
  seconds: row.seconds,
  name: name || row.filename || '',
})

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The words of the first document among the files, for counting and for those who read on a phone. */
export async function documentText(rows: readonly Media[]): Promise<string | undefined> {
  const row = rows.find(({ mimeType }) => mimeType === DOCX)
  if (!row) return undefined
  const bytes = await objects().read(row.filename ?? '')
  if (!bytes) return undefined
  const { default: mammoth } = await import('mammoth')
  try {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
  } catch {
    throw new Refused(409, 'DOCX 文档打不开，请另存为新的 DOCX 再传，或把正文贴进表单。')
  }
}
