import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { contentOf } from '@/content/contentOf'
import { isReviewedKind } from '@/content/kinds'
import { revisionHash } from '@/content/revisionHash'
import type { Snapshot } from '@/content/snapshot'
import type { Content } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'
import type { Delivery } from './delivery'
import { findDeliveries, samePlace } from './delivery'

/** The code of the error that a recall causes in what was planned before it. */
export const RECALL_ORDERED = 'recalled'

/** A review run as distribution reads it. */
export type ApprovedRun = {
  id: Id
  title: string
  kind: string
  item: string
  organization: Id
  state: string
  revision: string
  snapshot: Snapshot
  accounts: Id[]
  /** What each account was approved to get; absent in approvals of before renditions were kept. */
  renditions?: { account: string; sha256: string }[] | null
  publishAt?: string | null
  approvedAt?: string | null
  decisions: { decision: string; by?: { name?: string }; at?: string }[]
}

type Reading = { payload: Payload; req?: PayloadRequest }

export async function readRun({
  payload,
  req,
  id,
}: Reading & { id: Id }): Promise<ApprovedRun | undefined> {
  const row = await payload.findByID({
    collection: 'reviews',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return row ? toRun(row) : undefined
}

/** The run whose approval holds now, newest first; undefined when the item has none. */
export async function currentApproval({
  payload,
  req,
  kind,
  item,
}: Reading & { kind: string; item: string }): Promise<ApprovedRun | undefined> {
  const { docs } = await payload.find({
    collection: 'reviews',
    where: {
      and: [
        { kind: { equals: kind } },
        { item: { equals: item } },
        { state: { equals: 'approved' } },
      ],
    },
    sort: '-approvedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0] && toRun(docs[0])
}

/** The gate of `approvedRun`, asked before every intent: without the words and pictures that were approved. */
export async function demandApproved({
  payload,
  delivery,
}: {
  payload: Payload
  delivery: Delivery
}): Promise<void> {
  const { review } = delivery
  const run =
    review === undefined
      ? undefined
      : await payload.db.findOne<Pick<ApprovedRun, 'id' | 'state' | 'revision'>>({
          collection: 'reviews',
          where: { id: { equals: review } },
          select: { state: true, revision: true },
        })
  await demandOpen({ payload, delivery, run })
}

/**
 * The gate again, at the last moment: the delivery's run is still approved, for this revision, nothing of
 * it has changed since, and no recall was ordered. Throws a `content` error in words for an editor.
 */
export async function approvedRun({
  payload,
  delivery,
}: {
  payload: Payload
  delivery: Delivery
}): Promise<ApprovedRun> {
  const run =
    delivery.review === undefined ? undefined : await readRun({ payload, id: delivery.review })
  await demandOpen({ payload, delivery, run })
  return run as ApprovedRun
}

type Gate = {
  payload: Payload
  delivery: Delivery
  run: Pick<ApprovedRun, 'state' | 'revision'> | null | undefined
}

async function demandOpen({ payload, delivery, run }: Gate): Promise<void> {
  if (run?.state !== 'approved' || run.revision !== delivery.revision)
    throw closed('notApproved', '这个版本的批准已失效', '请重新送审，批准后会自动安排投递。')
  if (await isRecallOrdered({ payload, delivery }))
    throw closed(RECALL_ORDERED, '稿件已被下令撤下', '无需处理。')
}

/**
 * The approved revision as the account's publisher sees it, in the account's own words where it has a variant.
 * Throws when pictures, films or words are not what was approved.
 */
export async function approvedContent({
  payload,
  run,
  account,
}: {
  payload: Payload
  run: ApprovedRun
  account?: Id
}): Promise<Content> {
  const { kind, snapshot } = run
  if (!isReviewedKind(kind))
    throw closed('kind', `不认识的稿件种类：${kind}`, '请把这条提示交给技术人员。')
  if ((await revisionHash({ payload, kind, snapshot })) !== run.revision) {
    throw closed('changed', '批准之后，稿件里的图片或图片说明被改动过', '请重新送审。')
  }
  return contentOf({ payload, kind, snapshot, facts: factsOf(run), account })
}

export const factsOf = ({
  item,
  revision,
  approvedAt,
  decisions,
}: Pick<ApprovedRun, 'item' | 'revision' | 'approvedAt' | 'decisions'>) => ({
  item,
  revision,
  datedAt: approvedAt ?? '',
  correctedAt: approvedAt ?? undefined,
  reviewers: [
    ...new Set(
      decisions.filter(({ decision }) => decision === 'approve').map(({ by }) => by?.name ?? ''),
    ),
  ].filter(Boolean),
})

/** A recall closes the way for everything that was planned before it on that account. */
async function isRecallOrdered({
  payload,
  delivery,
}: {
  payload: Payload
  delivery: Delivery
}): Promise<boolean> {
  const recalls = await findDeliveries({
    payload,
    where: { and: [...samePlace(delivery), { action: { equals: 'recall' } }] },
  })
  return recalls.some(
    ({ createdAt, state }) => createdAt >= delivery.createdAt && state !== 'cancelled',
  )
}

const closed = (code: string, message: string, remedy: string) =>
  new PublisherError(message, { kind: 'content', code, remedy })

function toRun(row: object): ApprovedRun {
  const run = row as ApprovedRun & {
    organization: unknown
    accounts?: unknown[]
    decisions?: unknown
  }
  return {
    ...run,
    organization: idOf(run.organization) ?? '',
    accounts: (run.accounts ?? []).map((account) => idOf(account)).filter((id) => id !== undefined),
    decisions: Array.isArray(run.decisions) ? run.decisions : [],
  }
}
