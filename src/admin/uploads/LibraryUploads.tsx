'use client'
import { Button, useAuth, useListDrawerContext } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { DragEvent } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useNews } from '@/uploads/browser/useNews'
import { useUploads } from '@/uploads/browser/useUploads'
import { useWords } from '../words/useWords'
import { UploadRow } from './UploadRow'
import './uploads.css'

const metadata = { purpose: 'library' }

/** Above the list of the library: files of any size, several at once, continued where they stopped. */
export function LibraryUploads() {
  const { word } = useWords()
  const { user, permissions } = useAuth()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const person = useMemo(() => String(user?.id ?? ''), [user?.id])
  const { rows, add, pause, resume, remove } = useUploads({ metadata, person })
  const news = useNews(rows, word)
  const [isOver, setOver] = useState(false)
  const { isInDrawer, onSelect } = useListDrawerContext()
  const choose = isInDrawer && onSelect

  const ready = rows.filter(({ state }) => state === 'ready').length
  useEffect(() => {
    if (ready > 0) router.refresh()
  }, [ready, router])

  if (!permissions?.collections?.media?.create) return null
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add([...event.dataTransfer.files])
  }
  return (
    <section
      aria-label={word('uploadTitle')}
      className={`gm-uploads${isOver ? ' gm-uploads--over' : ''}`}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDrop={drop}
    >
      <div className="gm-uploads__head">
        <div>
          <h2>{word('uploadTitle')}</h2>
          <p className="gm-quiet">{word('uploadIntro')}</p>
        </div>
        <input
          hidden
          id="gm-uploads-input"
          multiple
          onChange={(event) => {
            add([...(event.target.files ?? [])])
            // The same file may be chosen again, to go on with it.
            event.target.value = ''
          }}
          ref={input}
          type="file"
        />
        <div className="gm-uploads__choose">
          <Button buttonStyle="secondary" margin={false} onClick={() => input.current?.click()}>
            {word('uploadChoose')}
          </Button>
          <span className="gm-quiet gm-uploads__drop">{word('uploadDrop')}</span>
        </div>
      </div>
      <p aria-live="polite" className="gm-uploads__news" role="status">
        {news}
      </p>
      {rows.length > 0 && (
        <ul aria-label={word('uploadList')} className="gm-uploads__rows">
          {rows.map((row) => (
            <UploadRow
              key={row.key}
              onChoose={
                choose
                  ? (id) => choose({ collectionSlug: 'media', doc: { id }, docID: String(id) })
                  : undefined
              }
              onPause={() => pause(row.key)}
              onRemove={() => void remove(row)}
              onResume={() => resume(row.key)}
              row={row}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
