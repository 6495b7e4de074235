import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Review } from '@/payload-types'

// Loaded when needed: the ledger knows the channels, and one of them, the web site, asks for a release here.

/** Makes the deliveries of an approval, in the transaction of `req`. */
export async function planDeliveries({
  req,
  run,
}: {
  req: PayloadRequest
  run: Review
}): Promise<void> {
  const { planDeliveries: plan } = await import('@/distribution/plan')
  const { id, title, kind, item, revision, publishAt, approvedAt } = run
  const accounts = (run.accounts ?? [])
    .map(idOf)
    .filter((account): account is Id => account !== undefined)
  const organization = idOf(run.organization) ?? ''
  await plan({
    req,
    run: { id, title, kind, item, revision, publishAt, approvedAt, accounts, organization },
  })
}

/** Cancels what was planned and not yet sent, in the transaction of `req`. */
export async function cancelUnsent(args: {
  req: PayloadRequest
  kind: string
  item: string
  reason: string
}): Promise<void> {
  const { cancelUnsent: cancel } = await import('@/distribution/plan')
  await cancel(args)
}
