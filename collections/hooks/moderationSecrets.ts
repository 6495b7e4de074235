import type { GlobalBeforeChangeHook } from 'payload'
import { seal } from '@/access/secrets'

type Row = { id?: string; secret?: string | null }

/** Secrets of providers are sealed as they come in; an empty one leaves what is stored. */
export const keepSecrets: GlobalBeforeChangeHook = async ({ data, req }) => {
  const stored = await req.payload.db.findGlobal<{ providers?: Row[] } & Record<string, unknown>>({
    slug: 'moderation-settings',
    req,
  })
  const kept = new Map((stored?.providers ?? []).map(({ id, secret }) => [id, secret]))
  const providers = (data.providers ?? []) as Row[]
  data.providers = providers.map((row) => ({
    ...row,
    secret: row.secret ? seal(row.secret, req.payload.secret) : (kept.get(row.id) ?? null),
  }))
  return data
}
