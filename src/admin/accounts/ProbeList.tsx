'use client'
import type { Probed } from '@/accounts/probeAccount'
import { Chip } from '../look/Chip'
import { Time } from '../look/Time'
import { useWords } from '../words/useWords'

const LOOKS = {
  ok: { tone: 'done', icon: 'check' },
  warn: { tone: 'warn', icon: 'alert' },
  fail: { tone: 'bad', icon: 'ban' },
  unknown: { tone: 'quiet', icon: 'question' },
} as const

/** What the account can do, line by line, and what to click where it cannot. */
export function ProbeList({ probe }: { probe: Probed }) {
  const { word } = useWords()
  return (
    <details className="gm-account__probe">
      <summary>
        {word('probeList')} · {word('probedAt')} <Time at={probe.at} />
      </summary>
      <ul>
        {probe.items.map(({ name, state, message, remedy }) => (
          <li key={name}>
            <Chip icon={LOOKS[state].icon} tone={LOOKS[state].tone}>
              {word(`probe_${state}`)}
            </Chip>{' '}
            <strong>{name}</strong>
            <p>{message}</p>
            {remedy && <p className="gm-quiet">{remedy}</p>}
          </li>
        ))}
      </ul>
    </details>
  )
}
