'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { percentOf, stateWords } from '@/uploads/browser/rowWords'
import { sizeWords } from '@/uploads/browser/sizeWords'
import type { Row } from '@/uploads/browser/useUploads'
import { useWords } from '../words/useWords'
import type { Words } from '../words/wordsIn'

type Props = {
  row: Row
  onPause: () => void
  onResume: () => void
  onRemove: () => void
  /** In a drawer that picks a file for an item: leaving the page would lose the item. */
  onChoose?: (media: number | string) => void
}

/** One file on its way into the library. */
export function UploadRow({ row, onPause, onResume, onRemove, onChoose }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const { state, name, sent, bytes, view } = row
  const percent = percentOf(row)
  const media = state === 'ready' ? view?.media : undefined
  const isMoving = state === 'sending' || state === 'broken'
  const canResume = state === 'paused' || state === 'signedOut' || (state === 'failed' && row.file)
  const isBad = state === 'refused' || state === 'failed' || state === 'signedOut'
  return (
    <li className={`gm-upload gm-upload--${state}`}>
      <div className="gm-upload__words">
        <strong>{name}</strong>
        <span className={isBad ? 'gm-problem' : 'gm-quiet'}>{wordsOf(row, word)}</span>
      </div>
      {state !== 'ready' && state !== 'refused' && (
        <div className="gm-upload__far">
          <progress aria-label={name} max={100} value={percent} />
          <span>{percent}%</span>
          <span className="gm-quiet">
            {word('uploadOf', { sent: sizeWords(sent), all: sizeWords(bytes) })}
          </span>
        </div>
      )}
      <div className="gm-upload__acts">
        {isMoving && <Act label={word('uploadPause')} name={name} onClick={onPause} />}
        {canResume && <Act label={word('uploadResume')} name={name} onClick={onResume} />}
        {media !== undefined && onChoose && (
          <Act label={word('uploadUse')} name={name} onClick={() => onChoose(media)} />
        )}
        {media !== undefined && !onChoose && (
          <Link
            aria-label={`${word('uploadOpen')} ${name}`}
            className="gm-link"
            href={`${config.routes.admin}/collections/media/${media}`}
          >
            {word('uploadOpen')}
          </Link>
        )}
        {state !== 'checking' && state !== 'ready' && (
          <Act label={word('uploadRemove')} name={name} onClick={onRemove} />
        )}
      </div>
    </li>
  )
}

/** Nobody has said yet under which licence it may be shown. */
const wordsOf = (row: Row, word: Words): string =>
  row.state === 'ready' && !row.view?.facts?.reused
    ? `${stateWords(row, word)}。${word('uploadLicence')}`
    : stateWords(row, word)

const Act = ({ label, name, onClick }: { label: string; name: string; onClick: () => void }) => (
  <button aria-label={`${label} ${name}`} className="gm-link" onClick={onClick} type="button">
    {label}
  </button>
)
