'use client'
import { sizeWords } from '@/uploads/browser/sizeWords'
import type { Row } from '@/uploads/browser/useUploads'
import { percentOf, stateWords } from '@/uploads/browser/rowWords'
import { zhWord as word } from '@/uploads/browser/words'

type Props = {
  row: Row
  /** What the form calls its ready files. */
  name: string
  onPause: () => void
  onResume: () => void
  onRemove: () => void
}

/** One file: its name, how far it is in numbers, a bar and words, and what can be done. */
export function FileRow({ row, name, onPause, onResume, onRemove }: Props) {
  const { state, bytes, sent, id } = row
  const percent = percentOf(row)
  const isMoving = state === 'sending' || state === 'broken'
  const canResume = state === 'paused' || state === 'signedOut' || (state === 'failed' && row.file)
  return (
    <li className={`upload-row upload-${state}`} data-row>
      <p className="upload-name">{row.name}</p>
      <p className="upload-state">{stateWords(row, word)}</p>
      {state !== 'ready' && state !== 'refused' && (
        <div className="upload-far">
          <progress aria-label={row.name} max={100} value={percent} />
          <span className="upload-percent">{percent}%</span>
          <span className="upload-bytes">
            {word('uploadOf', { sent: sizeWords(sent), all: sizeWords(bytes) })}
          </span>
        </div>
      )}
      {state === 'ready' && id && <input name={name} type="hidden" value={id} />}
      <div className="upload-acts">
        {isMoving && (
          <button aria-label={`${word('uploadPause')} ${row.name}`} onClick={onPause} type="button">
            {word('uploadPause')}
          </button>
        )}
        {canResume && (
          <button
            aria-label={`${word('uploadResume')} ${row.name}`}
            onClick={onResume}
            type="button"
          >
            {word('uploadResume')}
          </button>
        )}
        {state !== 'checking' && (
          <button
            aria-label={`${word('uploadRemove')} ${row.name}`}
            onClick={onRemove}
            type="button"
          >
            {word('uploadRemove')}
          </button>
        )}
      </div>
    </li>
  )
}
