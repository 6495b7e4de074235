'use client'
import { useConfig } from '@payloadcms/ui'
import { useChannelNames } from '../look/ChannelName'
import { Chip } from '../look/Chip'
import type { IconName } from '../look/Icon'
import type { Tone } from '../look/states'
import { exactTime } from '../look/timeWords'
import { useWords } from '../words/useWords'
import type { Fanout, FanoutResult, FanoutRow } from './fanoutShape'

const LOOKS: Readonly<Record<FanoutResult, { tone: Tone; icon: IconName }>> = {
  waiting: { tone: 'going', icon: 'clock' },
  done: { tone: 'done', icon: 'check' },
  failed: { tone: 'bad', icon: 'alert' },
  byHand: { tone: 'warn', icon: 'hand' },
  notPossible: { tone: 'warn', icon: 'ban' },
}

type Props = { title: string; fanout: Fanout; kind: string; id: number | string }

/** One order to many accounts: a row for each, with what proves it or what is left to do. */
export function FanoutList({ title, fanout, kind, id }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const { rows, reason, orderGiver } = fanout
  const done = rows.filter(({ result }) => result === 'done').length
  const board = `${config.routes.admin}/board?item=${kind}:${id}`
  return (
    <section className="gm-fanout">
      <h3>{title}</h3>
      <p aria-live="polite">{word('fanoutOf', { done, all: rows.length })}</p>
      <p className="gm-quiet">
        {[
          reason && word('fanoutReason', { reason }),
          orderGiver && word('fanoutOrder', { name: orderGiver }),
          exactTime(fanout.at),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul className="gm-fanout__rows">
        {rows.map((row) => (
          <Row board={board} key={row.delivery} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Row({ row, board }: { row: FanoutRow; board: string }) {
  const { word } = useWords()
  const { config } = useConfig()
  const channelName = useChannelNames()
  const { result, proof, message, remedy } = row
  const isOpen = result !== 'done' && result !== 'waiting'
  return (
    <li data-result={result}>
      <Chip {...LOOKS[result]}>{word(`fan_${result}`)}</Chip>
      <strong>{row.name}</strong>
      <span className="gm-quiet">{channelName(row.channel)}</span>
      {proof && (
        <span>
          {word('proofAt', { when: exactTime(proof.at) })}
          {proof.note && ` · ${proof.note}`}
        </span>
      )}
      {proof?.evidence !== undefined && (
        <a className="gm-link" href={`${config.routes.admin}/collections/media/${proof.evidence}`}>
          {word('proofShot')}
        </a>
      )}
      {message && <span className={result === 'failed' ? 'gm-problem' : undefined}>{message}</span>}
      {isOpen && remedy && <span className="gm-quiet">{remedy}</span>}
      {isOpen && (
        <a className="gm-link" href={board}>
          {word('handleOnBoard')}
        </a>
      )}
    </li>
  )
}
