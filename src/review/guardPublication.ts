import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { can, idOf, sameId } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import { revisionHash } from '@/content/revisionHash'
import { snapshotOf } from '@/content/snapshot'
import { variantFor } from '@/content/variants'
import type { ReviewedRow } from '@/content/reviewedRow'
import type { Review } from '@/payload-types'
import { WEB_CHANNEL } from './accountChoices'
import { isApiKey } from './actorOf'
import { effectOn } from './effect'
import { liveRow } from './liveRow'
import { Refused } from './refused'
import { latestApproval } from './runRow'

export type GuardedWrite = {
  req: PayloadRequest
  kind: Kind
  data: Record<string, unknown>
  before?: Record<string, unknown> & { id: Id }
}

/**
 * "May this be published?", answered here and nowhere else: by the release or an entitled person, when
 * exactly this content is approved for a web account and its time has come.
 */
export async function guardPublication({
  req,
  kind,
  data,
  before,
}: GuardedWrite): Promise<Record<string, unknown>> {
  if (!before) throw new Refused(409, '新稿件要先送审，三审通过后才能发布；请先保存为草稿。')
  await demandWriter(req, before)
  if (data.deletedAt ?? before.deletedAt)
    throw new Refused(409, '稿件在回收站里，不能发布；请先恢复。')
  const whole = { ...before, ...data }
  const snapshot = snapshotOf(kind, whole)
  const approval = await latestApproval(req, kind, before.id)
  if (!approval) throw new Refused(409, '未经三审批准，不能发布；请先送审。')
  const revision = await revisionHash({ payload: req.payload, req, kind, snapshot })
  if (revision !== approval.revision)
    throw new Refused(409, '内容和批准的版本不一致，不能发布；请重新送审。')
  const sites = await demandTerms(req, approval)
  const siteAccount = sites.find((id) => variantFor(snapshot, id)) ?? null
  return {
    ...data,
    ...(await liveFields({ req, kind, id: before.id, revision, correction: snapshot.correction })),
    siteAccount: siteAccount as ReviewedRow['siteAccount'],
  }
}

async function demandWriter(
  req: PayloadRequest,
  before: { id: Id; organization?: unknown },
): Promise<void> {
  if (effectOn(req.context, before.id)?.type === 'release') return
  const { user } = req
  if (!user) throw new Refused(403, '发布必须由有发布权限的人员登录后进行。')
  if (isApiKey(user)) throw new Refused(403, '接口密钥不能发布：请由有发布权限的人员登录后进行。')
  const organization = idOf(before.organization)
  const may =
    (await can(req, 'review.final', organization)) ||
    (await can(req, 'delivery.operate', organization))
  if (!may) throw new Refused(403, '您没有发布权限；终审通过后由系统或运营人员发布。')
}

/** The approved web accounts. */
async function demandTerms(req: PayloadRequest, { publishAt, accounts }: Review): Promise<Id[]> {
  if (publishAt && new Date(publishAt) > new Date()) {
    throw new Refused(409, `还没到批准的发布时间（${publishAt}），不能提前发布。`)
  }
  const ids = (accounts ?? []).map(idOf).filter((id): id is Id => id !== undefined)
  const { docs } = await req.payload.find({
    collection: 'channel-accounts',
    where: { and: [{ id: { in: ids } }, { channel: { equals: WEB_CHANNEL } }] },
    select: {},
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  if (docs.length === 0)
    throw new Refused(409, '终审没有批准网站账号，不能在网站发布；请重新送审并批准网站账号。')
  return docs.map(({ id }) => id)
}

type Going = { req: PayloadRequest; kind: Kind; id: Id; revision: string; correction: unknown }

/** The columns that say what is live. The first time stays for ever; a correction carries its own date. */
async function liveFields({
  req,
  kind,
  id,
  revision,
  correction,
}: Going): Promise<Partial<ReviewedRow>> {
  const live = await liveRow(req, kind, id)
  const main = live ?? (await mainRow(req, kind, id))
  const now = new Date().toISOString()
  const corrects =
    live && live.liveRevision !== revision && correction && correction !== live.correction
  return {
    _status: 'published',
    publishedAt: main?.publishedAt ?? now,
    correctedAt: corrects ? now : correction ? (main?.correctedAt ?? null) : null,
    liveRevision: revision,
    withdrawnAt: null,
    changedAt: null,
    createdBy: main?.createdBy ?? null,
  }
}

const mainRow = async (
  req: PayloadRequest,
  kind: Kind,
  id: Id,
): Promise<ReviewedRow | undefined> => {
  const row = await req.payload.findByID({
    collection: kind,
    id,
    depth: 0,
    trash: true,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return row && sameId(row.id, id) ? row : undefined
}
