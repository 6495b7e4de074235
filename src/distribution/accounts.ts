import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { unseal } from '@/access/secrets'
import { env } from '@/env'
import { siteKey } from '@/site/siteKey'
import type { Account } from '@publishers/contract'
import { publisherOf } from '@publishers/registry'

type Reading = { payload: Payload; req?: PayloadRequest }

/** An account with its secrets: for the worker alone. */
export type OpenAccount = {
  account: Account
  organization?: Id
  enabled: boolean
  credentials: Record<string, string>
  baseUrl: string
}

/** Undefined when there is no such account. Read below Payload's hooks, which hide the secrets. */
export async function openAccount({
  payload,
  req,
  id,
}: Reading & { id: Id }): Promise<OpenAccount | undefined> {
  const row = await payload.db.findOne<Row>({
    collection: 'channel-accounts',
    where: { id: { equals: id } },
    req,
  })
  if (!row) return undefined
  return {
    account: accountOf(row),
    organization: idOf(row.organization),
    enabled: row.enabled !== false,
    credentials: credentialsOf(row, payload.secret),
    baseUrl: baseUrlOf(row),
  }
}

/** What pure functions may know of an account. */
export const accountOf = ({ id, channel, name, settings }: Row): Account => ({
  id: String(id),
  channel,
  name,
  settings: Object.fromEntries(
    Object.entries(settings ?? {}).filter(([, value]) => value !== null && value !== ''),
  ),
})

type Row = {
  id: never
  channel: string
  name: string
  organization?: unknown
  enabled?: boolean | null
  baseUrl?: string | null
  settings?: Record<string, unknown> | null
  credentials?: Record<string, unknown> | null
}

function credentialsOf({ channel, credentials }: Row, secret: string): Record<string, string> {
  const stored = Object.entries(credentials ?? {}).filter(
    ([, value]) => typeof value === 'string' && value !== '',
  )
  const open = Object.fromEntries(
    stored.map(([name, value]) => [name, unseal(String(value), secret)]),
  )
  // Our own site needs no entry by hand: every process of the installation derives the same key.
  return channel === 'web' ? { siteKey: siteKey(secret), ...open } : open
}

function baseUrlOf({ channel, baseUrl }: Row): string {
  if (baseUrl) return baseUrl
  return channel === 'web'
    ? `http://127.0.0.1:${env().PORT}`
    : publisherOf(channel).manifest.defaultBaseUrl
}
