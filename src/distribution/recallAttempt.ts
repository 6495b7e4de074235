import type { Observation, Outcome, Receipt } from '@publishers/contract'
import type { JournalEntry } from '@publishers/journal'
import { publisherOf } from '@publishers/registry'
import type { Delivery } from './delivery'
import { findDeliveries, readDelivery, samePlace } from './delivery'
import type { Desk } from './desk'
import { attemptKey } from './journal'
import { readJournal } from './journalRows'
import { carrierOf, receiptReader } from './issueCarrier'
import { hasReceipt, openIntent } from './journalState'
import { reconcile } from './reconcile'
import { settle, takeStep } from './settle'
import { watch } from './watch'

/** The recalled delivery's own attempt sees the order at its next step; this is how long we leave it. */
const waitMs = 2_000

/** Takes back what is out on one account. Waits for whatever is under way there, and asks before it believes. */
export async function recallAttempt(desk: Desk): Promise<void> {
  const { payload, delivery, publisher, journal, context } = desk
  const target =
    delivery.target === undefined ? undefined : await readDelivery({ payload, id: delivery.target })
  if (!target) return settle(desk, nothingOut('找不到原来的投递记录'))
  if (await isUnderWay(desk))
    return takeStep(desk, {
      then: 'later',
      nextAt: new Date(Date.now() + waitMs),
      reason: '等待正在进行的投递停下',
    })

  // An article of an issue went out with its issue: that journal tells what was sent.
  const carrier = await carrierOf({ payload, target })
  const receiptIn = await receiptReader({ payload, target, carrier })
  const owner = {
    delivery: carrier,
    entries: await readJournal({ payload, id: carrier.id }),
    receiptIn,
  }
  const about = () => observe(desk, owner)
  const theirs = openIntent(owner.entries)
  if (theirs && !(await reconcile({ desk, intent: theirs, observation: about(), owner }))) return
  const ours = openIntent(desk.entries)
  if (ours && !(await reconcile({ desk, intent: ours, observation: about() }))) return
  // Done, perhaps by a worker that died before it could say so; what is gone cannot be looked up again.
  if (hasReceipt(desk.entries)) return watch(desk, about())
  if (!hasReceipt(owner.entries) && !target.receipt)
    return settle(desk, nothingOut('平台上没有发出任何内容'))
  if (!publisher.recall) return settle(desk, byHand(target))
  await settle(desk, await publisher.recall(about(), journal, context))
}

type Owner = {
  delivery: Delivery
  entries: JournalEntry[]
  receiptIn: (entries: readonly JournalEntry[]) => Receipt | undefined
}

/** The target's steps and our own in one journal: their names differ, and both matter. */
const observe = (desk: Desk, { delivery: target, entries, receiptIn }: Owner): Observation => ({
  journal: [...entries, ...desk.entries],
  key: attemptKey(openIntent(entries) ? target : desk.delivery),
  action: 'recall',
  rendition: target.rendition ?? undefined,
  receipt: receiptIn(entries),
})

async function isUnderWay({ payload, delivery }: Desk): Promise<boolean> {
  const moving = await findDeliveries({
    payload,
    where: {
      and: [
        ...samePlace(delivery),
        { action: { not_equals: 'recall' } },
        { state: { in: ['scheduled', 'queued', 'running'] } },
      ],
    },
  })
  return moving.some(({ createdAt }) => createdAt <= delivery.createdAt)
}

const nothingOut = (note: string): Outcome => ({
  state: 'recalled',
  receipt: { ids: {}, at: new Date().toISOString(), note },
})

const byHand = ({ url, title, channel }: Delivery): Outcome => ({
  state: 'handedOff',
  receipt: { ids: {}, at: new Date().toISOString() },
  instructions: [
    ...(publisherOf(channel).manifest.byHand?.recall ?? [
      '这个渠道没有撤稿接口，请到平台的管理后台手动删除。',
    ]),
    url ? `要删除的内容：${url}` : `要删除的内容：《${title}》`,
    '删除后回到投递看板，点「人工确认」。',
  ],
})
