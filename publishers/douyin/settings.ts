import { z } from 'zod'
import type { Account } from '../contract'
import { manifest } from './manifest'

/** private_status of create_video and of the schema. */
const VISIBILITY = { public: 0, self: 1, friends: 2 } as const
/** What publishing by the server and looking at the own works take. */
const SCOPES = 'video.create.bind,video.data.bind,video.list.bind'

const schema = z.object({
  mode: z.enum(['handOff', 'server']).catch('handOff'),
  visibility: z.enum(['public', 'friends', 'self']).catch('public'),
  watchOwnVideos: z.boolean().catch(false),
  readComments: z.boolean().catch(false),
  coverSeconds: z.coerce.number().min(0).catch(0),
  firstPartNumber: z.coerce.number().int().min(0).catch(1),
  scopes: z.string().trim().min(1).catch(SCOPES),
  settleSeconds: z.coerce
    .number()
    .min(0.1)
    .catch(manifest.limits.settleSeconds ?? 60),
})

/** The account's settings with defaults; a value nobody understands counts as unset. */
export const settingsOf = (account: Account) => {
  const { settleSeconds, visibility, scopes, readComments, ...rest } = schema.parse(
    account.settings,
  )
  return {
    ...rest,
    scopes: readComments ? withScope(scopes, 'item.comment') : scopes,
    privateStatus: VISIBILITY[visibility],
    settleMs: settleSeconds * 1000,
  }
}

const withScope = (scopes: string, scope: string): string =>
  scopes.split(/[,\s]+/).includes(scope) ? scopes : `${scopes},${scope}`
