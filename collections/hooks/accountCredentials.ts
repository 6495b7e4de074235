import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { seal } from '@/access/secrets'
import { CHANNELS } from '@publishers/registry'

/**
 * Consoles and SDKs spell the same secret differently: Weibo's `clientSecret` is an `appSecret` in its own console, Douyin's
 * `clientKey` an `app_id` elsewhere. Each line is one thing; a name stands for whichever of its line the channel has.
 */
const SAME: readonly (readonly string[])[] = [
  ['appid', 'appkey', 'clientid', 'clientkey', 'key'],
  ['appsecret', 'clientsecret', 'secret'],
  ['encodingaeskey', 'aeskey', 'encodingkey'],
  ['accesstoken', 'oauthtoken'],
  ['refreshtoken', 'oauthrefreshtoken'],
  ['uid', 'userid'],
  ['openid', 'openuserid'],
]

/** Every spelling of a credential comes to the name its channel has for it; others stay as they are. */
export const normaliseCredentials: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data?.credentials || typeof data.credentials !== 'object') return data
  const channel = String(data.channel ?? originalDoc?.channel ?? '')
  const own = CHANNELS.filter(({ manifest }) => manifest.channel === channel)
    .flatMap(({ manifest }) => manifest.credentialFields)
    .map(({ name }) => name)
  const named = Object.entries(data.credentials).map(
    ([name, value]) => [fieldFor(name, own) ?? name, value, own.includes(name)] as const,
  )
  // The form sends the empty fields of all channels: the channel's own name goes before another spelling of it.
  const ordered = [...named.filter(([, , isExact]) => !isExact), ...named.filter(([, , is]) => is)]
  data.credentials = ordered.reduce<Record<string, unknown>>(
    (all, [name, value]) => (isEmpty(value) && name in all ? all : { ...all, [name]: value }),
    {},
  )
  return data
}

function fieldFor(name: string, own: readonly string[]): string | undefined {
  const same = SAME.find((line) => line.includes(plain(name))) ?? []
  return (
    own.find((field) => plain(field) === plain(name)) ??
    own.find((field) => same.includes(plain(field)))
  )
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

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
