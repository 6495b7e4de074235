'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { StateChip } from '../look/Chip'
import { ITEM_STATES, lookOf } from '../look/states'
import { Time } from '../look/Time'
import { useWords } from '../words/useWords'
import { heldSince } from './nextAction'
import { useReview } from './useReview'

/** In the document's bar, in place of Payload's draft/published: where it is, who has it, since when. */
export function ItemStatus() {
  const { id } = useDocumentInfo()
  const { answer } = useReview()
  const { word, language } = useWords()
  if (id === undefined || !answer) return null
  const { run, state } = answer
  return (
    <span className="gm-status">
      <StateChip language={language} look={lookOf(ITEM_STATES, state)} />
      {run?.state === 'inReview' && run.stageLabel && (
        <span>
          {word('heldBy', { stage: run.stageLabel })} · <Time at={heldSince(answer)} />
        </span>
      )}
    </span>
  )
}
