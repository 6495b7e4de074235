import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { can, idOf } from '@/access/scope'
import { isReviewedKind } from '@/content/kinds'
import { idIn } from '@/database/idIn'
import { refusal } from '@/distribution/answer'
import type { Delivery } from '@/distribution/delivery'
import { findDeliveries } from '@/distribution/delivery'
import { SOURCES } from '../sources/source'
import type { Source } from '../sources/source'
import { toSource } from '../sources/source'
import type { Place } from './saidIn'

type Fields = Record<string, unknown>

const noPlace = '没有这个账号或稿件，请重新选择。'

/**
 * What the file's comments stand under: `source`, or `account` with `kind` and `item`; with `account` alone each row says it
 * by its link. Every id is checked against what the person may moderate. Throws 400, 403, 404.
 */
export async function placesOf(
  req: PayloadRequest,
  fields: Fields,
): Promise<{ account: Id; place?: Place; byLink: (link: string) => Promise<Place | undefined> }> {
  if (fields.source !== undefined && fields.source !== '') {
    const place = await ofSource(req, fields.source)
    return { account: place.account, place, byLink: async () => undefined }
  }
  const account = await readAccount(req, fields.account)
  const { kind, item } = fields
  if (kind && item) {
    const place = await ofItem(req, { account, kind: String(kind), item: String(item) })
    return { account: account.id, place, byLink: async () => undefined }
  }
  const known = new Map<string, Promise<Place | undefined>>()
  return {
    account: account.id,
    byLink: (link) => {
      const found = known.get(link) ?? ofLink(req, { account, link })
      known.set(link, found)
      return found
    },
  }
}

async function ofSource(req: PayloadRequest, given: unknown): Promise<Place> {
  const row = await req.payload.db.findOne<Record<string, unknown> & Source>({
    collection: SOURCES,
    where: { id: { equals: idHere(req, given) } },
  })
  if (!row) throw refusal(404, noPlace)
  const { account, channel, kind, item, itemTitle, organization, delivery } = toSource(row)
  await demandHere(req, organization)
  const place = { account, channel, kind, item, organization, delivery }
  return { ...place, ...(itemTitle && { itemTitle }) }
}

type Account = { id: Id; channel: string; organization: unknown }

async function readAccount(req: PayloadRequest, given: unknown): Promise<Account> {
  if (given === undefined || given === '')
    throw refusal(400, '请说明导入哪个账号、哪篇稿件的留言。')
  const account = await req.payload.db.findOne<Account>({
    collection: 'channel-accounts',
    where: { id: { equals: idHere(req, given) } },
  })
  if (!account || !(await can(req, 'account.read', account.organization)))
    throw refusal(404, noPlace)
  return account
}

type Item = { id: Id; title?: string; name?: string; organization: unknown }

async function ofItem(
  req: PayloadRequest,
  { account, kind, item }: { account: Account; kind: string; item: string },
): Promise<Place> {
  if (!isReviewedKind(kind)) throw refusal(404, noPlace)
  const row = await req.payload.db.findOne<Item>({
    collection: kind as CollectionSlug,
    where: { id: { equals: idHere(req, item) } },
  })
  if (!row) throw refusal(404, noPlace)
  const organization = idOf(row.organization) as Id
  await demandHere(req, organization)
  const [delivery] = await findDeliveries({
    payload: req.payload,
    where: {
      and: [
        ...[{ kind: { equals: kind } }, { item: { equals: String(row.id) } }],
        ...[{ account: { equals: account.id } }, { action: { equals: 'publish' } }],
        { state: { equals: 'published' } },
      ],
    },
    limit: 1,
  })
  const itemTitle = row.title ?? row.name
  return {
    ...{ account: account.id, channel: account.channel, kind, item: String(row.id), organization },
    ...(itemTitle && { itemTitle }),
    ...(delivery && { delivery: delivery.id }),
  }
}

async function ofLink(
  req: PayloadRequest,
  { account, link }: { account: Account; link: string },
): Promise<Place | undefined> {
  const [delivery] = await findDeliveries({
    payload: req.payload,
    where: {
      and: [
        ...[{ account: { equals: account.id } }, { url: { equals: link } }],
        { action: { equals: 'publish' } },
      ],
    },
    limit: 1,
  })
  if (!delivery || !(await can(req, 'comment.moderate', delivery.organization))) return undefined
  return placeOfDelivery(account, delivery)
}

const placeOfDelivery = (account: Account, delivery: Delivery): Place => ({
  ...{ account: account.id, channel: account.channel, delivery: delivery.id },
  ...{ kind: delivery.kind, item: delivery.item, itemTitle: delivery.title },
  organization: delivery.organization,
})

async function demandHere(req: PayloadRequest, organization: Id): Promise<void> {
  if (!(await can(req, 'comment.read', organization))) throw refusal(404, noPlace)
  if (!(await can(req, 'comment.moderate', organization))) throw refusal(403, '您没有这项权限。')
}

/** As the database spells it; 404 for what can be none. */
function idHere({ payload }: PayloadRequest, given: unknown): Id {
  const id = idIn(payload, given)
  if (id === undefined) throw refusal(404, noPlace)
  return id
}
