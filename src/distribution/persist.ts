import { setTimeout as wait } from 'node:timers/promises'
import { LeaseLost } from './leaseLost'

/**
 * How long a write to the database is tried. Before a call to a platform little is lost by giving up;
 * after it the platform knows something that the ledger does not, so we keep trying.
 */
export const PATIENCE = { beforeMs: 10_000, afterMs: 30 * 60_000 } as const

const firstPauseMs = 50
const longestPauseMs = 10_000

/** Repeats `write` with growing pauses until it works. LeaseLost is final: the row is somebody else's. */
export async function persist<T>(patienceMs: number, write: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patienceMs
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    try {
      return await write()
    } catch (error) {
      if (error instanceof LeaseLost || Date.now() + pause > deadline) throw error
    }
    await wait(pause)
  }
}
