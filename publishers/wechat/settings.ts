import { z } from 'zod'
import type { Account } from '../contract'
import { manifest } from './manifest'

const settle = manifest.limits.settleSeconds ?? 15
const publishSettle = manifest.limits.publishSettleSeconds ?? 120

const flag = z.boolean().catch(false)

const schema = z.object({
  mode: z.enum(['publish', 'draft']).catch('publish'),
  defaultCover: z.string().min(1).optional().catch(undefined),
  needOpenComment: flag,
  onlyFansCanComment: flag,
  settleSeconds: z.coerce.number().min(0.1).optional().catch(undefined),
  publishSettleSeconds: z.coerce.number().min(0.1).optional().catch(undefined),
})

/** The account's settings with defaults; a value nobody understands counts as unset. */
export const settingsOf = (account: Account) => {
  const { settleSeconds = settle, publishSettleSeconds, ...rest } = schema.parse(account.settings)
  return {
    ...rest,
    settleMs: settleSeconds * 1000,
    // A faster clock for the one is meant for the other too (a sandbox, a test).
    publishSettleMs: (publishSettleSeconds ?? (settleSeconds * publishSettle) / settle) * 1000,
  }
}
