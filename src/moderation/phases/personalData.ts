import type { Phase } from '../context'
import { findHandles } from '../personal/findHandles'
import { findNumbers } from '../personal/findNumbers'
import { findPlaces } from '../personal/findPlaces'
import { violationFinding } from '../violationFinding'

/** Numbers, ids, plates and doors that lead to a person, also when taken apart or written otherwise. */
export const personalData: Phase = {
  name: 'personalData',
  run: ({ text, reading }) => {
    const mapped = reading.folded()
    const numbers = findNumbers(mapped.text)
    const others = [...findHandles(mapped.text), ...findPlaces(mapped.text)].filter(
      ({ start, end }) => !numbers.some((number) => start < number.end && number.start < end),
    )
    return [...numbers, ...others].map(({ kind, confidence, start, end }) =>
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
