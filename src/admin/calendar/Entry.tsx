'use client'
import { Icon } from '../look/Icon'
import { kindName } from '../look/kindName'
import { DELIVERY_STATES, lookOf } from '../look/states'
import { exactTime } from '../look/timeWords'
import { useWords } from '../words/useWords'
import type { Placed, Placing } from './placing'
import { entryId } from './useMove'

type Props = Pick<Placing, 'move' | 'drag' | 'nameOf'> & { placed: Placed; isWide?: boolean }

/** One send: its state as colour, icon and word, its time, its title. */
export function Entry({ placed, move, drag, nameOf, isWide = false }: Props) {
  const { word, language } = useWords()
  const { row, at } = placed
  const look = lookOf(DELIVERY_STATES, row.state)
  const time = exactTime(at).slice(11)
  const account = nameOf(row.account)
  const canMove = move.mayMove && row.isMovable
  const isMoving = move.moving && String(move.moving.row.id) === String(row.id)
  const isAgainst = row.slotWarnings?.some(({ level, noted }) => level !== 'warn' && !noted)
  const action =
    row.action === 'publish' ? '' : word(row.action === 'recall' ? 'action_recall' : 'action_amend')
  const label = [
    exactTime(at),
    action,
    row.kind === 'news' ? '' : kindName(row.kind, language),
    row.title,
    account,
    look[language],
    canMove ? '' : word('entryFixed'),
  ].filter(Boolean)
  return (
    <button
      aria-label={label.join('，')}
      className={`gm-entry gm-entry--${look.tone}${canMove ? ' gm-entry--movable' : ''}${isMoving ? ' gm-entry--moving' : ''}`}
      id={entryId(row)}
      onClick={() => drag.isClick() && !isMoving && move.open(row)}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return
        if (move.byKey(row, event.key)) event.preventDefault()
      }}
      onPointerDown={(event) => canMove && drag.start(event, row)}
      title={label.join(' · ')}
      type="button"
    >
      <Icon name={look.icon} size={13} />
      <span className="gm-entry__time">{time}</span>
      <span className="gm-entry__title">
        {action && <em>{action}</em>} {row.title}
      </span>
      {isAgainst && <Icon name="alert" size={13} />}
      {isWide && <span className="gm-entry__account">{account}</span>}
    </button>
  )
}
