'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { StateChip } from '../look/Chip'
import { ChannelName } from '../look/ChannelName'
import { itemLink } from '../desk/Part'
import { DELIVERY_STATES, lookOf } from '../look/states'
import { exactTime } from '../look/timeWords'
import { useWords } from '../words/useWords'
import { MoveForm } from './MoveForm'
import type { Mover } from './useMove'

/** One send: what it is, where it leads, and, as long as nothing went out, another time for it. */
export function SlotDialog({
  move,
  nameOf,
}: {
  move: Mover
  nameOf: (account: unknown) => string
}) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!box.current?.open) box.current?.showModal()
  }, [])
  const { opened } = move
  if (!opened) return null
  const { row } = opened
  const { admin } = config.routes
  return (
    <dialog aria-labelledby="gm-slot-title" className="gm-slot" onClose={move.close} ref={box}>
      <h2 id="gm-slot-title">{row.title}</h2>
      <p className="gm-row">
        <StateChip language={language} look={lookOf(DELIVERY_STATES, row.state)} />
        <span>{exactTime(row.at)}</span>
        <span>{nameOf(row.account)}</span>
        <span className="gm-quiet">
          <ChannelName channel={row.channel} />
        </span>
      </p>
      {row.slotNote && (
        <p>
          <strong>{word('slotNoteShown')}</strong> {row.slotNote}
        </p>
      )}
      {!opened.refused && row.slotWarnings && row.slotWarnings.length > 0 && (
        <ul className="gm-plain">
          {row.slotWarnings.map(({ code, about, message }) => (
            <li className="gm-quiet" key={code + (about ?? '')}>
              {message}
            </li>
          ))}
        </ul>
      )}
      <p className="gm-row">
        <a href={itemLink({ admin, kind: row.kind, item: row.item })}>{word('openItem')}</a>
        <a href={`${admin}/board?item=${row.kind}:${row.item}`}>{word('openBoard')}</a>
        {row.url && (
          <a href={row.url} rel="noreferrer" target="_blank">
            {word('published')}
            <span className="gm-visually-hidden">{word('newTab')}</span>
          </a>
        )}
      </p>
      {row.isMovable && move.mayMove && <MoveForm move={move} opened={opened} />}
      {!row.isMovable && <p className="gm-quiet">{word('entryFixed')}</p>}
      <button className="gm-link" onClick={() => box.current?.close()} type="button">
        {word('close')}
      </button>
    </dialog>
  )
}
