import type { RunState } from './run'

/** Where an item stands, in one word. Derived on reading, never typed and never stored. */
export type StateWord =
  | 'draft'
  | 'inReview'
  | 'returned'
  | 'approved'
  | 'scheduled'
  | 'live'
  | 'liveWithChanges'
  | 'rejected'
  | 'recalled'

type Latest = { state: RunState; revision: string; publishAt?: string | null }
type Item = {
  /** Revision that readers see; empty when none is live. */
  liveRevision?: string | null
  withdrawnAt?: unknown
  /** Is the newest revision another one than the live one? */
  changed: boolean
}

export function stateWord({ item, run, now }: { item: Item; run?: Latest; now: Date }): StateWord {
  const isLive = Boolean(item.liveRevision)
  if (run?.state === 'inReview' || run?.state === 'returned' || run?.state === 'rejected')
    return run.state
  if (run?.state === 'approved' && run.revision !== item.liveRevision) {
    return run.publishAt && new Date(run.publishAt) > now ? 'scheduled' : 'approved'
  }
  if (isLive) return item.changed ? 'liveWithChanges' : 'live'
  return item.withdrawnAt ? 'recalled' : 'draft'
}
