import { setTimeout as sleep } from 'node:timers/promises'
import type { Account, Bytes, Context, RefStore, TokenStore } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'

export type MemoryContext = Context & {
  /** Calls counted against each quota. */
  spent: Map<string, number>
  stored: {
    tokens: Map<string, { value: string; expiresAt: number }>
    refs: Map<string, Record<string, string>>
  }
  /** Moves the context's clock, in milliseconds. */
  advance(ms: number): void
  slept: number[]
}

type Options = {
  account: Account
  credentials: Record<string, string>
  baseUrl: string
  media?: ReadonlyMap<string, Bytes>
  /** Waits are counted and the clock moved, without waiting. */
  fastSleep?: boolean
}

/** A context over memory whose network is the real one. */
export const memoryContext = ({
  account,
  credentials,
  baseUrl,
  media = new Map(),
  fastSleep,
}: Options): MemoryContext => {
  const stored = { tokens: new Map(), refs: new Map() } as MemoryContext['stored']
  const spent = new Map<string, number>()
  const slept: number[] = []
  let offset = 0
  return {
    account,
    credentials,
    baseUrl,
    fetch,
    now: () => new Date(Date.now() + offset),
    random: () => 0.5,
    sleep: async (ms) => {
      slept.push(ms)
      if (fastSleep) offset += ms
      else await sleep(ms)
    },
    tokens: tokenStore(stored.tokens),
    refs: refStore(stored.refs),
    media: async (key) => {
      const bytes = media.get(key)
      if (!bytes) throw new Error(`no media ${key}`)
      return bytes
    },
    share: (key) => `https://site.test/media/${key}`,
    spend: async (api, dailyLimit) => {
      const count = (spent.get(api) ?? 0) + 1
      if (count > dailyLimit) throw new PublisherError(`quota of ${api}`, { kind: 'quota' })
      spent.set(api, count)
    },
    spent,
    stored,
    slept,
    advance: (ms) => {
      offset += ms
    },
  }
}

const tokenStore = (tokens: MemoryContext['stored']['tokens']): TokenStore => ({
  get: async (name) => tokens.get(name),
  set: async (name, token) => void tokens.set(name, token),
  exclusive: async (name, work) => {
    const before = locks.get(name) ?? Promise.resolve()
    const run = before.then(work)
    locks.set(
      name,
      run.catch(() => undefined),
    )
    return run
  },
})

const locks = new Map<string, Promise<unknown>>()

const refStore = (refs: MemoryContext['stored']['refs']): RefStore => ({
  get: async (purpose, key) => refs.get(`${purpose} ${key}`),
  set: async (purpose, key, ref) => void refs.set(`${purpose} ${key}`, ref),
  forget: async (purpose, key) => void refs.delete(`${purpose} ${key}`),
})
