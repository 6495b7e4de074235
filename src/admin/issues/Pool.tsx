'use client'
import { useState } from 'react'
import { Icon } from '../look/Icon'
import { Time } from '../look/Time'
import { useWords } from '../words/useWords'
import type { Candidate, IssueId } from './issueShape'

type Props = {
  items: Candidate[]
  chosen: IssueId[]
  coverOf: (item: IssueId) => string | undefined
  isReady: boolean
  isFull: boolean
  most: number
  onAdd: (item: IssueId) => void
}

/** What is approved for the account; what cannot go says why. */
export function Pool({ items, chosen, coverOf, isReady, isFull, most, onAdd }: Props) {
  const { word } = useWords()
  const [text, setText] = useState('')
  const shown = items
    .filter(({ title }) => title.includes(text.trim()))
    .toSorted((a, b) => Number(Boolean(a.obstacle)) - Number(Boolean(b.obstacle)))
  return (
    <section aria-labelledby="gm-pool" className="gm-issue__part">
      <h2 id="gm-pool">{word('issuePool')}</h2>
      <p className="gm-quiet">{word('issuePoolHint')}</p>
      <input
        aria-label={word('issueSearch')}
        className="gm-issue__search"
        onChange={(event) => setText(event.target.value)}
        placeholder={word('issueSearch')}
        type="search"
        value={text}
      />
      {isReady && shown.length === 0 && <p className="gm-quiet">{word('issuePoolEmpty')}</p>}
      <ul className="gm-issue__pool">
        {shown.map((item) => {
          const isIn = chosen.some((id) => String(id) === String(item.id))
          return (
            <li className="gm-issue__item" key={item.id}>
              <Thumb address={coverOf(item.id)} />
              <div className="gm-issue__words">
                <strong>{item.title}</strong>
                {item.obstacle && !isIn ? (
                  <span className="gm-issue__obstacle">{plain(item)}</span>
                ) : (
                  item.approvedAt && <Time at={item.approvedAt} />
                )}
              </div>
              {isIn ? (
                <span className="gm-issue__in">
                  <Icon name="check" size={14} /> {word('issueAdded')}
                </span>
              ) : (
                <button
                  aria-label={word('issueAdd', { title: item.title })}
                  className="gm-issue__round"
                  disabled={isFull || Boolean(item.obstacle)}
                  onClick={() => onAdd(item.id)}
                  title={isFull ? word('issueFull', { most }) : undefined}
                  type="button"
                >
                  +
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The title stands above it already. */
const plain = ({ obstacle, title }: Candidate): string => obstacle.replace(`《${title}》`, '')

export const Thumb = ({ address }: { address?: string }) =>
  address ? (
    <img alt="" className="gm-issue__thumb" height={48} loading="lazy" src={address} width={48} />
  ) : (
    <span className="gm-issue__thumb" />
  )
