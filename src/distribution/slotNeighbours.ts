import type { Payload, PayloadRequest, Where } from 'payload'
import { startOfDay } from '@/beijing'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { OUT_STATES, UNSENT_STATES } from './delivery'
import type { DeliveryError, DeliveryState } from './delivery'
import type { Neighbour } from './rules/pace'
import { SAME_TEXT_MINUTES } from './rules/sameText'
import { beijingMonth, nextBeijingMonth } from './schedule'
import type { SlotAccount } from './slotAccount'

type Reading = { payload: Payload; req?: PayloadRequest; account: SlotAccount; at: Date }

const dayMs = 24 * 3_600_000

/** Sent late, a delivery counts in another month than it was planned for; further than this it is not late but lost. */
const lateMs = 3 * dayMs

const SENT: readonly DeliveryState[] = [...OUT_STATES, 'recalled']

/**
 * Other sends of the account around the month of `at`. While planning, what waits counts as well; when due, only
 * what went: of two that wait for one place the first takes it. Asks nothing for an account without a limit.
 */
export async function neighboursOf({
  payload,
  req,
  account,
  at,
  isPush,
  isDue,
  except,
}: Reading & { isPush: boolean; isDue: boolean; except?: Id }): Promise<Neighbour[]> {
  const { own, channel, pushes } = account.pace
  const limits = [own, channel, isPush ? pushes : undefined]
  const isLimited = limits.some((limit) =>
    Object.values(limit ?? {}).some((n) => typeof n === 'number' && n > 0),
  )
  if (!isLimited && !(isPush && account.refusals.length > 0)) return []
  const month = startOfDay(`${beijingMonth(at)}-01`)
  const states = [...SENT, 'queued', 'failed', ...(isDue ? [] : UNSENT_STATES)]
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: {
      and: [
        { account: { equals: account.id } },
        { action: { equals: 'publish' } },
        { state: { in: [...new Set(states)] } },
        { dueAt: { greater_than_equal: new Date(month.getTime() - lateMs).toISOString() } },
        { dueAt: { less_than: new Date(nextBeijingMonth(at).getTime() + dayMs).toISOString() } },
        ...(except === undefined ? [] : [{ id: { not_equals: except } }]),
      ],
    },
    select: {
      kind: true,
      state: true,
      dueAt: true,
      finishedAt: true,
      receipt: true,
      error: true,
      issue: true,
      updatedAt: true,
    },
    limit: 0,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
    .map((doc) => neighbourOf({ row: doc as unknown as Row, account, isDue }))
    .filter((neighbour) => neighbour !== undefined)
}

type Row = {
  kind: string
  state: DeliveryState
  dueAt: string
  finishedAt?: string | null
  receipt?: { at?: string } | null
  error?: DeliveryError | null
  issue?: unknown
  updatedAt: string
}

/** Pure. An article of an issue goes out with it and counts once, there. */
export function neighbourOf({
  row,
  account,
  isDue,
}: {
  row: Row
  account: Pick<SlotAccount, 'pushes' | 'refusals'>
  isDue: boolean
}): Neighbour | undefined {
  if (idOf(row.issue) !== undefined && row.kind !== 'issues') return undefined
  const pushes = account.pushes(row.kind)
  if (row.error && account.refusals.includes(row.error.code))
    return { at: new Date(row.updatedAt), pushes, refused: true }
  if (SENT.includes(row.state))
    return { at: new Date(row.receipt?.at ?? row.finishedAt ?? row.dueAt), pushes }
  return !isDue && UNSENT_STATES.includes(row.state)
    ? { at: new Date(row.dueAt), pushes }
    : undefined
}

const ownSite = 'web'

/** More copies than this say nothing new. */
const mostCopies = 20

/** The same words on other public accounts of the channel around `at`. Our own sites may say the same. */
export async function sameTextAround({
  payload,
  req,
  account,
  at,
  textKey,
  except,
}: Reading & { textKey: string; except?: Id }): Promise<{ at: Date; account: string }[]> {
  if (textKey === '' || account.channel === ownSite) return []
  const aroundMs = SAME_TEXT_MINUTES * 60_000
  const where: Where = {
    and: [
      { textKey: { equals: textKey } },
      { channel: { equals: account.channel } },
      { account: { not_equals: account.id } },
      { action: { equals: 'publish' } },
      { state: { in: [...UNSENT_STATES, ...OUT_STATES] } },
      { dueAt: { greater_than: new Date(at.getTime() - aroundMs).toISOString() } },
      { dueAt: { less_than: new Date(at.getTime() + aroundMs).toISOString() } },
      ...(except === undefined ? [] : [{ id: { not_equals: except } }]),
    ],
  }
  // Below Payload's hooks: it is asked for each of a thousand accounts.
  const { docs } = await payload.db.find<{ id: Id; account: unknown; dueAt: string }>({
    collection: 'deliveries',
    where,
    select: { account: true, dueAt: true },
    limit: mostCopies,
    pagination: false,
    req,
  })
  if (docs.length === 0) return []
  const names = await payload.db.find<{ id: Id; name: string }>({
    collection: 'channel-accounts',
    where: { id: { in: docs.map((doc) => idOf(doc.account)) } },
    select: { name: true },
    limit: mostCopies,
    pagination: false,
    req,
  })
  return docs.map((doc) => ({
    at: new Date(doc.dueAt),
    account: names.docs.find(({ id }) => String(id) === String(idOf(doc.account)))?.name ?? '',
  }))
}
