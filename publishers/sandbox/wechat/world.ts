import type { IncomingMessage } from 'node:http'
import type { Part } from '../multipart'
import type { World as Surroundings } from '../world'
import type { AccountState } from './state'

export { beijingDay, beijingMonth, secondsOf, type Settings } from '../world'

/** Everything outside the platform's own logic, handed to each endpoint. */
export type World = Surroundings & { accounts(): AccountState[] }

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
