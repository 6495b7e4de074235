import type { State } from './states'

/** Whom an entry waits for that was given back its place: the check is not made twice. */
export function awaitsAgain(state: State, entry: { formalPassedAt?: string | null }): string {
  if (state === 'submitted') return entry.formalPassedAt ? 'unit' : 'checker'
  return state === 'recommended' ? 'show' : 'none'
}
