import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Receipt, Rendition } from '@publishers/contract'
import type { MissedChoice, SlotWarning } from './rules/verdict'

export type DeliveryAction = 'publish' | 'amend' | 'recall'

export type DeliveryState =
  | 'scheduled'
  | 'queued'
  | 'running'
  | 'accepted'
  | 'published'
  | 'handedOff'
  | 'failed'
  | 'unconfirmed'
  | 'cancelled'
  | 'recalled'

/** The last error, in words for an editor. */
export type DeliveryError = {
  kind: string
  code: string
  message: string
  remedy: string
  trace?: string
}

/** One row of the ledger, relations as ids. */
export type Delivery = {
  id: Id
  title: string
  kind: string
  item: string
  organization: Id
  review?: Id
  revision: string
  account: Id
  channel: string
  action: DeliveryAction
  key: string
  state: DeliveryState
  dueAt: string
  nextAt?: string | null
  leaseOwner?: string | null
  leaseUntil?: string | null
  fence: number
  tries: number
  polls: number
  url?: string | null
  error?: DeliveryError | null
  receipt?: Receipt | null
  instructions?: string[] | null
  rendition?: Rendition | null
  renditionHash?: string | null
  reason?: string | null
  /** Who ordered it, by name: the one who pressed the button, or whose order that was. */
  orderGiver?: string | null
  /** A screenshot a person gave as proof. */
  evidence?: Id
  target?: Id
  finishedAt?: string | null
  missed?: MissedChoice | null
  slotNote?: string | null
  slotWarnings?: SlotWarning[] | null
  textKey?: string | null
  /** The issue it goes out in, and its place there from 1. */
  issue?: Id
  position?: number
  createdAt: string
}

type Reading = { payload: Payload; req?: PayloadRequest }

export async function readDelivery({
  payload,
  req,
  id,
}: Reading & { id: Id }): Promise<Delivery | undefined> {
  return (await findDeliveries({ payload, req, where: { id: { equals: id } }, limit: 1 }))[0]
}

/** Newest first. */
export async function findDeliveries({
  payload,
  req,
  where,
  limit = 0,
}: Reading & { where: Where; limit?: number }): Promise<Delivery[]> {
  // Below Payload's hooks, which have nothing to say here: a worker asks before each send.
  const { docs } = await payload.db.find<Record<string, unknown> & { id: Id }>({
    collection: 'deliveries',
    where,
    limit,
    sort: '-createdAt',
    pagination: false,
    req,
  })
  return docs.map(toDelivery)
}

/** Rows of the same item on the same account. */
export const samePlace = ({
  kind,
  item,
  account,
}: Pick<Delivery, 'kind' | 'item' | 'account'>): Where[] => [
  { kind: { equals: kind } },
  { item: { equals: item } },
  { account: { equals: account } },
]

/** Something of this delivery may be on the platform, or may come to be. */
export const OUT_STATES: readonly DeliveryState[] = [
  'running',
  'accepted',
  'published',
  'handedOff',
  'unconfirmed',
]

/** It is out of our hands; the platform, or a person there, decides what becomes of it. */
export const isWatched = ({ state }: Pick<Delivery, 'state'>): boolean =>
  state === 'accepted' || state === 'handedOff'

/** Nothing was sent yet. */
export const UNSENT_STATES: readonly DeliveryState[] = ['scheduled', 'queued']

function toDelivery(doc: Record<string, unknown>): Delivery {
  return {
    ...(doc as Delivery),
    organization: idOf(doc.organization) ?? '',
    review: idOf(doc.review),
    account: idOf(doc.account) ?? '',
    target: idOf(doc.target),
    evidence: idOf(doc.evidence),
    issue: idOf(doc.issue),
    position: typeof doc.position === 'number' ? doc.position : undefined,
    fence: Number(doc.fence ?? 0),
    tries: Number(doc.tries ?? 0),
    polls: Number(doc.polls ?? 0),
  }
}
