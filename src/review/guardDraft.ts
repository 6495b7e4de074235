import { idOf, isStaff } from '@/access/scope'
import { canonicalJson } from '@/audit/chain'
import { record } from '@/audit/record'
import { mediaIds } from '@/content/mediaRows'
import { canonicalContent, snapshotOf } from '@/content/snapshot'
import type { Review } from '@/payload-types'
import { inTransaction } from '@/database/inTransaction'
import { outOfReach } from '@/library/reach'
import { actorOf, nameOf } from './actorOf'
import { effectOn } from './effect'
import type { GuardedWrite } from './guardPublication'
import { invalidate } from './invalidate'
import { liveRow } from './liveRow'
import { Refused } from './refused'
import { latestRun, runOf } from './runRow'
import { signerFor } from './separation'
import { recallFirst } from './settleDoor'
import { openStage } from './stages'

/** Columns that only a release or a recall writes, whatever a request says. */
const systemFields = [
  'publishedAt',
  'correctedAt',
  'liveRevision',
  'siteAccount',
  'withdrawnAt',
  'createdBy',
  'changedBy',
  'changedAt',
]

/** A draft write: free before the review, bound to the open stage in it, the end of the approval after it. */
export async function guardDraft(write: GuardedWrite): Promise<Record<string, unknown>> {
  const { req, kind, data, before } = write
  const kept = Object.fromEntries(systemFields.map((field) => [field, before?.[field] ?? null]))
  const draft: Record<string, unknown> = { ...data, ...kept, _status: 'draft' }
  const me = req.user?.id
  const now = new Date().toISOString()
  if (!before) {
    await guardFiles(write)
    return { ...draft, ...(me !== undefined && { createdBy: me, changedBy: me }), changedAt: now }
  }
  const effect = effectOn(req.context, before.id)
  if (effect?.type === 'withdraw')
    return { ...draft, liveRevision: null, siteAccount: null, withdrawnAt: now }
  if (data.deletedAt && !before.deletedAt) await guardTrash(write)

  if (!effect && planOf(data, before) !== planOf(before)) await guardPlan(write)
  const after = snapshotOf(kind, { ...before, ...data })
  if (canonicalContent(kind, after) === canonicalContent(kind, snapshotOf(kind, before)))
    return draft
  if (!effect) {
    await guardFiles(write)
    await guardContent(write)
  }
  return { ...draft, changedAt: now, ...(me !== undefined && !effect && { changedBy: me }) }
}

/** Class, channels and time are no content, but the reviewers judge by them. */
const planOf = (row: Record<string, unknown>, otherwise: Record<string, unknown> = {}) =>
  canonicalJson(
    ['risk', 'accounts', 'publishAt'].map((field) => {
      const value = row[field] === undefined ? otherwise[field] : row[field]
      if (Array.isArray(value)) return value.map((one) => String(idOf(one)))
      return field === 'publishAt' && value ? new Date(String(value)).toISOString() : (value ?? '')
    }),
  )

/** Who names a file that they may not see would get it shown to them. What stands there already was somebody's who might. */
async function guardFiles({ req, kind, data, before }: GuardedWrite): Promise<void> {
  if (!isStaff(req.user)) return
  const known = new Set(before ? mediaIds(snapshotOf(kind, before)).map(String) : [])
  const named = mediaIds(snapshotOf(kind, { ...before, ...data }))
  const foreign = await outOfReach(
    req,
    named.filter((id) => !known.has(String(id))),
  )
  if (foreign.length > 0)
    throw new Refused(403, '稿件用到别的单位没有公开的素材；请换成本单位的，或请对方公开后再用。')
}

async function guardPlan({ req, kind, before }: GuardedWrite): Promise<void> {
  const row = await latestRun(req, kind, before?.id)
  if (row?.state === 'inReview' && !(await reviewerNow(req, row))) throw lockedInReview()
}

async function guardContent({ req, kind, before }: GuardedWrite): Promise<void> {
  const item = before?.id
  const row = await latestRun(req, kind, item)
  if (row?.state === 'inReview') return guardCorrection(req, row)
  // Once released, the approval is used up: what is edited now is the next revision.
  if (row?.state === 'approved' && row.revision !== before?.liveRevision)
    await invalidate({ req, row })
}

/** In the review only the reviewer of the open stage may touch the text, and never the one with the last word. */
async function guardCorrection(req: GuardedWrite['req'], row: Review): Promise<void> {
  const run = runOf(row)
  const reviewer = await reviewerNow(req, row)
  if (!reviewer) throw lockedInReview()
  const { stage, actor } = reviewer
  if (stage.role === 'chief')
    throw new Refused(409, '终审只做决定，不改稿；需要修改请退回并写明意见。')
  if (run.changes.some(({ by, stage: at }) => by.id === actor.id && at === stage.key)) return
  const change = {
    by: { id: actor.id, name: actor.name },
    at: new Date().toISOString(),
    stage: stage.key,
  }
  await req.payload.update({
    collection: 'reviews',
    id: row.id,
    data: { changes: [...run.changes, change] as never },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** The person of the request, when the open stage is theirs to sign. */
async function reviewerNow(req: GuardedWrite['req'], row: Review) {
  const run = runOf(row)
  const stage = openStage(run.stages)
  const actor = await actorOf(req, idOf(row.organization), new Date())
  if (!stage || actor?.kind !== 'person') return undefined
  return 'signer' in signerFor(run, stage, actor) ? { stage, actor } : undefined
}

const lockedInReview = () =>
  new Refused(409, '稿件正在审核，暂时不能修改；请先撤回送审，或请审核人退回。')

async function guardTrash({ req, kind, before }: GuardedWrite): Promise<void> {
  if (!before) return
  if (await liveRow(req, kind, before.id)) throw recallFirst()
  const row = await latestRun(req, kind, before.id)
  if (row?.state === 'inReview')
    throw new Refused(409, '稿件正在审核，不能移入回收站；请先撤回送审。')
  await inTransaction({ payload: req.payload, req, label: 'trash' }, async (inside) => {
    if (row?.state === 'approved') await invalidate({ req: inside, row, reason: '稿件移入回收站' })
    await record(inside, {
      action: 'content.trash',
      target: { kind, id: before.id, title: String(before.title ?? '') },
      organization: before.organization,
      detail: { by: inside.user ? nameOf(inside.user) : '' },
    })
  })
}
