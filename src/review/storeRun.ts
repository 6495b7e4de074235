import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { record } from '@/audit/record'
import type { Kind } from '@/content/kinds'
import type { Review } from '@/payload-types'
import type { ReviewEvent, Run } from './run'
import { currentKey, databaseId, rowOf } from './runRow'

export type RunTarget = { kind: Kind; item: Id; title: string; organization: Id; version?: string }

/** Writes the run as one row and its events beside it. Call it inside `inTransaction`. */
export async function storeRun({
  req,
  target,
  before,
  run,
  events,
}: {
  req: PayloadRequest
  target: RunTarget
  /** The row this run continues; absent for a new run. */
  before?: Review
  run: Run
  events: ReviewEvent[]
}): Promise<Review> {
  const { kind, item, title, organization, version } = target
  const data = { ...rowOf(run), title, organization, ...(version && { version }) }
  const common = { collection: 'reviews', depth: 0, overrideAccess: true, req } as const
  const row = before
    ? await req.payload.update({ ...common, id: before.id, data: data as never })
    : await req.payload.create({
        ...common,
        data: {
          ...data,
          kind,
          item: String(item),
          currentKey: currentKey(kind, item),
          submittedBy: databaseId(req, run.submittedBy),
          submittedAt: run.submittedAt,
        } as never,
      })
  for (const { action, reason, detail } of events) {
    await record(req, {
      action,
      target: { kind, id: item, title },
      organization,
      reason,
      detail: { review: String(row.id), state: run.state, ...detail },
    })
  }
  return row
}

/** A finished run gives its place to the next one of the same item. */
export const retireRun = (req: PayloadRequest, row: Review) =>
  req.payload.update({
    collection: 'reviews',
    id: row.id,
    data: { currentKey: `${row.currentKey}#${row.id}` },
    depth: 0,
    overrideAccess: true,
    req,
  })
