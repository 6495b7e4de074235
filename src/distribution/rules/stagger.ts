/** A send and the time it was asked for. */
export type Wanted<Key> = { key: Key; at: Date }

type Staggering<Key> = {
  slots: readonly Wanted<Key>[]
  gapMinutes: number
  /** The first allowed moment from `at` on; the same moment when nothing speaks against it. */
  allowed?: (key: Key, at: Date) => Date
}

/**
 * The same sends with at least `gapMinutes` between any two, none earlier than asked, in the order of the times
 * asked (equal times: as given). Pure. The result is in that order.
 */
export function stagger<Key>({
  slots,
  gapMinutes,
  allowed = (_key, at) => at,
}: Staggering<Key>): Wanted<Key>[] {
  const gap = gapMinutes * 60_000
  const ordered = [...slots].sort((a, b) => a.at.getTime() - b.at.getTime())
  const placed: Wanted<Key>[] = []
  for (const { key, at } of ordered) {
    const last = placed.at(-1)
    const earliest = last ? Math.max(at.getTime(), last.at.getTime() + gap) : at.getTime()
    const moment = allowed(key, new Date(earliest))
    placed.push({ key, at: new Date(Math.max(earliest, moment.getTime())) })
  }
  return placed
}
