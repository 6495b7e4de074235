'use client'
import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useWords } from '../words/useWords'
import { IssueHead } from './IssueHead'
import type { IssueDraft, IssueId } from './issueShape'
import { moved } from './issueShape'
import { Lineup } from './Lineup'
import { MessagePreview } from './MessagePreview'
import { Pool } from './Pool'
import { SendPart } from './SendPart'
import { useCarrier } from './useCarrier'
import { useIssue } from './useIssue'
import './issues.css'

type Props = { id?: IssueId; first: IssueDraft; delivery?: IssueId }

/** An operator puts an issue together: which articles, in which order, to whom, when. */
export function IssueBuilder({ id, first, delivery }: Props) {
  const { word } = useWords()
  const [draft, setDraft] = useState(first)
  const { accounts, pool, covers, problem } = useIssue(draft)
  const [told, setTold] = useState('')
  const { isStanding } = useCarrier(delivery)
  const { setDocumentTitle } = useDocumentTitle()
  useEffect(
    () => setDocumentTitle(draft.title.trim() || word('issueNew')),
    [draft.title, setDocumentTitle, word],
  )
  const change = (part: Partial<IssueDraft>) => setDraft((before) => ({ ...before, ...part }))
  const account = accounts?.find((each) => String(each.id) === String(draft.account))
  const most = account?.most ?? 8
  const titleOf = (item: IssueId) =>
    pool.find((each) => String(each.id) === String(item))?.title ?? '…'
  const coverOf = (item: IssueId) => {
    const cover = pool.find((each) => String(each.id) === String(item))?.cover
    return cover === null || cover === undefined ? undefined : covers.get(String(cover))
  }
  const articles = draft.articles.map((item) => ({
    id: item,
    title: titleOf(item),
    cover: coverOf(item),
    obstacle: pool.find((each) => String(each.id) === String(item))?.obstacle ?? '',
  }))
  const move = (from: number, to: number) => {
    if (to < 0 || to >= draft.articles.length) return
    change({ articles: moved(draft.articles, from, to) })
    setTold(word('issueMoved', { title: titleOf(draft.articles[from]!), place: to + 1 }))
  }

  return (
    <div className="gm-issue__page">
      <IssueHead accounts={accounts} change={change} draft={draft} isLocked={isStanding} />
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="gm-issue__desk">
        {!isStanding && (
          <Pool
            chosen={draft.articles}
            coverOf={(item) => coverOf(item)}
            isFull={draft.articles.length >= most}
            isReady={draft.account !== ''}
            items={pool}
            most={most}
            onAdd={(item) => change({ articles: [...draft.articles, item] })}
          />
        )}
        <Lineup
          articles={articles}
          isLocked={isStanding}
          most={most}
          onMove={move}
          onRemove={(place) =>
            change({ articles: draft.articles.filter((_, index) => index !== place) })
          }
        />
        <div className="gm-issue__side">
          <MessagePreview account={account?.name ?? ''} articles={articles} />
          <SendPart
            account={account}
            change={change}
            delivery={delivery}
            draft={draft}
            id={id}
            isChanged={JSON.stringify(draft) !== JSON.stringify(first)}
          />
        </div>
      </div>
      <p aria-live="polite" className="gm-issue__told">
        {told}
      </p>
    </div>
  )
}
