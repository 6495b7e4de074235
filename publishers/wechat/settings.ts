import { z } from 'zod'
import type { Account } from '../contract'
import { manifest } from './manifest'

const settle = manifest.limits.settleSeconds ?? 15
const publishSettle = manifest.limits.publishSettleSeconds ?? 120

const flag = z.boolean().catch(false)
const numberOr = (standard: number) => z.coerce.number().min(0).catch(standard)

const schema = z.object({
  mode: z.enum(['publish', 'draft', 'mass']).catch('publish'),
  accountKind: z.enum(['subscription', 'service']).catch('subscription'),
  articleType: z.enum(['news', 'newspic', 'auto']).catch('news'),
  massTo: z.enum(['all', 'tag']).catch('all'),
  massTagId: z.coerce.number().int().min(0).optional().catch(undefined),
  sendIgnoreReprint: flag,
  massConfirm: flag,
  // What a draft may lose on its way: pictures, characters, percent of styles kept. 60 % is our judgement: themes
  // lose a few properties to WeChat's filter, an article that lost its style attributes keeps none.
  toleratedPictures: numberOr(0),
  toleratedCharacters: numberOr(0),
  styleRetention: numberOr(60),
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
    /** 1, or less where the clocks run faster than WeChat's (a sandbox, a test). */
    pace: Math.min(1, settleSeconds / settle),
    // A faster clock for the one is meant for the other too (a sandbox, a test).
    publishSettleMs: (publishSettleSeconds ?? (settleSeconds * publishSettle) / settle) * 1000,
  }
}
