'use client'
import { Icon } from '../look/Icon'
import type { IconName } from '../look/Icon'
import type { WordKey } from '../words/wordsIn'
import { useWords } from '../words/useWords'
import type { BoardRow } from './boardRow'
import { DeliveryCard } from './DeliveryCard'
import type { Column } from './groupDeliveries'

const TITLES: Readonly<Record<Column, { word: WordKey; icon: IconName }>> = {
  failed: { word: 'boardFailed', icon: 'alert' },
  awaiting: { word: 'boardAwaiting', icon: 'hand' },
  due: { word: 'boardDue', icon: 'clock' },
  running: { word: 'boardRunning', icon: 'send' },
  published: { word: 'boardPublished', icon: 'checks' },
  ended: { word: 'boardEnded', icon: 'ban' },
}

type Props = { column: Column; rows: readonly BoardRow[]; onChanged: () => Promise<void> }

export function BoardColumn({ column, rows, onChanged }: Props) {
  const { word } = useWords()
  const { word: key, icon } = TITLES[column]
  return (
    <section className={`gm-column gm-column--${column}`} id={column}>
      <h2>
        <Icon name={icon} />
        <span>{word(key)}</span>
        <span className="gm-count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="gm-quiet gm-part__empty">{word('boardEmpty')}</p>
      ) : (
        <ul className="gm-cards">
          {rows.map((row) => (
            <DeliveryCard key={row.id} onChanged={onChanged} row={row} />
          ))}
        </ul>
      )}
    </section>
  )
}
