import type { Payload } from 'payload'
import { beijingDay } from '@/beijing'
import { seal, unseal } from '@/access/secrets'
import type { Id } from '@/access/scope'
import { losable } from '@/database/losable'
import type { Context, RefStore, TokenStore } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'
import { checkpoint } from './checkpoint'
import { holdKey } from './holdKey'
import { countUp, forgetState, readState, writeState } from './platformState'
import { afterQuota } from './schedule'

type Owner = { payload: Payload; account: Id }

/** Tokens of an account, shared by all workers, sealed. */
export const tokenStore = ({ payload, account }: Owner): TokenStore => ({
  get: async (name) => {
    const row = await readState({ payload, key: `token:${account}:${name}` })
    const stored = row?.value as { sealed: string; expiresAt: number } | undefined
    return stored && { value: unseal(stored.sealed, payload.secret), expiresAt: stored.expiresAt }
  },
  set: async (name, { value, expiresAt }) => {
    const sealed = seal(value, payload.secret)
    const key = `token:${account}:${name}`
    await writeState({ payload, key, value: { sealed, expiresAt }, expiresAt: new Date(expiresAt) })
  },
  exclusive: (name, work) => holdKey({ payload, key: `lock:${account}:${name}`, work }),
})

/** What the platform calls our uploads: kept for good, for an upload is done once per account and content. */
export const refStore = ({ payload, account }: Owner): RefStore => {
  const keyOf = (purpose: string, key: string) => `ref:${account}:${purpose}:${key}`
  return {
    get: async (purpose, key) =>
      (await readState({ payload, key: keyOf(purpose, key) }))?.value as
        | Record<string, string>
        | undefined,
    set: async (purpose, key, ref) => {
      await checkpoint(`uploaded:${purpose}`)
      // Lost with the power, it costs one more upload.
      await losable(() => writeState({ payload, key: keyOf(purpose, key), value: ref }))
      await checkpoint(`kept:${purpose}`)
    },
    forget: (purpose, key) => forgetState({ payload, key: keyOf(purpose, key) }),
  }
}

/** Counts a call against the account's allowance of the platform's day. */
export const spender =
  ({ payload, account }: Owner): Context['spend'] =>
  async (api, dailyLimit) => {
    const now = new Date()
    const expiresAt = new Date(now.getTime() + 48 * 3_600_000)
    const key = `quota:${account}:${api}:${beijingDay(now)}`
    const count = await countUp({ payload, key, limit: dailyLimit, expiresAt })
    if (count !== undefined) return
    throw new PublisherError(`今天调用「${api}」的次数（${dailyLimit} 次）已用完`, {
      kind: 'quota',
      code: 'localQuota',
      remedy: '次日零点后系统会自动继续，无需处理。',
      retryAfterMs: afterQuota({ now, random: 0 }).getTime() - now.getTime(),
    })
  }
