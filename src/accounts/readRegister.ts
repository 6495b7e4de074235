import type { PayloadRequest } from 'payload'
import type { ChannelAccount } from '@/payload-types'
import type { Probed } from './probeAccount'
import type { HealthMark } from './accountHealth'
import { accountHealth } from './accountHealth'
import { lastPosts } from './lastPosts'

/** One line of the media-account register. */
export type RegisterRow = {
  id: number | string
  name: string
  channel: string
  organization: string
  enabled: boolean
  owner?: string | null
  responsible?: string | null
  filingNo?: string | null
  verifiedUntil?: string | null
  authorizedUntil?: string | null
  lastPostAt?: string
  probe?: Probed
  health: HealthMark[]
}

/** Every account the person may see, with what is wrong with it. Read with the person's own rights. */
export async function readRegister(req: PayloadRequest, now = new Date()): Promise<RegisterRow[]> {
  const { docs } = await req.payload.find({
    collection: 'channel-accounts',
    sort: 'name',
    limit: 1000,
    depth: 1,
    pagination: false,
    req,
    overrideAccess: false,
  })
  const posts = await lastPosts({
    payload: req.payload,
    req,
    accounts: docs.map(({ id }) => id),
  })
  return docs.map((doc) => rowOf(doc, posts.get(String(doc.id)), now))
}

function rowOf(doc: ChannelAccount, lastPostAt: string | undefined, now: Date): RegisterRow {
  const { id, name, channel, organization, register, authorizedUntil, probedAt } = doc
  const probe = doc.probe as unknown as Probed | null | undefined
  const enabled = doc.enabled !== false
  const since = register?.openedAt ?? doc.createdAt
  const facts = { enabled, since, authorizedUntil, lastPostAt, probe }
  return {
    id,
    name,
    channel,
    organization: typeof organization === 'object' ? organization.name : '',
    enabled,
    owner: register?.owner,
    responsible: register?.responsible,
    filingNo: register?.filingNo,
    verifiedUntil: register?.verifiedUntil,
    authorizedUntil,
    lastPostAt,
    probe: probe ? { items: probe.items, at: probedAt ?? '' } : undefined,
    health: accountHealth({ ...facts, verifiedUntil: register?.verifiedUntil }, now),
  }
}
