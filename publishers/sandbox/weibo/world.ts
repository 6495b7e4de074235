import type { Fields } from '../fields'
import type { World as Surroundings } from '../world'
import type { AccountState, App, WeiboSlice } from './state'

/** Everything outside the platform's own logic, and what it keeps. */
export type World = Surroundings & { slice(): WeiboSlice }

/** One call of the open API, its token and limits already checked. */
export type Call = {
  world: World
  owner: AccountState
  app: App
  /** Of address and body together; the body wins. */
  input: URLSearchParams
  fields: Fields
  ip: string
}

/** An answer as JSON; ids are bigints. `code` other than 0 is an error that changed something all the same. */
export type Answer = { json: unknown; code?: number }

export type Endpoint = {
  method: 'GET' | 'POST'
  /** Counted apart, with a limit of its own. */
  limit?: 'statuses' | 'comments'
  isRead?: boolean
  run(call: Call): Answer | Promise<Answer>
}

export type Endpoints = Readonly<Record<string, Endpoint>>
