import type { Observation, Receipt } from '../contract'
import { knownFrom, receiptOf } from '../journal'

export const PUBLISH = 'photo.publish'
export const DELETE = 'photo.delete'
/** Purpose of the reference that says the upload of this delivery was used, by the delivery's key. */
export const ARRIVED = 'kuaishou.arrived'

/** Everything known of the delivery so far; an address once known stays when a later receipt has none. */
export const knownSoFar = (observation: Observation): Receipt | undefined => {
  const known = knownFrom(observation, { steps: [PUBLISH] })
  return (
    known && {
      ...known,
      url: [known.url, receiptOf(observation.journal, PUBLISH)?.url].find(Boolean),
    }
  )
}
