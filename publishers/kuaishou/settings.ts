import { z } from 'zod'
import type { Account } from '../contract'
import { manifest } from './manifest'

const schema = z.object({
  topics: z
    .string()
    .transform((value) => value.split(/[\s,，、;；]+/).filter(Boolean))
    .catch([]),
  deleteByApi: z.boolean().catch(false),
  settleSeconds: z.coerce.number().positive().optional().catch(undefined),
})

export const limitOf = (name: string): number => manifest.limits[name] ?? Infinity

/** The account's settings with defaults; a value nobody understands counts as unset. */
export const settingsOf = (account: Account) => {
  const { settleSeconds = limitOf('settleSeconds'), ...rest } = schema.parse(account.settings)
  return {
    ...rest,
    settleMs: settleSeconds * 1000,
    // A faster clock for the one is meant for the other too (a sandbox, a test).
    pace: Math.min(1, settleSeconds / limitOf('settleSeconds')),
  }
}
