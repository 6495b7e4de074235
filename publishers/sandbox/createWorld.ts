import type { State } from './control'
import { takeFault } from './faults'
import type { Store } from './store'
import type { Timers } from './timers'
import type { Settings, World } from './wechat/world'

/** The outside of the platforms: clock, chance, names, storage. */
export const createWorld = ({
  options,
  store,
  settings,
  timers,
  log,
}: {
  options: { now?: () => Date; random?: () => number; origin: () => string }
  store: Store<State>
  settings: Settings
  timers: Timers
  log: (message: string) => void
}): World => {
  const random = options.random ?? Math.random
  const next = () => (store.state.sequence += 1)
  return {
    accounts: () => Object.values(store.state.wechat),
    now: () => (options.now?.() ?? new Date()).getTime(),
    random,
    id: (length) => {
      const tail = next().toString(36)
      const letter = () => LETTERS[Math.floor(random() * LETTERS.length)] ?? 'A'
      return Array.from({ length: length - tail.length - 1 }, letter).join('') + `-${tail}`
    },
    number: () => FIRST_NUMBER + next() * 7 + Math.floor(random() * 7),
    base: () => `${options.origin().replace(/\/+$/, '')}/sandbox/wechat`,
    putBlob: store.putBlob,
    getBlob: store.getBlob,
    touch: store.touch,
    commit: store.commit,
    takeFault: (query) => takeFault(store.state.faults, query),
    log,
    settings,
    later: timers.later,
    closed: timers.closed,
  }
}

/** Like the ids seen on the real platform: ten digits, and never the same twice. */
const FIRST_NUMBER = 2_247_483_651
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_'
