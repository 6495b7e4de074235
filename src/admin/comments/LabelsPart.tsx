'use client'
import { INTENTS, SENTIMENTS, VIOLATIONS } from '@/moderation/vocabulary'
import { useWords } from '../words/useWords'
import type { WordKey } from '../words/wordsIn'
import { labelWord } from './commentLook'
import type { Deciding, QueueRow } from './deskTypes'

type Props = {
  row: QueueRow
  may: boolean
  busy: boolean
  decide: (body: Deciding) => Promise<void>
}

const AXES = [
  { axis: 'sentiment', title: 'cmSentiment', values: SENTIMENTS },
  { axis: 'intent', title: 'cmIntent', values: INTENTS },
  { axis: 'violation', title: 'cmViolation', values: ['none', ...VIOLATIONS] },
] as const satisfies readonly { axis: string; title: WordKey; values: readonly string[] }[]

/** The labels in force, each by itself; a change is a labelled row, and what the machine said stays beside it. */
export function LabelsPart({ row, may, busy, decide }: Props) {
  const { word } = useWords()
  const machineOf = (axis: (typeof AXES)[number]['axis']) =>
    axis === 'violation' ? row.machine?.violations[0] : row.machine?.[axis]
  const nameOf = (axis: string, value: string) =>
    axis === 'violation' && value === 'none' ? word('cmNoViolation') : labelWord(word, axis, value)
  return (
    <div className="gm-labels">
      {AXES.map(({ axis, title, values }) => {
        const value = row[axis] ?? (axis === 'violation' ? 'none' : '')
        const machine = row.machine ? (machineOf(axis) ?? 'none') : undefined
        return (
          <label className="gm-field gm-field--inline" key={axis}>
            <span>{word(title)}</span>
            {may ? (
              <select
                data-axis={axis}
                disabled={busy}
                onChange={({ target }) => void decide({ action: 'relabel', [axis]: target.value })}
                value={value}
              >
                {value === '' && <option value="">{word('cmUnknown')}</option>}
                {values.map((each) => (
                  <option key={each} value={each}>
                    {nameOf(axis, each)}
                  </option>
                ))}
              </select>
            ) : (
              <strong>{nameOf(axis, value) || word('cmUnknown')}</strong>
            )}
            {machine !== undefined && machine !== value && (
              <span className="gm-quiet">
                {word('cmMachineSaid', { label: nameOf(axis, machine) })}
              </span>
            )}
          </label>
        )
      })}
    </div>
  )
}
