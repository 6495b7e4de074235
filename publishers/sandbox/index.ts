import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallRecord } from './calls'
import { controlHandler } from './controlHandler'
import { createWorld } from './createWorld'
import { createControl, type SandboxControl, type State } from './control'
import { showHome } from './home'
import { createStore } from './store'
import { createTimers } from './timers'
import { createWechat } from './wechat/platform'
import type { Settings } from './wechat/world'
import { send } from './wire'

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
