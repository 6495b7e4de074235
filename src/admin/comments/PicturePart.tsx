'use client'
import { useConfig } from '@payloadcms/ui'
import { useWords } from '../words/useWords'
import type { Deciding, QueueRow } from './deskTypes'

type Props = {
  row: QueueRow
  may: boolean
  busy: boolean
  decide: (body: Deciding) => Promise<void>
}

/** A picture is public only when a person says so; a removed one is kept and not shown here. */
export function PicturePart({ row, may, busy, decide }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const { picture } = row
  if (!picture) return null
  const send = (what: 'show' | 'remove') => void decide({ action: 'picture', picture: what })
  return (
    <figure className="gm-detail__picture">
      {picture.state === 'removed' ? (
        <figcaption className="gm-quiet">{word('cmPictureRemoved')}</figcaption>
      ) : (
        // The bytes come from our own endpoint, with the session's rights.
        <img alt={word('cmPictureAlt')} src={`${config.routes.api}/comments/${row.id}/picture`} />
      )}
      {may && (
        <div className="gm-actions">
          {picture.state !== 'shown' && (
            <button className="btn" disabled={busy} onClick={() => send('show')} type="button">
              {word('cmPictureShow')}
            </button>
          )}
          {picture.state !== 'removed' && (
            <button
              className="btn gm-grave"
              disabled={busy}
              onClick={() => send('remove')}
              type="button"
            >
              {word('cmPictureRemove')}
            </button>
          )}
        </div>
      )}
    </figure>
  )
}
