'use client'
import { useState } from 'react'
import { Chip } from '../look/Chip'
import { useWords } from '../words/useWords'
import type { IssueId } from './issueShape'
import { Thumb } from './Pool'

export type Shown = { id: IssueId; title: string; cover?: string; obstacle: string }

type Props = {
  articles: Shown[]
  most: number
  isLocked: boolean
  onMove: (from: number, to: number) => void
  onRemove: (place: number) => void
}

/** The chosen articles in their order: dragged by hand, or moved by buttons and arrow keys. */
export function Lineup({ articles, most, isLocked, onMove, onRemove }: Props) {
  const { word } = useWords()
  const [dragged, setDragged] = useState<number>()
  const [over, setOver] = useState<number>()
  const drop = (to: number) => {
    if (dragged !== undefined) onMove(dragged, to)
    setDragged(undefined)
    setOver(undefined)
  }
  return (
    <section aria-labelledby="gm-lineup" className="gm-issue__part">
      <h2 id="gm-lineup">
        {word('issueLineup')}{' '}
        <span className="gm-issue__count">
          {word('issueCount', { count: articles.length, most })}
        </span>
      </h2>
      {articles.length === 0 && <p className="gm-quiet">{word('issueLineupEmpty')}</p>}
      <ol className="gm-issue__lineup">
        {articles.map(({ id, title, cover, obstacle }, place) => (
          <li
            className={`gm-issue__row${over === place ? ' gm-issue__row--over' : ''}`}
            draggable={!isLocked}
            key={id}
            onDragEnd={() => drop(dragged ?? place)}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(place)
            }}
            onDragStart={() => setDragged(place)}
            onDrop={() => drop(place)}
          >
            {!isLocked && (
              <button
                aria-label={word('issueHandle', { title })}
                className="gm-issue__handle"
                onKeyDown={(event) => {
                  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
                  if (!step) return
                  event.preventDefault()
                  onMove(place, place + step)
                }}
                type="button"
              >
                ⠿
              </button>
            )}
            <Thumb address={cover} />
            <div className="gm-issue__words">
              <span>
                {place === 0 && (
                  <Chip icon="flag" tone="going">
                    {word('issueLead')}
                  </Chip>
                )}{' '}
                <strong>{title}</strong>
              </span>
              {obstacle && !isLocked && <span className="gm-issue__obstacle">{obstacle}</span>}
            </div>
            {!isLocked && (
              <div className="gm-issue__buttons">
                <RowButton
                  isOff={place === 0}
                  label={word('issueUp', { title })}
                  onClick={() => onMove(place, place - 1)}
                  sign="↑"
                />
                <RowButton
                  isOff={place === articles.length - 1}
                  label={word('issueDown', { title })}
                  onClick={() => onMove(place, place + 1)}
                  sign="↓"
                />
                <RowButton
                  label={word('issueRemove', { title })}
                  onClick={() => onRemove(place)}
                  sign="×"
                />
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

type RowButtonProps = { sign: string; label: string; isOff?: boolean; onClick: () => void }

const RowButton = ({ sign, label, isOff, onClick }: RowButtonProps) => (
  <button
    aria-label={label}
    className="gm-issue__round"
    disabled={isOff}
    onClick={onClick}
    title={label}
    type="button"
  >
    {sign}
  </button>
)
