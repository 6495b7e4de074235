'use client'
import type { Counter } from '@publishers/counting'
import { Icon } from '../look/Icon'
import { useWords } from '../words/useWords'

/** How much of the channel's room is used. Over it: red, an icon and by how much. */
export function Counters({ counters }: { counters: Counter[] }) {
  if (counters.length === 0) return null
  return (
    <ul className="gm-counters">
      {counters.map((counter) => (
        <CounterLine counter={counter} key={counter.label} />
      ))}
    </ul>
  )
}

function CounterLine({ counter: { label, count, limit, hardLimit } }: { counter: Counter }) {
  const { word } = useWords()
  const over = count > limit
  return (
    <li className={over ? 'gm-counter gm-counter--over' : 'gm-counter'}>
      {over && <Icon name="alert" />}
      <span>{word(label)}</span>
      <strong>
        {count} / {limit}
      </strong>
      {over && <span>{word('over', { count: count - limit })}</span>}
      {over && hardLimit !== undefined && <span>{word('hardLimit', { count: hardLimit })}</span>}
    </li>
  )
}
