/** A saved form with the moment its author last touched it. */
export type Saved<F> = { form: F; sealed: string; revision: number; at: string }
export type Lost<F> = { form: F; sealed: string; at: string }

type Merging<F> = {
  stored: Saved<F>
  lost: readonly Lost<F>[]
  incoming: { form: F; sealed: string; basedOn: number; editedAt: Date }
  same: (a: F, b: F) => boolean
}

export type Merged<F> = Saved<F> & {
  lost: Lost<F>[]
  /** `won`: another device had saved meanwhile and was older; `lost`: it was newer, and what came now is kept aside. */
  verdict: 'same' | 'saved' | 'won' | 'lost'
}

const mostLost = 5

/** Two devices, one entry: what was touched last stands, and what it replaces is kept and offered. Pure. */
export function mergeSave<F>({ stored, lost, incoming, same }: Merging<F>): Merged<F> {
  const kept = [...lost]
  if (same(stored.form, incoming.form) && stored.sealed === incoming.sealed)
    return { ...stored, lost: kept, verdict: 'same' }
  const saved = {
    form: incoming.form,
    sealed: incoming.sealed,
    revision: stored.revision + 1,
    at: incoming.editedAt.toISOString(),
  }
  if (incoming.basedOn === stored.revision) return { ...saved, lost: kept, verdict: 'saved' }
  if (new Date(stored.at) <= incoming.editedAt) {
    const { form, sealed, at } = stored
    return { ...saved, lost: [{ form, sealed, at }, ...kept].slice(0, mostLost), verdict: 'won' }
  }
  const { form, sealed, at } = saved
  const aside = [{ form, sealed, at }, ...kept].slice(0, mostLost)
  return { ...stored, revision: stored.revision + 1, lost: aside, verdict: 'lost' }
}
