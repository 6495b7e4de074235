import type { Observation, Receipt } from '../contract'
import { knownFrom } from '../journal'

/** The steps that publish; one delivery uses one of them. */
export const PUBLISHING: readonly string[] = ['statuses.share', 'article.publish']

/** Purpose of the reference that says Weibo has the post of this delivery, by the delivery's key. */
export const ARRIVED = 'weibo.arrived'

/** Everything known of the delivery so far. */
export const knownSoFar = (observation: Observation): Receipt | undefined =>
  knownFrom(observation, { steps: PUBLISHING })
