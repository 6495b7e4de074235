'use client'
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'
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
  const { title, setDocumentTitle } = useDocumentTitle()
  // Not before the answer is there: until then Payload's own effect has the last word.
  const isNumbered = id !== undefined && answer !== undefined && title === String(id)
  // Payload calls a new item by its id until it has a title; an id tells nobody anything.
  useEffect(() => {
    if (isNumbered) setDocumentTitle(word('untitled'))
  }, [isNumbered, setDocumentTitle, word])
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
