'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useWords } from '../words/useWords'
import { ChannelName } from '../look/ChannelName'
import { fromLocalInput, toLocalInput } from './localInput'
import type { ReviewAnswer } from './reviewShape'
import type { DecisionDraft } from './reviewStore'
import { SlotChoice } from './SlotChoice'
import { usePlannedRelease } from './usePlannedRelease'

type Props = {
  answer: ReviewAnswer
  draft: DecisionDraft
  setDraft: (change: Partial<DecisionDraft>) => void
}

/** The final reviewer's choice: where it may go, and from when. */
export function ReleaseChoice({ answer, draft, setDraft }: Props) {
  const { word } = useWords()
  const { collectionSlug = '', id } = useDocumentInfo()
  const planned = usePlannedRelease(answer)
  const chosen = draft.accounts ?? planned.accounts
  const untouched = draft.accounts === undefined
  const plan = planned.accounts.join(',')
  // What is seen ticked is what is approved, whether it was touched or not.
  useEffect(() => {
    if (untouched) setDraft({ accounts: plan === '' ? [] : plan.split(',') })
  }, [untouched, plan, setDraft])
  const toggle = (id: string, on: boolean) =>
    setDraft({ accounts: on ? [...chosen, id] : chosen.filter((other) => other !== id) })
  return (
    <>
      <fieldset className="gm-choices">
        <legend>{word('channels')}</legend>
        {answer.accounts.map(({ id, name, channel }) => (
          <label className="gm-choice" key={id}>
            <input
              checked={chosen.includes(String(id))}
              onChange={({ target }) => toggle(String(id), target.checked)}
              type="checkbox"
            />
            <span>
              {name}{' '}
              <span className="gm-quiet">
                <ChannelName channel={channel} />
              </span>
            </span>
          </label>
        ))}
        <p className="gm-quiet">{word(chosen.length === 0 ? 'needAccount' : 'channelsHint')}</p>
      </fieldset>
      <label className="gm-field">
        <span>{word('publishAt')}</span>
        <input
          onChange={(event) => setDraft({ publishAt: fromLocalInput(event.target.value) })}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          type="datetime-local"
          value={toLocalInput(draft.publishAt ?? planned.publishAt)}
        />
        <span className="gm-quiet">{word('publishAtHint')}</span>
      </label>
      {id !== undefined && (
        <SlotChoice
          {...{ draft, setDraft, accounts: chosen, kind: collectionSlug, item: id }}
          missed={planned.missed}
          publishAt={draft.publishAt ?? planned.publishAt}
        />
      )}
    </>
  )
}
