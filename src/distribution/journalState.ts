import type { Receipt } from '@publishers/contract'
import type { JournalEntry } from '@publishers/journal'

/** What a journal says. Pure. A step runs in rounds: an intent opens a round, any other entry ends it. */

/** The step whose outcome nobody knows, if there is one. */
export function openIntent(
  entries: readonly JournalEntry[],
  step?: string,
): JournalEntry | undefined {
  return entries.findLast(
    (entry) =>
      entry.kind === 'intent' &&
      (step === undefined || entry.step === step) &&
      !isEnded(entries, entry),
  )
}

/** What a finished step left behind. */
export function receiptOf(entries: readonly JournalEntry[], step: string): Receipt | undefined {
  const entry = entries.findLast((each) => each.step === step && each.kind === 'receipt')
  return entry && (entry.detail as Receipt)
}

/** The number of a new intent of this step. */
export function nextRound(entries: readonly JournalEntry[], step: string): number {
  return (
    1 + Math.max(0, ...entries.filter((entry) => entry.step === step).map(({ round }) => round))
  )
}

/** Did anything of this delivery reach the platform? */
export function hasReceipt(entries: readonly JournalEntry[]): boolean {
  return entries.some(({ kind }) => kind === 'receipt')
}

/** All ids the platform gave, later steps over earlier ones; undefined when it gave nothing. */
export function mergedReceipt(
  entries: readonly JournalEntry[],
  known?: Receipt | null,
): Receipt | undefined {
  const all = [
    ...entries.filter(({ kind }) => kind === 'receipt').map(({ detail }) => detail as Receipt),
    known,
  ].filter((receipt) => receipt !== undefined && receipt !== null)
  const last = all.at(-1)
  if (!last) return undefined
  return {
    ...last,
    url: all.findLast(({ url }) => url)?.url,
    ids: Object.assign({}, ...all.map(({ ids }) => ids)),
  }
}

/**
 * The time of a new entry: after all others, so that an order by time is the order of events, even
 * with workers whose clocks differ.
 */
export function entryTime(entries: readonly JournalEntry[], now: Date): string {
  const last = Math.max(0, ...entries.map(({ at }) => Date.parse(at)))
  return new Date(Math.max(now.getTime(), last + 1)).toISOString()
}

/** Milliseconds until the absence of an open step may be believed; 0 when it may. */
export function settleLeft({
  intent,
  settleMs,
  now,
}: {
  intent: JournalEntry
  settleMs: number
  now: Date
}): number {
  return Math.max(0, Date.parse(intent.at) + settleMs - now.getTime())
}

function isEnded(entries: readonly JournalEntry[], intent: JournalEntry): boolean {
  return entries.some(
    ({ step, round, kind }) => step === intent.step && round === intent.round && kind !== 'intent',
  )
}
