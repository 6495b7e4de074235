import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import type { AccountRendition } from '@/distribution/renditionsFor'
import type { Review } from '@/payload-types'
import type { Rendition } from '@publishers/contract'
import type { Run } from './run'
import { runOf } from './runRow'

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
  const { renditions } = runOf(run)
  const accounts = (run.accounts ?? [])
    .map(idOf)
    .filter((account): account is Id => account !== undefined)
  const organization = idOf(run.organization) ?? ''
  await plan({
    req,
    run: {
      ...{ id, title, kind, item, revision, publishAt, approvedAt, accounts, organization },
      ...{ renditions },
    },
  })
}

/** What each account would get of a run's revision, with what speaks against it. Writes nothing. */
export async function renditionsOf({
  req,
  kind,
  item,
  run,
  accounts,
}: {
  req: PayloadRequest
  kind: Kind
  item: Id
  run: Pick<Run, 'revision' | 'snapshot' | 'approvedAt' | 'decisions'>
  accounts: Id[]
}): Promise<AccountRendition[]> {
  const { renditionsFor } = await import('@/distribution/renditionsFor')
  const { factsOf } = await import('@/distribution/approval')
  const { snapshot } = run
  const facts = factsOf({ item: String(item), ...run })
  return renditionsFor({ payload: req.payload, req, kind, snapshot, facts, accounts })
}

/** Keeps what was rendered, to be sent word for word; see src/distribution/storeRenditions. */
export async function storeRenditions(args: {
  payload: Payload
  revision: string
  renditions: Rendition[]
}): Promise<void> {
  const { storeRenditions: store } = await import('@/distribution/storeRenditions')
  await store(args)
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
