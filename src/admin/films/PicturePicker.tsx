'use client'
import { useConfig, useListDrawer } from '@payloadcms/ui'
import { useState } from 'react'
import type { FilmFile } from '@/films/filmFiles'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

type Props = {
  files: FilmFile[]
  chosen?: string
  mayClear: boolean
  onPick: (file: FilmFile | undefined) => void
}

/** The item's own pictures first; the whole library one press further. */
export function PicturePicker({ files, chosen, mayClear, onPick }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const [problem, setProblem] = useState<string>()
  const [Drawer, , { openDrawer, closeDrawer }] = useListDrawer({ collectionSlugs: ['media'] })
  const pickFromLibrary = async (id: number | string) => {
    closeDrawer()
    const path = `${config.routes.api}/media/${id}?depth=0`
    const answer = await callApi<MediaDoc>({ path, word })
    setProblem(answer.ok ? undefined : answer.message)
    const file = answer.ok ? toFile(answer.data) : undefined
    if (file) onPick(file)
  }
  return (
    <div className="gm-field">
      <span>{word('filmPicture')}</span>
      <div aria-label={word('filmFromItem')} className="gm-pictures" role="group">
        {files
          .filter(({ mimeType }) => mimeType.startsWith('image/'))
          .map((file) => (
            <button
              aria-label={file.alt || word('filmPicture')}
              aria-pressed={file.key === chosen}
              key={file.key}
              onClick={() => onPick(file)}
              type="button"
            >
              <img alt="" loading="lazy" src={file.thumb} />
            </button>
          ))}
      </div>
      <div className="gm-row">
        <button className="gm-link" onClick={openDrawer} type="button">
          {word('filmFromLibrary')}
        </button>
        {mayClear && chosen && (
          <button className="gm-link" onClick={() => onPick(undefined)} type="button">
            {word('filmSwapClear')}
          </button>
        )}
      </div>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      <Drawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ docID }) => void pickFromLibrary(docID as number | string)}
      />
    </div>
  )
}

type MediaDoc = {
  id: number | string
  sha256?: string
  url?: string
  alt?: string
  width?: number
  height?: number
  mimeType?: string
  sizes?: { small?: { url?: string | null } }
}

function toFile({ id, sha256, url, alt, width, height, mimeType, sizes }: MediaDoc) {
  if (!sha256 || !width || !height || !mimeType?.startsWith('image/')) return undefined
  const thumb = sizes?.small?.url ?? url ?? ''
  return { id, key: sha256, url: url ?? '', thumb, alt: alt ?? '', width, height, mimeType }
}
