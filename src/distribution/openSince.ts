import type { Id } from '@/access/scope'
import type { JournalEntry } from '@publishers/journal'

type Opening = { delivery: Id; intent: Pick<JournalEntry, 'step' | 'round'> }

/**
 * How long this process has known of an open intent, in milliseconds of a clock that nobody can set. A wall clock that
 * jumps, or another machine's that is wrong, would call a request of a moment ago an old one, and its absence a proof.
 */
export function openSince({ delivery, intent }: Opening, now = performance.now()): number {
  const key = `${String(delivery)} ${intent.step} ${intent.round}`
  const first = known.get(key) ?? now
  if (!known.has(key)) remember(key, now)
  return now - first
}

const known = new Map<string, number>()
/** Open intents are few; what is over is pushed out by what is new. */
const kept = 5_000

function remember(key: string, at: number): void {
  if (known.size >= kept) known.delete(known.keys().next().value ?? '')
  known.set(key, at)
}
