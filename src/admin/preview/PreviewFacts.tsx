'use client'
import { PhonePreviewButton } from '../issues/PhonePreviewButton'
import { FindingList } from '../review/FindingList'
import { useWords } from '../words/useWords'
import { Counters } from './Counters'
import type { Framed } from './previewShape'
import { PublishedDifferences } from './PublishedDifferences'

/** Beside the frame: what counts, what is wrong, what is lost, what changed. */
export function PreviewFacts({ answer, kind, id, close }: Framed & { close: () => void }) {
  const { word } = useWords()
  const { rendition, findings, losses, approved, account } = answer
  return (
    <div className="gm-preview__facts">
      <Counters counters={answer.counters} />
      <p className="gm-quiet">
        {word(approved ? 'approvedHash' : 'previewHash')}{' '}
        <code className="gm-hash" title={word('renditionHashHelp')}>
          {(approved ?? rendition.sha256).slice(0, 12)}
        </code>
      </p>
      {account.channel === 'wechat' && (
        <PhonePreviewButton account={account.id} item={id} kind={kind} />
      )}
      <h3>{word('findings')}</h3>
      <FindingList findings={findings} onJump={close} />
      {losses.length > 0 && (
        <>
          <h3>{word('losses')}</h3>
          <ul className="gm-plain">
            {losses.map((loss) => (
              <li key={loss.what}>
                {loss.message}
                {loss.count > 1 && ` × ${loss.count}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{word('againstPublished')}</h3>
      <PublishedDifferences published={answer.published} />
    </div>
  )
}
