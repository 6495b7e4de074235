import type { PayloadRequest } from 'payload'
import type { Receipt } from '@publishers/contract'
import { publisherOf } from '@publishers/registry'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import { record } from '@/audit/record'
import { updateFenced } from '@/database/atomic'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from './answer'
import { currentApproval, RECALL_ORDERED } from './approval'
import type { Change } from './changeState'
import { changeState } from './changeState'
import type { Delivery } from './delivery'
import { demandProof } from './evidence'
import { finishRecall } from './finishRecall'
import { mayGo } from './issueGate'
import { isFollower, ISSUES } from './issueRows'
import { appendEntry, readJournal } from './journalRows'
import { mergedReceipt, openIntent } from './journalState'
import { LeaseLost } from './leaseLost'
import { MISSED_SLOT } from './rules/missedSlot'

/** What a person may do with a delivery. Each refuses with 409 and the reason when it does not fit the state. */

type ByHand = { req: PayloadRequest; delivery: Delivery }

export async function retryByHand({ req, delivery }: ByHand): Promise<void> {
  const refused = whyFollows(delivery) ?? whyNoRetry(delivery)
  if (refused) throw refusal(409, refused)
  if (delivery.action !== 'recall') {
    await mayGo({ payload: req.payload, delivery }).catch((error: Error) => {
      throw refusal(409, `${error.message}，不能重试。`)
    })
    const newest = await currentApproval({
      payload: req.payload,
      kind: delivery.kind,
      item: delivery.item,
    })
    if (delivery.kind !== ISSUES && !sameId(newest?.id, delivery.review))
      throw refusal(409, '已有更新的批准版本，不能再发这个旧版本。')
  }
  const now = new Date().toISOString()
  const data = {
    nextAt: now,
    tries: 0,
    polls: 0,
    error: null,
    instructions: null,
    finishedAt: null,
  }
  if (delivery.state === 'queued') return hasten({ req, delivery, data })
  // Its time was missed and a person wants it: as soon as the rules allow, which a clock knows.
  if (delivery.error?.code === MISSED_SLOT) {
    const soon = { ...data, dueAt: now, missed: 'late' } as const
    const change = { state: 'scheduled', action: 'delivery.retry', data: soon } as const
    return write({ req, delivery, change })
  }
  await write({ req, delivery, change: { state: 'queued', action: 'delivery.retry', data } })
}

export async function cancelByHand({ req, delivery }: ByHand): Promise<void> {
  const refused = whyFollows(delivery) ?? CANNOT_CANCEL[delivery.state]
  if (refused) throw refusal(409, refused)
  const journal = await readJournal({ payload: req.payload, id: delivery.id })
  if (openIntent(journal)) throw refusal(409, '这次投递可能已经发出，请先「人工确认」。')
  const data = { nextAt: null, finishedAt: new Date().toISOString() }
  await write({
    req,
    delivery,
    change: { state: 'cancelled', action: 'delivery.cancelled', data, reason: '人工取消' },
  })
}

export type Confirmation = { published: boolean; url?: string; note?: string; evidence?: Id }

/**
 * A person looked at the platform. `published` says whether the article is there now; it closes what is open in
 * the journal, so that a retry after "it is not there" may send again.
 */
export async function confirmByHand({
  req,
  delivery,
  confirmation,
}: ByHand & { confirmation: Confirmation }): Promise<void> {
  const follows = whyFollows(delivery)
  if (follows) throw refusal(409, follows)
  if (!['unconfirmed', 'handedOff', 'failed'].includes(delivery.state))
    throw refusal(409, '这次投递不需要人工确认。')
  const { published, url, note, evidence } = confirmation
  const isRecall = delivery.action === 'recall'
  if (published && !isRecall) demandProof(delivery, confirmation)
  const at = new Date().toISOString()
  const receipt: Receipt = { ids: {}, at, ...(url && { url }), note: note || '人工确认' }
  await inTransaction({ payload: req.payload, req, label: 'confirm by hand' }, async (inside) => {
    const entries = await readJournal({ payload: req.payload, req: inside, id: delivery.id })
    const intent = openIntent(entries)
    if (intent) {
      const isDone = published !== isRecall
      const end = {
        step: intent.step,
        round: intent.round,
        kind: isDone ? ('receipt' as const) : ('absent' as const),
      }
      const entry = {
        ...end,
        detail: isDone
          ? receipt
          : { proof: note || '人工核对：没有发出', by: String(req.user?.id ?? '') },
      }
      const worker = `user:${String(req.user?.id ?? '')}`
      await appendEntry({ payload: req.payload, req: inside, delivery, worker, entries, entry })
    }
    const known = mergedReceipt(entries, delivery.receipt)
    const whole = { ...known, ...receipt, url: url ?? known?.url, ids: known?.ids ?? {} }
    const change = changeOf({ published, isRecall, receipt: whole, note, at, evidence })
    if (isRecall && change.state === 'recalled')
      await finishRecall({ payload: req.payload, req: inside, delivery, change })
    else await changeState({ payload: req.payload, req: inside, delivery, change })
  }).catch(asConflict)
}

type Confirmed = {
  published: boolean
  isRecall: boolean
  receipt: Receipt
  note?: string
  at: string
  evidence?: Id
}

function changeOf({ published, isRecall, receipt, note, at, evidence }: Confirmed): Change {
  const common = {
    nextAt: null,
    instructions: null,
    finishedAt: at,
    reason: note || undefined,
    ...(evidence !== undefined && { evidence }),
  }
  const asked = {
    action: 'delivery.confirm',
    reason: note,
    detail: {
      published,
      url: receipt.url,
      ...(evidence !== undefined && { evidence: String(evidence) }),
    },
  } as const
  if (published && !isRecall)
    return {
      ...asked,
      state: 'published',
      data: { ...common, error: null, receipt, url: receipt.url ?? null },
    }
  if (!published && isRecall)
    return { ...asked, state: 'recalled', data: { ...common, error: null, receipt } }
  const message = isRecall ? '人工确认：文章仍在平台上' : '人工确认：没有发布成功'
  return {
    ...asked,
    state: 'failed',
    data: {
      ...common,
      error: {
        kind: 'confirmed',
        code: 'confirmedAbsent',
        message,
        remedy: '可以点「重试」再次投递。',
      },
    },
  }
}

async function write({ req, delivery, change }: ByHand & { change: Change }): Promise<void> {
  if (isHeld(delivery)) throw refusal(409, busy)
  await changeState({ payload: req.payload, req, delivery, change }).catch(asConflict)
}

/** Waiting for its next try: the same state, sooner. */
async function hasten({
  req,
  delivery,
  data,
}: ByHand & { data: Record<string, unknown> }): Promise<void> {
  await inTransaction({ payload: req.payload, req, label: 'delivery.retry' }, async (inside) => {
    const { id, fence, title, organization, state } = delivery
    if (!(await updateFenced({ payload: req.payload, req: inside, id, fence, data })))
      throw new LeaseLost(id)
    await record(inside, {
      action: 'delivery.retry',
      target: { kind: 'deliveries', id, title },
      organization,
      detail: { from: state, to: state },
    })
  }).catch(asConflict)
}

const asConflict = (error: unknown): never => {
  throw error instanceof LeaseLost ? refusal(409, busy) : error
}

const busy = '这次投递正在进行，请稍后再试。'

const isHeld = ({ leaseUntil }: Delivery) =>
  Boolean(leaseUntil) && Date.parse(String(leaseUntil)) > Date.now()

/** An article of an issue has no will of its own. */
const whyFollows = (delivery: Delivery): string | undefined =>
  isFollower(delivery)
    ? '这一篇随推送期发送，请对整期操作；已经发出的可以单独「撤稿」。'
    : undefined

function whyNoRetry({ state, action, channel, receipt, error }: Delivery): string | undefined {
  if (state === 'cancelled' && error?.code === RECALL_ORDERED)
    return '稿件已被下令撤下，如需重新发布请再次送审。'
  if (state === 'handedOff' && action === 'amend' && !receipt && !publisherOf(channel).amend) {
    return '这个渠道不能自动更正，请按人工步骤处理后点「人工确认」。'
  }
  return CANNOT_RETRY[state]
}

const CANNOT_RETRY: Partial<Record<Delivery['state'], string>> = {
  scheduled: '还没有到计划时间。',
  running: busy,
  accepted: '平台已受理，正在等待结果。',
  published: '已经发布，不会重复发送。',
  recalled: '已经撤下，如需重新发布请再次送审。',
  unconfirmed: '结果还没有确认：请先到平台核对，再点「人工确认」。确认没有发出之后才能重试。',
}

const CANNOT_CANCEL: Partial<Record<Delivery['state'], string>> = {
  running: '正在投递，不能取消；已经发出的请用「撤稿」。',
  accepted: '平台已受理，不能取消；请用「撤稿」。',
  published: '已经发布，不能取消；请用「撤稿」。',
  recalled: '已经撤下，无需取消。',
  cancelled: '已经取消了。',
  unconfirmed: '结果还没有确认：请先到平台核对，再点「人工确认」。',
}
