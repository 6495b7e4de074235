import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { seal } from '@/access/secrets'
import { CHANNELS } from '@publishers/registry'

/** Consoles and SDKs spell the same secret differently; `appSecret`, `app_secret` and `secret` are one field. */
const aliases: Readonly<Record<string, string>> = {
  secret: 'appsecret',
  aeskey: 'encodingaeskey',
  encodingkey: 'encodingaeskey',
}

export const normaliseCredentials: CollectionBeforeValidateHook = ({ data }) => {
  if (!data?.credentials || typeof data.credentials !== 'object') return data
  const known = new Map(
    CHANNELS.flatMap(({ manifest }) => manifest.credentialFields).map(
      ({ name }) => [plain(name), name] as const,
    ),
  )
  data.credentials = Object.fromEntries(
    Object.entries(data.credentials).map(([name, value]) => {
      const key = plain(name)
      return [known.get(key) ?? known.get(aliases[key] ?? '') ?? name, value]
    }),
  )
  return data
}

/**
 * Seals what was entered and keeps what was not: the form never holds a secret, so an empty field
 * means "leave it". The stored value is read below Payload's hooks, which hide it.
 */
export const sealCredentials: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const stored =
    originalDoc?.id !== undefined
      ? await req.payload.db.findOne<{ id: never; credentials?: Record<string, unknown> }>({
          collection: 'channel-accounts',
          where: { id: { equals: originalDoc.id } },
          req,
        })
      : null
  const given = Object.entries(data.credentials ?? {}).filter(
    ([, value]) => typeof value === 'string' && value !== '',
  )
  data.credentials = {
    ...stored?.credentials,
    ...Object.fromEntries(
      given.map(([name, value]) => [name, seal(String(value), req.payload.secret)]),
    ),
  }
  return data
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

export const trimBaseUrl: CollectionBeforeChangeHook = ({ data }) => {
  if (typeof data.baseUrl === 'string') data.baseUrl = data.baseUrl.trim().replace(/\/+$/, '')
  return data
}
