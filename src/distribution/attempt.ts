import type { Payload } from 'payload'
import type { Observation, Rendition } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'
import { updateFenced } from '@/database/atomic'
import { losable } from '@/database/losable'
import { approvedRun } from './approval'
import { approvedRendition } from './approvedRendition'
import { changeState } from './changeState'
import { checkpoint } from './checkpoint'
import { conclude } from './conclude'
import type { Delivery } from './delivery'
import { isWatched, readDelivery } from './delivery'
import type { Desk } from './desk'
import { observationOf, openDesk } from './desk'
import { readJournal } from './journalRows'
import { mayGo } from './issueGate'
import { issueRendition } from './issueRendition'
import { ISSUES } from './issueRows'
import { hasReceipt, openIntent } from './journalState'
import type { Lease } from './lease'
import { LeaseLost } from './leaseLost'
import { recallAttempt } from './recallAttempt'
import { reconcile } from './reconcile'
import { renditionHash } from './render'
import { settle, takeStep } from './settle'
import { slotDue } from './slotDue'
import type { Timing } from './timing'
import { watch } from './watch'

type Attempt = { payload: Payload; delivery: Delivery; lease: Lease; timing: Timing }

/** One attempt at a claimed delivery, from the ledger's word to the ledger's word. Throws LeaseLost only. */
export async function attempt({ payload, delivery, lease, timing }: Attempt): Promise<void> {
  const place = { payload, lease, timing, delivery }
  let desk: Desk | undefined
  try {
    const held = await slotDue(place)
    if (held) return await takeStep({ ...place, entries: [] }, held)
    place.delivery = await start(place)
    desk = await openDesk(place)
    await goOn(desk)
  } catch (error) {
    if (error instanceof LeaseLost) throw error
    const entries = desk?.entries ?? (await readJournal({ payload, id: delivery.id }))
    await conclude({ ...place, delivery: desk?.delivery ?? place.delivery, entries, error })
  }
}

async function goOn(desk: Desk): Promise<void> {
  const intent = openIntent(desk.entries)
  if (desk.delivery.action === 'recall') return recallAttempt(desk)
  if (intent) {
    const isClosed = await reconcile({ desk, intent, observation: observationOf(desk) })
    if (!isClosed) return
  } else if (isWatched(desk.delivery)) return watch(desk)
  await carryOut(desk)
}

async function carryOut(desk: Desk): Promise<void> {
  const { publisher, context, journal } = desk
  const amend = desk.delivery.action === 'amend' ? publisher.amend : undefined
  if (desk.delivery.action === 'amend' && !amend) throw cannotAmend()
  await mayGo(desk)
  // What the platform has part of must be finished as it was begun; before that, what was approved counts.
  const kept = hasReceipt(desk.entries) ? desk.delivery.rendition : undefined
  const rendition = kept ?? (await keepRendition(desk, await renditionOf(desk)))
  const prepared = (await publisher.prepare?.(rendition, context, journal.key)) ?? { refs: {} }
  await checkpoint('prepared')
  const outcome = amend
    ? await amend(rendition, await targetOf(desk), journal, context)
    : await publisher.commit(rendition, prepared, journal, context)
  await settle(desk, outcome)
}

const renditionOf = async (desk: Desk): Promise<Rendition> =>
  desk.delivery.kind === ISSUES
    ? issueRendition(desk)
    : approvedRendition(desk, await approvedRun(desk))

async function keepRendition(desk: Desk, rendition: Rendition): Promise<Rendition> {
  const { payload, delivery } = desk
  const data = { rendition, renditionHash: renditionHash(rendition) }
  if (!delivery.rendition || delivery.renditionHash !== data.renditionHash) {
    const { id, fence } = delivery
    // Nothing was sent yet; the intent that comes next makes it durable.
    const isOurs = await losable(() => updateFenced({ payload, id, fence, data }))
    if (!isOurs) throw new LeaseLost(delivery.id)
  }
  desk.delivery = { ...delivery, ...data }
  return rendition
}

/** What an amendment changes: the delivery that is out now. */
async function targetOf({ payload, delivery }: Desk): Promise<Observation> {
  const target =
    delivery.target === undefined ? undefined : await readDelivery({ payload, id: delivery.target })
  if (!target) return { journal: [], key: '', action: 'amend' }
  const entries = await readJournal({ payload, id: target.id })
  return { ...observationOf({ delivery: target, entries }), action: 'amend' }
}

/** `queued` and `scheduled` become `running`; a delivery taken over from a killed worker is that already. */
async function start({ payload, delivery, lease }: Attempt): Promise<Delivery> {
  if (delivery.state !== 'queued' && delivery.state !== 'scheduled') return delivery
  const actor = { id: `worker:${lease.worker}`, name: '投递进程' }
  const change = { state: 'running', action: 'delivery.start', keepsLease: true } as const
  // What was begun and not yet sent is begun again after a power cut.
  const started = await losable(() => changeState({ payload, delivery, change, actor }))
  await checkpoint('started')
  return started
}

/** Publishing instead would show readers the article twice. */
const cannotAmend = () =>
  new PublisherError('这个渠道不能自动更正已发布的文章', {
    kind: 'manual',
    code: 'noAmend',
    remedy: '请到平台后台修改，或先撤稿再推送新版本；完成后点「人工确认」。',
  })
