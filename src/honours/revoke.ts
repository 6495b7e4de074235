import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { record } from '@/audit/record'
import { headOf } from '@/content/headOf'
import { inTransaction } from '@/database/inTransaction'
import type { RecallPlan } from '@/distribution/recall'
import { planRecalls } from '@/distribution/recall'
import type { ModelWorker } from '@/payload-types'
import { asEffect } from '@/review/effect'
import { invalidate } from '@/review/invalidate'
import { liveRow } from '@/review/liveRow'
import { latestRun } from '@/review/runRow'
import type { StageRun } from '@/review/run'
import { closeStages } from '@/review/stages'
import { withdraw } from '@/review/withdraw'
import { withRevoked } from './keepRecord'
import type { Asked, Revocation } from './revocation'
import { revocationIn } from './revocation'
import { validHonours } from './honourRow'

const kind = 'model-workers'

type Revoking = { req: PayloadRequest; head: ModelWorker; asked: Asked; reason: string }

export type Revoked = RecallPlan & {
  what: Revocation['what']
  /** Was it on the site a moment ago? */
  wasLive: boolean
  /** Valid honours that remain; with some the corrected draft may be submitted again. */
  remaining: number
}

/**
 * Takes an honour or a consent back: off the site at once, recalls on every channel, the review that is open or passed
 * void, and the corrected draft kept with the record of it. One act, one transaction, one event.
 */
export async function revoke({ req, head: seen, asked, reason }: Revoking): Promise<Revoked> {
  const { payload } = req
  const { id, organization } = seen
  return inTransaction({ payload, req, label: 'revoke' }, async (inside) => {
    // Somebody may have written since the request began, and readers may see what the draft has dropped.
    const head = ((await headOf({ payload, req: inside, kind, id })) ?? seen) as ModelWorker
    const live = (await liveRow(inside, kind, id)) as Partial<ModelWorker> | undefined
    const revocation = revocationIn(asked, [head, live])
    const title = head.title ?? ''
    await stopReview(inside, id, reason)
    const plan = await planRecalls({ req: inside, kind, item: { id, title, organization }, reason })
    const wasLive = await withdraw({ payload, req: inside, kind, item: id, reason, isPart: true })
    const data = changeOf({ head, live, revocation, reason })
    await asEffect(inside.context, { type: 'revoke', item: id }, () =>
      payload.update({
        collection: kind,
        id,
        data: data as never,
        draft: true,
        depth: 0,
        overrideAccess: true,
        req: inside,
      }),
    )
    await record(inside, {
      action: revocation.what === 'honour' ? 'honour.revoke' : 'consent.withdraw',
      target: { kind, id, title },
      organization,
      reason,
      detail: {
        ...(revocation.what === 'honour' && { honour: revocation.honour, year: revocation.year }),
        wasLive,
        recalls: plan.deliveries.map((delivery) => String(delivery.id)),
        cancelled: plan.cancelled.map(String),
      },
    })
    const remaining = validHonours(data.honours ?? head.honours).length
    return { ...plan, what: revocation.what, wasLive, remaining }
  })
}

/** Nothing that was read with the honour or the consent may still be approved. */
async function stopReview(req: PayloadRequest, id: Id, reason: string): Promise<void> {
  const row = await latestRun(req, kind, id)
  if (row?.state !== 'inReview' && row?.state !== 'approved') return
  const stages = closeStages((row.stages ?? []) as StageRun[])
  await invalidate({ req, row: { ...row, stages: stages as never }, reason })
}

type Change = { honours?: unknown; consent?: unknown; correction?: string }

type Changing = {
  head: ModelWorker
  live?: Partial<ModelWorker>
  revocation: Revocation
  reason: string
}

function changeOf({ head, live, revocation, reason }: Changing): Change {
  const at = new Date().toISOString()
  if (revocation.what === 'honour')
    return { honours: withRevoked(head.honours, { row: revocation.row, reason, at }) }
  const given = head.consent?.givenOn ? head.consent : (live?.consent ?? head.consent)
  return { consent: { ...given, withdrawnAt: at } }
}
