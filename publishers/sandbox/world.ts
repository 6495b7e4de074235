import type { ServerResponse } from 'node:http'
import type { CallRecord } from './calls'
import type { Effect, FaultPhase } from './faults'

/** Everything outside a platform's own logic: clock, chance, names, storage, faults. */
export type World = {
  /** Milliseconds since 1970 by the sandbox's clock, which can be set forward. */
  now(): number
  /** 0 ≤ n < 1. */
  random(): number
  /** Grows by one with each call, also over restarts. */
  sequence(): number
  /** A name that is never given twice, of `length` characters of [A-Za-z0-9_-]. */
  id(length: number): string
  /** A number that is never given twice, ten digits. */
  number(): number
  /** Address of the platform as clients see it, without a slash at the end: `<origin>/sandbox/<name>`. */
  base(): string
  /** Keeps bytes under their SHA-256; `undefined` when the sandbox is full. */
  putBlob(bytes: Buffer): Promise<string | undefined>
  getBlob(key: string): Promise<Buffer | undefined>
  /** Something unimportant changed: write it some time soon. */
  touch(): void
  /** Resolves when everything up to now is in the file. */
  commit(): Promise<void>
  /** The fault of this platform that meets this account and API now; it is used up by one. */
  takeFault(query: { account: string; api: string; phase: FaultPhase }): Effect | undefined
  record(call: Omit<CallRecord, 'platform' | 'at'>): void
  /** Leaves a request without an answer until its client goes away or the sandbox ends. */
  hang(response: ServerResponse): void
  log(message: string): void
  settings: Settings
  /** Work after the answer, by the sandbox's clock: ending a publication, knocking at a callback. Ends with the sandbox. */
  later(ms: number, run: () => Promise<void>): void
  closed(): boolean
}

export type Settings = {
  /** From the order to publish to its result. */
  publishDelayMs: number
  /** A platform waits this long for a callback's answer (WeChat: 5 s). */
  callbackTimeoutMs: number
  callbackRetryMs: number
}

export const secondsOf = (ms: number): number => Math.floor(ms / 1000)

/** Day and month in Beijing, where the platforms' quotas begin anew at midnight. */
export const beijingDay = (ms: number): string =>
  new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10)
export const beijingMonth = (ms: number): string => beijingDay(ms).slice(0, 7)
