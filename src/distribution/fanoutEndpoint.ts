import type { Endpoint, Payload, PayloadRequest } from 'payload'
import type { Kind } from '@/content/kinds'
import { headOf } from '@/content/headOf'
import { publisherOf } from '@publishers/registry'
import { answer, demand, refusal, routeId } from './answer'
import { findDeliveries } from './delivery'
import type { Fanout, FanoutRow } from './fanout'
import { correctionFanout, recallFanout, standsOn } from './fanout'

export type ShownRow = FanoutRow & { name: string }
export type ShownFanout = Omit<Fanout, 'rows'> & { rows: ShownRow[] }

/**
 * `GET /api/<kind>/:id/fanout` → `{ recall?, correction?, standing: [{ account, name, channel }] }`: how far the newest
 * recall and the newest correction have come on each account, with proof, and where the item stands now.
 */
export const fanoutEndpoint = (kind: Kind): Endpoint => ({
  path: '/:id/fanout',
  method: 'get',
  handler: async (req) => answer(await readFanout(req, kind)),
})

async function readFanout(req: PayloadRequest, kind: Kind) {
  if (!req.user) throw refusal(401, '请先登录。')
  const { payload } = req
  const missing = '没有这篇稿件。'
  const item = await headOf({ payload, req, kind, id: routeId(req, missing) })
  if (!item) throw refusal(404, missing)
  const { organization } = item
  const permission = 'delivery.read'
  await demand({ req, permission, seeing: 'content.read', organization, missing })
  const deliveries = await findDeliveries({
    payload,
    req,
    where: { and: [{ kind: { equals: kind } }, { item: { equals: String(item.id) } }] },
  })
  const names = await accountNames({ payload, ids: deliveries.map(({ account }) => account) })
  const shown = (fanout: Fanout | undefined): ShownFanout | undefined =>
    fanout && {
      ...fanout,
      rows: fanout.rows.map((row) => ({ ...row, name: names.get(String(row.account)) ?? '' })),
    }
  const channels = new Map(deliveries.map(({ account, channel }) => [String(account), channel]))
  return {
    recall: shown(recallFanout({ deliveries })),
    correction: shown(correctionFanout({ deliveries, amends })),
    standing: standsOn(deliveries).map((account) => ({
      account,
      name: names.get(String(account)) ?? '',
      channel: channels.get(String(account)) ?? '',
    })),
  }
}

function amends(channel: string): 'api' | 'byHand' | 'impossible' {
  const { amend, manifest } = publisherOf(channel)
  return manifest.capabilities.amend ?? (amend ? 'api' : 'byHand')
}

type Naming = { payload: Payload; ids: readonly (number | string)[] }

async function accountNames({ payload, ids }: Naming): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'channel-accounts',
    where: { id: { in: [...new Set(ids)] } },
    limit: 0,
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
