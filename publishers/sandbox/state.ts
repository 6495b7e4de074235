import type { Fault } from './faults'
import { emptySlices, type Slices } from './platforms'

/** The state file: what all platforms share, and one slice for each. */
export type State = {
  version: 1
  sequence: number
  blobBytes: number
  faults: Fault[]
  /** How far the sandbox's clock was set forward. */
  advancedMs?: number
} & Slices

export const emptyState = (): State => ({
  version: 1,
  sequence: 0,
  blobBytes: 0,
  faults: [],
  ...emptySlices(),
})
