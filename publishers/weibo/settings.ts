import { z } from 'zod'
import type { Account } from '../contract'
import { manifest } from './manifest'

const flag = z.boolean().catch(false)
const positive = z.coerce.number().positive().optional().catch(undefined)
const word = z.string().trim().catch('')
const words = z
  .string()
  .transform((value) => value.split(/[\s,，、;；]+/).filter(Boolean))
  .catch([])

const schema = z.object({
  rip: word,
  safeDomain: words,
  linkPolicy: z.enum(['item', 'swap', 'home']).catch('item'),
  topics: words,
  textLimit: positive,
  longText: flag,
  ninePictures: flag,
  commercialBaseUrl: word,
  headArticle: flag,
  dailyWrites: positive,
  hourlyReads: positive,
  settleSeconds: positive,
})

export const limitOf = (name: string): number => manifest.limits[name] ?? Infinity

/** The account's settings with defaults; a value nobody understands counts as unset. */
export const settingsOf = (account: Account) => {
  const { settleSeconds, textLimit, safeDomain, ...rest } = schema.parse(account.settings)
  return {
    ...rest,
    safeDomains: safeDomain.map((domain) =>
      domain.replace(/^https?:\/\//i, '').replace(/\/.*$/, ''),
    ),
    settleMs: (settleSeconds ?? limitOf('settleSeconds')) * 1000,
    textUnits: rest.longText ? limitOf('longTextUnits') : (textLimit ?? limitOf('textUnits')),
    pictures: rest.ninePictures ? limitOf('longTextPictures') : 1,
    /** Long posts and several pictures are known on the commercial base only. */
    isCommercial: rest.longText || rest.ninePictures,
  }
}

export type Settings = ReturnType<typeof settingsOf>
