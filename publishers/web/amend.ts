import type { Context, Observation, Outcome, Rendition } from '../contract'
import type { Journal } from '../journal'
import { commit } from './commit'

/** A correction is the next approved revision at the same address. */
export const amend = (
  rendition: Rendition,
  _observation: Observation,
  journal: Journal,
  context: Context,
): Promise<Outcome> => commit(rendition, { refs: {} }, journal, context)
