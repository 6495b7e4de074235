import { findHandles } from './findHandles'
import { findNumbers } from './findNumbers'
import { findPlaces } from './findPlaces'
import type { PersonalHit } from './personalHit'

/** Numbers, ids, plates and doors; what is a number first of all is nothing else besides. */
export function findPersonal(folded: string): PersonalHit[] {
  const numbers = findNumbers(folded)
  const others = [...findHandles(folded), ...findPlaces(folded)].filter(
    ({ start, end }) => !numbers.some((number) => start < number.end && number.start < end),
  )
  return [...numbers, ...others]
}
