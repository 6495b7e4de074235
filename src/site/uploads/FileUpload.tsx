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
 *       maxBytes={30 * 1024 * 1024}  // told at once; the server judges again
 *       person={String(member.id)}   // two people at one computer do not continue each other's files
 *       existing={[{ id, name, bytes, state: 'ready' }]}     // UploadView[], of what the entry holds already
 *       onChange={(files) => …}    // optional: UploadView[] after each change; `ready` ones have `media` and `facts`
 *     />
 *   </form>
 *
 * On the server, when the form is posted (never trust an id of `media` from a browser):
 *
 *   import { entryFile } from '@/uploads/entryFile'
 *   const { media, facts } = await entryFile({ req, upload: 'the id', entry: submission.id, member: member.id })
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

import { useEffect, useId, useMemo, useState } from 'react'
import { sizeWords } from '@/uploads/browser/sizeWords'
import { useNews } from '@/uploads/browser/useNews'
import type { Row } from '@/uploads/browser/useUploads'
import { useUploads } from '@/uploads/browser/useUploads'
import { zhWord as word } from '@/uploads/browser/words'
import type { UploadView } from '@/uploads/view'
import { FileRow } from './FileRow'
import './uploads.css'

export type FileUploadProps = {
  purpose: 'entry' | 'library'
  entry?: string
  slot?: string
  name: string
  label: string
  hint?: string
  accept?: string
  maxFiles?: number
  /** Told before anything is sent; the server has the last word. */
  maxBytes?: number
  /** Id of the signed-in person, for computers that several use. */
  person?: string
  existing?: readonly UploadView[]
  onChange?: (files: readonly UploadView[]) => void
  /** The session ran out on the way; files go on by themselves when SIGNED_IN is heard. */
  onSignedOut?: () => void
}

export function FileUpload(props: FileUploadProps) {
  const { purpose, entry, slot, name, label, hint, accept, maxFiles = 20, maxBytes } = props
  const { person, existing, onChange, onSignedOut } = props
  const metadata = useMemo(
    () => ({ purpose, ...(entry && { entry }), ...(slot && { slot }) }),
    [purpose, entry, slot],
  )
  const { rows, add, pause, resume, remove } = useUploads({ metadata, person, existing })
  const [problems, setProblems] = useState<string[]>([])
  const news = useNews(rows, word)
  const id = useId()

  const isFull = rows.filter(holdsPlace).length >= maxFiles
  useEffect(() => {
    onChange?.(rows.flatMap(({ state, view }) => (state === 'ready' && view ? [view] : [])))
  }, [rows, onChange])

  const isSignedOut = rows.some(({ state }) => state === 'signedOut')
  useEffect(() => {
    if (isSignedOut) onSignedOut?.()
  }, [isSignedOut, onSignedOut])

  const choose = (files: readonly File[]) => {
    const { fit, said } = sift({ files, rows, maxFiles, maxBytes })
    setProblems(said)
    add(fit)
  }

  return (
    <div className="upload">
      <label className="upload-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="upload-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        accept={accept}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="upload-input"
        disabled={isFull}
        id={id}
        multiple={maxFiles > 1}
        onChange={(event) => {
          choose([...(event.target.files ?? [])])
          // The same file may be chosen again, to go on with it.
          event.target.value = ''
        }}
        type="file"
      />
      {/* The browser's own words on such a field are in the browser's language. */}
      <label aria-hidden="true" className="upload-choose" htmlFor={id}>
        <span>{word('uploadChoose')}</span>
        {isFull && word('uploadFull', { count: maxFiles })}
      </label>
      <ul className="upload-problems" role="alert">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p aria-live="polite" className="upload-news" role="status">
        {news}
      </p>
      <ul aria-label={word('uploadList')} className="upload-rows">
        {rows.map((row) => (
          <FileRow
            key={row.key}
            name={name}
            onPause={() => pause(row.key)}
            onRemove={() => void remove(row)}
            onResume={() => resume(row.key)}
            row={row}
          />
        ))}
      </ul>
    </div>
  )
}

const holdsPlace = ({ state }: Row) => state !== 'refused' && state !== 'failed' && state !== 'left'

type Sifting = {
  files: readonly File[]
  rows: readonly Row[]
  maxFiles: number
  maxBytes?: number
}

/** What need not be sent to be refused. */
function sift({ files, rows, maxFiles, maxBytes }: Sifting): { fit: File[]; said: string[] } {
  const said: string[] = []
  const room = maxFiles - rows.filter(holdsPlace).length
  const whole = files.filter(({ name, size }) => {
    if (size === 0) said.push(word('uploadNothing', { name }))
    else if (maxBytes && size > maxBytes)
      said.push(word('uploadTooLarge', { name, size: sizeWords(size), most: sizeWords(maxBytes) }))
    return size > 0 && !(maxBytes && size > maxBytes)
  })
  if (whole.length > room) said.push(word('uploadTooMany', { count: maxFiles }))
  return { fit: whole.slice(0, Math.max(0, room)), said }
}
