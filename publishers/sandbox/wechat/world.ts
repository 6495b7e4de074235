import type { IncomingMessage } from 'node:http'
import type { Effect, FaultPhase } from '../faults'
import type { Part } from '../multipart'
import type { AccountState } from './state'

/** Everything outside the platform's own logic, handed to each endpoint. */
export type World = {
  accounts(): AccountState[]
  now(): number
  /** 0 ≤ n < 1. */
  random(): number
  /** A name that is never given twice, of `length` characters of [A-Za-z0-9_-]. */
  id(length: number): string
  /** A number that is never given twice, ten digits. */
  number(): number
  /** Address of the platform as clients see it, without a slash at the end. */
  base(): string
  putBlob(bytes: Buffer): Promise<string | undefined>
  getBlob(key: string): Promise<Buffer | undefined>
  touch(): void
  commit(): Promise<void>
  takeFault(query: { account: string; api: string; phase: FaultPhase }): Effect | undefined
  log(message: string): void
  settings: Settings
  /** Work after the answer: finishing a publication, knocking at a callback. Ends with the sandbox. */
  later(ms: number, run: () => Promise<void>): void
  closed(): boolean
}

export type Settings = {
  /** From freepublish/submit to the result. */
  publishDelayMs: number
  /** The platform waits this long for a callback's answer (channels.md §1.8: 5 s). */
  callbackTimeoutMs: number
  callbackRetryMs: number
}

/** One API call, its token and quota already checked. */
export type Call = {
  world: World
  owner: AccountState
  query: URLSearchParams
  json: unknown
  parts: Part[]
  ip: string
  request: IncomingMessage
}

export type Reply =
  | { json: Record<string, unknown>; type?: string }
  | { bytes: Buffer; mimeType: string; filename: string }

export type Endpoint = {
  method: 'GET' | 'POST'
  body: 'none' | 'json' | 'optionalJson' | 'form'
  /** What the account must be allowed to do, else 48001. */
  needs?: 'freepublish' | 'mass'
  /** Calls a day for a new account (channels.md §1.5); absent = not in the published list. */
  daily?: number
  run(call: Call): Reply | Promise<Reply>
}

export type Endpoints = Readonly<Record<string, Endpoint>>

export const ok = (more: Record<string, unknown> = {}): Reply => ({
  json: { errcode: 0, errmsg: 'ok', ...more },
})

export const secondsOf = (ms: number): number => Math.floor(ms / 1000)

/** Day and month in Beijing, where the platform's quotas begin anew at midnight. */
export const beijingDay = (ms: number): string =>
  new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10)
export const beijingMonth = (ms: number): string => beijingDay(ms).slice(0, 7)
