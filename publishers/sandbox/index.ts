import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallRecord } from './calls'
import { controlHandler } from './controlHandler'
import { createWorld } from './createWorld'
import { createControl, type SandboxControl } from './control'
import { showHome } from './home/router'
import type { Platform } from './platform'
import { createPlatforms } from './platforms'
import { emptyState, type State } from './state'
import { createStore } from './store'
import { createTimers } from './timers'
import { send } from './wire'
import type { Settings } from './world'

export type { CallRecord } from './calls'
export type { Effect, Fault, FaultInput } from './faults'
export type { FeedItem } from './wechat/control'
export type { AccountInput as WechatAccountInput } from './wechat/state'
export { DEMO_ACCOUNTS as WECHAT_DEMO_ACCOUNTS } from './wechat/accounts'
export { DEMO_ACCOUNTS as WEIBO_DEMO_ACCOUNTS, DEMO_APP as WEIBO_DEMO_APP } from './weibo/accounts'
export type { WeiboFeedItem } from './weibo/control'
export type { AccountInput as WeiboAccountInput, AppInput as WeiboAppInput } from './weibo/state'
export {
  DEMO_APPS as DOUYIN_DEMO_APPS,
  DEMO_CREATORS as DOUYIN_DEMO_CREATORS,
} from './douyin/accounts'
export type { DouyinWork } from './douyin/control'
export {
  DEMO_APPS as KUAISHOU_DEMO_APPS,
  DEMO_USERS as KUAISHOU_DEMO_USERS,
} from './kuaishou/accounts'
export type { KuaishouWork } from './kuaishou/control'
export { DEMO_KEYS as SAFETY_DEMO_KEYS } from './safety/state'

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
  /** True when the path was ours (`/sandbox…`, or one that a platform claims) and is answered. Never throws. */
  handler: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  control: SandboxControl
  close: () => Promise<void>
}

/** About 3 s from submit to published, 5 s for a callback's answer. */
const DEFAULTS: Settings = { publishDelayMs: 3000, callbackTimeoutMs: 5000, callbackRetryMs: 1000 }

/** Stand-ins of the platforms over real HTTP, with state: WeChat's base address is `<origin>/sandbox/wechat`. */
export const createSandbox = (options: SandboxOptions): Sandbox => {
  const log = options.log ?? (() => undefined)
  const store = createStore<State>({ file: options.file, empty: emptyState, log })
  const settings = { ...DEFAULTS, ...options.settings }
  const calls: CallRecord[] = []
  const hung = new Set<ServerResponse>()
  const timers = createTimers(log)
  const now = () => (options.now?.() ?? new Date()).getTime()
  const platforms = createPlatforms((name) => ({
    world: createWorld(name, { options, store, settings, timers, calls, hung, log }),
    slice: () => store.state[name],
  }))
  const all = Object.values<Platform>(platforms)
  for (const platform of all) {
    platform.addDemoAccounts()
    platform.resume()
  }
  const control = createControl({ store, calls, settings, platforms, timers, now })

  const route = async (request: IncomingMessage, response: ServerResponse, url: URL) => {
    const { pathname } = url
    if (pathname === '/sandbox/control')
      return controlHandler({ request, response, control, platforms })
    const platform = all.find(
      ({ name, claims }) => pathname.startsWith(`/sandbox/${name}/`) || claims?.(url),
    )
    if (platform) return platform.handle({ request, response, url })
    return showHome({ request, response, url }, { platforms: all, control })
  }

  const isOurs = (url: URL): boolean =>
    /^\/sandbox(?:\/|$)/.test(url.pathname) || all.some(({ claims }) => claims?.(url))

  return {
    handler: async (request, response) => {
      const url = readUrl(request.url ?? '/')
      if (!url || !isOurs(url)) return false
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
      for (const response of hung) response.socket?.destroy()
      await store.close()
    },
  }
}

const readUrl = (address: string): URL | undefined =>
  URL.canParse(address, BASE) ? new URL(address, BASE) : undefined
const BASE = 'http://sandbox.invalid'
