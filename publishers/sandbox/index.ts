import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallRecord } from './calls'
import { countCalls } from './calls'
import { controlHandler } from './controlHandler'
import { addFault, takeFault, type Fault, type FaultInput } from './faults'
import { createStore } from './store'
import { createWechat } from './wechat/platform'
import type { AccountState } from './wechat/state'
import type { Settings, World } from './wechat/world'
import { send } from './wire'
import { showHome } from './home'

export type { CallRecord } from './calls'
export type { Effect, Fault, FaultInput } from './faults'
export type { FeedItem } from './wechat/control'
export type { AccountInput as WechatAccountInput } from './wechat/state'
export { DEMO_ACCOUNTS as WECHAT_DEMO_ACCOUNTS } from './wechat/accounts'

export type SandboxOptions = {
  /** JSON file for the state, pictures in a folder beside it; absent = memory only. */
  file?: string
  /** Where clients reach the server, without a slash at the end: `http://localhost:3000`. */
  origin: () => string
  now?: () => Date
  /** 0 ≤ n < 1. */
  random?: () => number
  log?: (message: string) => void
  settings?: Partial<Settings>
}

export type Sandbox = {
  /** True when the path was ours (`/sandbox…`) and is answered. Never throws. */
  handler: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  control: SandboxControl
  close: () => Promise<void>
}

type State = {
  version: 1
  sequence: number
  blobBytes: number
  faults: Fault[]
  wechat: Record<string, AccountState>
}

export type SandboxControl = ReturnType<typeof createControl>

/** About 3 s from submit to published, 5 s for a callback's answer. */
const DEFAULTS: Settings = { publishDelayMs: 3000, callbackTimeoutMs: 5000, callbackRetryMs: 1000 }

/** Stand-ins of the platforms over real HTTP, with state. WeChat's base address is `<origin>/sandbox/wechat`. */
export const createSandbox = (options: SandboxOptions): Sandbox => {
  const log = options.log ?? (() => undefined)
  const store = createStore<State>({
    file: options.file,
    empty: () => ({ version: 1, sequence: 0, blobBytes: 0, faults: [], wechat: {} }),
    log,
  })
  const settings = { ...DEFAULTS, ...options.settings }
  const calls: CallRecord[] = []
  const timers = createTimers(log)
  const world = createWorld({ options, store, settings, timers, log })
  const wechat = createWechat({ world, states: () => store.state.wechat, calls })
  const control = createControl({ store, calls, settings, wechat, timers })

  const route = async (request: IncomingMessage, response: ServerResponse, url: URL) => {
    const { pathname } = url
    if (pathname === '/sandbox/control') return controlHandler({ request, response, control })
    if (pathname.startsWith('/sandbox/wechat/')) return wechat.handle({ request, response, url })
    return showHome(
      { request, response, url },
      { world, control, faults: () => store.state.faults },
    )
  }

  return {
    handler: async (request, response) => {
      const url = readUrl(request.url ?? '/')
      if (!url || !/^\/sandbox(?:\/|$)/.test(url.pathname)) return false
      try {
        await route(request, response, url)
      } catch (error) {
        log(`sandbox: ${request.method} ${url.pathname} failed: ${String(error)}`)
        send(response, { status: 500, type: 'text/plain; charset=utf-8', body: '沙箱出错了' })
      }
      return true
    },
    control,
    close: async () => {
      timers.close()
      wechat.close()
      await store.close()
    },
  }
}

const readUrl = (address: string): URL | undefined =>
  URL.canParse(address, BASE) ? new URL(address, BASE) : undefined
const BASE = 'http://sandbox.invalid'

const createControl = ({
  store,
  calls,
  settings,
  wechat,
  timers,
}: {
  store: ReturnType<typeof createStore<State>>
  calls: CallRecord[]
  settings: Settings
  wechat: ReturnType<typeof createWechat>
  timers: ReturnType<typeof createTimers>
}) => ({
  /** Accounts, drafts, feeds, followers of the WeChat stand-in. */
  wechat: wechat.control,
  addAccount: wechat.control.addAccount,
  /** Sets a fault; see `faults.ts`. */
  fault: (input: FaultInput): Fault => addFault(store.state.faults, input),
  faults: (): readonly Fault[] => store.state.faults,
  clearFaults: (): void => {
    store.state.faults.length = 0
    store.touch()
  },
  /** The last 2000 calls, oldest first. */
  calls: (filter: { account?: string; api?: string } = {}): CallRecord[] =>
    calls.filter(
      (call) =>
        (!filter.account || call.account === filter.account) &&
        (!filter.api || call.api === filter.api),
    ),
  counts: (account?: string): Record<string, number> => countCalls(calls, account),
  /** Delays of the platform; changes hold from the next call on. */
  settings: (change: Partial<Settings>): Settings => Object.assign(settings, change),
  state: (): Readonly<State> => store.state,
  /** Resolves when nothing is under way: no publication, no callback. */
  idle: (): Promise<void> => timers.idle(),
  /** Back to the two demo accounts, no calls, no faults. */
  reset: async (): Promise<void> => {
    timers.clear()
    calls.length = 0
    await store.reset()
    wechat.addDemoAccounts()
    await store.commit()
  },
})

const createWorld = ({
  options,
  store,
  settings,
  timers,
  log,
}: {
  options: SandboxOptions
  store: ReturnType<typeof createStore<State>>
  settings: Settings
  timers: ReturnType<typeof createTimers>
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

const createTimers = (log: (message: string) => void) => {
  const waiting = new Map<NodeJS.Timeout, () => void>()
  const running = new Set<Promise<void>>()
  let closed = false
  const clear = () => {
    for (const [timer, skip] of waiting) {
      clearTimeout(timer)
      skip()
    }
    waiting.clear()
  }
  return {
    later: (ms: number, run: () => Promise<void>) => {
      if (closed) return
      const task = new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(timer)
          run().then(resolve, (error: unknown) => {
            log(`sandbox: ${String(error)}`)
            resolve()
          })
        }, ms)
        waiting.set(timer, resolve)
      })
      running.add(task)
      void task.then(() => running.delete(task))
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running)
    },
    clear,
    closed: () => closed,
    close: () => {
      closed = true
      clear()
    },
  }
}
