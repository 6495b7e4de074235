import type { ServerResponse } from 'node:http'
import { recordCall, type CallRecord } from './calls'
import { takeFault } from './faults'
import type { State } from './state'
import type { Store } from './store'
import type { Timers } from './timers'
import type { Settings, World } from './world'

/** The outside of one platform: `name` is its part of the address and what its faults and calls are marked with. */
export const createWorld = (
  name: string,
  {
    options,
    store,
    settings,
    timers,
    calls,
    hung,
    log,
  }: {
    options: { now?: () => Date; random?: () => number; origin: () => string }
    store: Store<State>
    settings: Settings
    timers: Timers
    calls: CallRecord[]
    hung: Set<ServerResponse>
    log: (message: string) => void
  },
): World => {
  const random = options.random ?? Math.random
  const sequence = () => (store.state.sequence += 1)
  const now = () => (options.now?.() ?? new Date()).getTime() + (store.state.advancedMs ?? 0)
  return {
    now,
    random,
    sequence,
    id: (length) => {
      const tail = sequence().toString(36)
      const letter = () => LETTERS[Math.floor(random() * LETTERS.length)] ?? 'A'
      return Array.from({ length: length - tail.length - 1 }, letter).join('') + `-${tail}`
    },
    number: () => FIRST_NUMBER + sequence() * 7 + Math.floor(random() * 7),
    base: () => `${options.origin().replace(/\/+$/, '')}/sandbox/${name}`,
    putBlob: store.putBlob,
    getBlob: store.getBlob,
    touch: store.touch,
    commit: store.commit,
    takeFault: (query) => takeFault(store.state.faults, { ...query, platform: name }),
    record: (call) =>
      recordCall(calls, { at: new Date(now()).toISOString(), platform: name, ...call }),
    hang: (response) => {
      hung.add(response)
      response.on('close', () => hung.delete(response))
    },
    log,
    settings,
    later: timers.later,
    closed: timers.closed,
  }
}

/** Like the ids seen on the real WeChat: ten digits, and never the same twice. */
const FIRST_NUMBER = 2_247_483_651
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_'
