'use client'

/**
 * Files of any size from a phone on a bad line: sent in pieces, continued where they stopped, also after a reload, a
 * closed browser, an expired session or a restart of the server. Each ready file is one hidden input `name` with the
 * upload's id; on the server `entryFile` turns that into a row of `media`, and no id of a row is taken from a browser.
 * What an entry may take is decided in `src/uploads/purposes/`, the protocol in `src/decisions/uploads.md`.
 */

import { useEffect, useId, useMemo, useState } from 'react'
import { sizeWords } from '@/uploads/browser/sizeWords'
import { useNews } from '@/uploads/browser/useNews'
import type { Row } from '@/uploads/browser/useUploads'
import { useUploads } from '@/uploads/browser/useUploads'
import { zhWord as word } from '@/uploads/browser/words'
import type { UploadView } from '@/uploads/view'
import { useFocusAfterRemoval } from '../portal/useFocusAfterRemoval'
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

  const { list, above, removing } = useFocusAfterRemoval(rows.length)
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
        ref={above}
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
      <ul aria-label={word('uploadList')} className="upload-rows" ref={list}>
        {rows.map((row, index) => (
          <FileRow
            key={row.key}
            name={name}
            onPause={() => pause(row.key)}
            onRemove={() => {
              removing(index)
              void remove(row)
            }}
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
