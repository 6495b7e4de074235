'use client'
import { ChannelName } from '../look/ChannelName'
import { Chip } from '../look/Chip'
import { useWords } from '../words/useWords'
import type { ReviewAnswer } from './reviewShape'

/** What each account will show, by the beginning of its hash; a press shows it. */
export function ShownRenditions({
  answer,
  show,
}: {
  answer: ReviewAnswer
  show: (account: string) => void
}) {
  const { word } = useWords()
  if (answer.renditions.length === 0) return <p className="gm-quiet">{word('previewNoAccount')}</p>
  return (
    <>
      <ul className="gm-rows">
        {answer.renditions.map((made) => (
          <li className="gm-row" key={made.account}>
            <strong>{made.name}</strong>
            <span className="gm-quiet">
              <ChannelName channel={made.channel} />
            </span>
            {made.sha256 && (
              <code className="gm-hash" title={word('renditionHashHelp')}>
                {made.sha256.slice(0, 12)}
              </code>
            )}
            {made.isApproved && (
              <Chip icon="check" tone="done">
                {word('approvedRendition')}
              </Chip>
            )}
            {made.hasVariant && <span className="gm-quiet">{word('hasVariant')}</span>}
            {made.blocks > 0 && (
              <Chip icon="ban" tone="bad">
                {word('blocksCount', { count: made.blocks })}
              </Chip>
            )}
            {made.warnings > 0 && (
              <Chip icon="alert" tone="warn">
                {word('warningsCount', { count: made.warnings })}
              </Chip>
            )}
            <button className="gm-link" onClick={() => show(String(made.account))} type="button">
              {word('showPreview')}
            </button>
          </li>
        ))}
      </ul>
      {!answer.renditions.some(({ isApproved }) => isApproved) && (
        <p className="gm-quiet">{word('hashChangesOnApproval')}</p>
      )}
    </>
  )
}
