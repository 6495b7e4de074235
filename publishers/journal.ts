import type { Receipt } from './contract'

/** One line of a delivery's journal. Append-only; an `intent` is written before a mutating call, its end after it. */
export type JournalEntry = {
  step: string
  kind: 'intent' | 'receipt' | 'failure' | 'absent'
  /** 1, 2 … for each new intent of the same step. */
  round: number
  at: string
  detail: Record<string, unknown>
}

/**
 * A commit in steps. `step` writes the intent, runs the call once, writes the receipt, and returns it;
 * a step with a receipt returns that receipt without calling; a step with an open intent throws
 * `unconfirmed`, and the ledger asks `observe`.
 */
export type Journal = {
  /** Stable for one delivery; at most 32 bytes of [a-z0-9], fit for a client message id. */
  key: string
  entries: readonly JournalEntry[]
  step(name: string, call: () => Promise<Receipt>): Promise<Receipt>
}
