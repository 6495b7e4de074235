import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'

type Asking = { payload: Payload; req?: PayloadRequest; account: unknown }

/** What is shown through the account, as far as its mark depends on it. */
export type Marked = { organization?: unknown; no?: unknown; number?: unknown }

/**
 * «单位 作品号» for what goes out through an account that wants it; '' for every other. The unit is the item's own, else the
 * account's.
 */
export async function watermarkText({
  payload,
  req,
  account,
  item,
}: Asking & { item?: Marked }): Promise<string> {
  const id = idOf(account)
  if (id === undefined) return ''
  const row = await payload.db.findOne<{
    id: number | string
    channel?: string
    watermark?: boolean | null
    organization?: unknown
  }>({
    collection: 'channel-accounts',
    where: { id: { equals: id } },
    select: { channel: true, watermark: true, organization: true },
    req,
  })
  if (!row?.watermark || row.channel === 'douyin') return ''
  const unit = await nameOf({ payload, req }, item?.organization ?? row.organization)
  const number = [item?.no, item?.number].find((value) => typeof value === 'string' && value !== '')
  return [unit, number].filter(Boolean).join(' ')
}

async function nameOf(at: Omit<Asking, 'account'>, organization: unknown): Promise<string> {
  const id = idOf(organization)
  if (id === undefined) return ''
  const found = await at.payload.db.findOne<{
    id: number | string
    name?: string
    shortName?: string | null
  }>({
    collection: 'organizations',
    where: { id: { equals: id } },
    select: { name: true, shortName: true },
    req: at.req,
  })
  return found?.shortName || found?.name || ''
}
