'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { fromLocalInput, toLocalInput } from '../review/localInput'
import { useWords } from '../words/useWords'
import type { WordKey } from '../words/wordsIn'
import { CarrierPart } from './CarrierPart'
import type { IssueAccount, IssueDraft, IssueId } from './issueShape'
import { useCarrier } from './useCarrier'
import { useSending } from './useSending'

type Props = {
  id?: IssueId
  draft: IssueDraft
  account?: IssueAccount
  delivery?: IssueId
  isChanged: boolean
  change: (part: Partial<IssueDraft>) => void
}

/** To whom and when; then one button, which asks once more in plain words. */
export function SendPart({ id, draft, account, delivery, isChanged, change }: Props) {
  const { word } = useWords()
  const { busy, said, planned, save, send } = useSending({ id, draft, account, delivery })
  const [asking, setAsking] = useState(false)
  const isWhole = draft.title.trim() !== '' && account && draft.articles.length > 0
  const count = draft.articles.length
  const audience = word(draft.audience === 'all' ? 'issueToAll' : 'issueToTag')
  const { carrier, isStanding } = useCarrier(planned)
  if (isStanding) return <CarrierPart carrier={carrier} id={id} isStanding />
  return (
    <section className="gm-issue__part gm-issue__send">
      {carrier?.error?.message && (
        <p className="gm-problem" role="status">
          {carrier.error.message} {carrier.error.remedy}
        </p>
      )}
      {account?.pushes && (
        <fieldset className="gm-choices">
          <legend>{word('issueAudience')}</legend>
          {(['all', 'tag'] as const).map((choice) => (
            <label className="gm-choice" key={choice}>
              <input
                checked={draft.audience === choice}
                name="gm-audience"
                onChange={() => change({ audience: choice })}
                type="radio"
              />
              <span>{word(choice === 'all' ? 'issueToAll' : 'issueToTag')}</span>
            </label>
          ))}
          {draft.audience === 'tag' && (
            <label className="gm-issue__field">
              <span>{word('issueTag')}</span>
              <input
                inputMode="numeric"
                min={0}
                onChange={(event) => change({ tagId: event.target.value })}
                type="number"
                value={draft.tagId}
              />
            </label>
          )}
        </fieldset>
      )}
      <label className="gm-issue__field">
        <span>{word('issueAt')}</span>
        <input
          onChange={(event) => change({ sendAt: fromLocalInput(event.target.value) })}
          type="datetime-local"
          value={draft.sendAt ? toLocalInput(draft.sendAt) : ''}
        />
      </label>
      {said && (
        <p
          className={said.isBad ? 'gm-problem' : 'gm-quiet'}
          role={said.isBad ? 'alert' : 'status'}
        >
          {said.text}
        </p>
      )}
      {asking ? (
        <div className="gm-issue__sure" role="group">
          <p>{word(questionFor(account), { account: account?.name ?? '', audience, count })}</p>
          <Button disabled={busy} onClick={() => void send().then(() => setAsking(false))}>
            {word('issueSure')}
          </Button>
          <Button buttonStyle="secondary" onClick={() => setAsking(false)}>
            {word('issueNotYet')}
          </Button>
        </div>
      ) : (
        <div className="gm-issue__sure">
          <Button disabled={!isWhole || busy} onClick={() => setAsking(true)}>
            {word(draft.sendAt ? 'issueSendLater' : 'issueSend')}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={!isWhole || busy || (!isChanged && id !== undefined)}
            onClick={() => void save()}
          >
            {word('issueSave')}
          </Button>
          {isChanged && id !== undefined && <p className="gm-quiet">{word('issueUnsaved')}</p>}
        </div>
      )}
    </section>
  )
}

function questionFor(account?: IssueAccount): WordKey {
  if (account?.pushes) return 'issueAskMass'
  return account?.mode === 'draft' ? 'issueAskDraft' : 'issueAskPublish'
}
