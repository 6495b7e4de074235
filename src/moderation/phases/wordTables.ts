import type { Phase } from '../context'
import { violationFinding } from '../violationFinding'

/** The customer's own tables; a word known by its sound alone is held, never blocked. */
export const wordTables: Phase = {
  name: 'wordTables',
  run: ({ text, reading, knowledge, now }) => {
    const inForce = knowledge.tables.filter(({ expiresAt }) => !expiresAt || expiresAt > now)
    if (inForce.length === 0) return []
    const mapped = reading.squeezed()
    return inForce.flatMap((table) =>
      table.match(mapped).map(({ word, start, end, isSound }) =>
        violationFinding({
          original: text,
          mapped,
          from: start,
          to: end,
          label: 'sensitive',
          confidence: isSound ? 0.6 : 0.95,
          phase: 'wordTables',
          source: `${table.id}:${word}`,
          level: isSound ? 'hold' : table.level,
        }),
      ),
    )
  },
}
