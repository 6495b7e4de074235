import type { Phase } from '../context'
import { violationFinding } from '../violationFinding'

/** Numbers, ids, plates and doors that lead to a person, also when taken apart or written otherwise. */
export const personalData: Phase = {
  name: 'personalData',
  run: ({ text, reading }) => {
    const mapped = reading.folded()
    return reading.personal().map(({ kind, confidence, start, end }) =>
      violationFinding({
        original: text,
        mapped,
        from: start,
        to: end,
        label: 'privacy',
        confidence,
        phase: 'personalData',
        source: kind,
      }),
    )
  },
}
