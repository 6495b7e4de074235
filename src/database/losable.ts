import { AsyncLocalStorage } from 'node:async_hooks'

const scope = new AsyncLocalStorage<true>()

/**
 * Runs `work`, whose transactions on SQLite do not wait for the disk: they survive the end of the process, also by
 * `kill -9`, but the last of them may be gone after a power cut. For what is made anew or is without meaning then:
 * claims, counters, references of uploads. Never for an intent or a receipt. A later ordinary commit makes everything
 * before it durable as well, and nothing is ever lost from the middle: the log of SQLite is cut off at its end alone.
 */
export const losable = <T>(work: () => Promise<T>): Promise<T> => scope.run(true, work)

/** Is the running code inside `losable`? */
export const isLosable = (): boolean => scope.getStore() === true
