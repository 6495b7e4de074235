import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import type { Id } from '@/access/scope'
import { record } from '@/audit/record'
import { liveRow } from '@/review/liveRow'
import type { Decision } from '@/review/run'
import { latestApproval } from '@/review/runRow'
import type { Times } from './times'
import { campaignTimes } from './times'

/** Until when works are taken, completed and recommended: what authors reckon with. */
const DEADLINES = ['collectUntil', 'completeUntil', 'recommendUntil'] as const

declare module 'payload' {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface RequestContext {
    /** Times of a call as they were live before this write. */
    timesBefore?: Times
  }
}

/** Remembers what authors were told so far; afterwards the row has forgotten it. */
export const rememberTimes: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published') return data
  const live = await liveRow(req, 'campaigns', (originalDoc as { id: Id }).id)
  // Every call of the Local API puts another object in the place of the request's context, with what was in it.
  req.context.timesBefore = live && campaignTimes(live as Parameters<typeof campaignTimes>[0])
  return data
}

/**
 * A deadline is moved by a new approval and by nothing else; the log names it apart, under the name of whoever gave the
 * last signature, with the moments before and after.
 */
export const noteExtension: CollectionAfterChangeHook = async ({ doc, data, req }) => {
  const { timesBefore } = req.context
  if (data?._status !== 'published' || !timesBefore) return doc
  delete req.context.timesBefore
  const after = campaignTimes(doc as Parameters<typeof campaignTimes>[0])
  const moved = DEADLINES.flatMap((name) => {
    const [from, to] = [timesBefore[name], after[name]]
    return from && to && to > from ? [[name, { from, to }] as const] : []
  })
  if (moved.length === 0) return doc
  const approval = await latestApproval(req, 'campaigns', doc.id)
  const last = ((approval?.decisions ?? []) as Decision[]).findLast(
    ({ decision }) => decision === 'approve',
  )
  await record(req, {
    action: 'campaign.extend',
    target: { kind: 'campaigns', id: doc.id as Id, title: String(doc.title ?? '') },
    organization: doc.organization,
    reason: last?.opinion ?? '',
    detail: Object.fromEntries(moved),
    ...(last && { actor: { id: last.by.id, name: last.by.name } }),
  })
  return doc
}
