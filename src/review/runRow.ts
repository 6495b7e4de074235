import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import type { Review } from '@/payload-types'
import type { ApprovedRendition, Change, Decision, Run, Snapshot, StageRun } from './run'
import { openStage } from './stages'

/** One row a run. While it is its item's latest one, its key is this; at most one run has it. */
export const currentKey = (kind: Kind, item: unknown) => `${kind}:${String(idOf(item))}`

export async function latestRun(
  req: PayloadRequest,
  kind: Kind,
  item: unknown,
): Promise<Review | undefined> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { currentKey: { equals: currentKey(kind, item) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** The approval that counts: the newest one still in force. */
export async function latestApproval(
  req: PayloadRequest,
  kind: Kind,
  item: unknown,
): Promise<Review | undefined> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: {
      and: [
        { kind: { equals: kind } },
        { item: { equals: String(idOf(item)) } },
        { state: { equals: 'approved' } },
      ],
    },
    sort: '-approvedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

export const runOf = (row: Review): Run => ({
  state: row.state,
  risk: row.risk,
  emergency: row.emergency ?? false,
  stage: row.stage ?? '',
  stages: (row.stages ?? []) as StageRun[],
  decisions: (row.decisions ?? []) as Decision[],
  changes: (row.changes ?? []) as Change[],
  submittedBy: String(idOf(row.submittedBy) ?? ''),
  submittedAt: row.submittedAt ?? '',
  revision: row.revision,
  snapshot: (row.snapshot ?? {}) as Snapshot,
  accounts: (row.accounts ?? []).map(idOf).filter((id): id is Id => id !== undefined),
  ...(Array.isArray(row.renditions) && { renditions: row.renditions as ApprovedRendition[] }),
  ...(row.publishAt && { publishAt: row.publishAt }),
  ...(row.missed && { missed: row.missed }),
  ...(row.slotNote && { slotNote: row.slotNote }),
  ...(row.stagger && { stagger: row.stagger }),
  ...(row.approvedAt && { approvedAt: row.approvedAt }),
  ...(row.followUpDueAt && { followUpDueAt: row.followUpDueAt }),
  ...(row.followUpDoneAt && { followUpDoneAt: row.followUpDoneAt }),
})

/** The columns of a run. What lists sort and filter by is repeated beside the JSON. */
export function rowOf(run: Run) {
  const open = openStage(run.stages)
  const followUpOpen = run.followUpDueAt && !run.followUpDoneAt
  return {
    state: run.state,
    risk: run.risk,
    emergency: run.emergency,
    stage: open?.key ?? '',
    stageLabel: open?.title ?? (followUpOpen ? '补审' : ''),
    dueAt: open?.dueAt ?? (followUpOpen ? run.followUpDueAt : null) ?? null,
    revision: run.revision,
    snapshot: run.snapshot,
    stages: run.stages,
    decisions: run.decisions,
    changes: run.changes,
    accounts: run.accounts,
    renditions: run.renditions ?? null,
    publishAt: run.publishAt ?? null,
    missed: run.missed ?? null,
    slotNote: run.slotNote ?? null,
    stagger: run.stagger ?? false,
    approvedAt: run.approvedAt ?? null,
    followUpDueAt: run.followUpDueAt ?? null,
    followUpDoneAt: run.followUpDoneAt ?? null,
  }
}

/** Ids from JSON are text; the database wants its own type. */
export const databaseId = (req: Pick<PayloadRequest, 'payload'>, id: unknown): Id => {
  const plain = idOf(id)
  if (plain === undefined) throw new Error('an id is missing')
  return req.payload.db.defaultIDType === 'number' ? Number(plain) : String(plain)
}
