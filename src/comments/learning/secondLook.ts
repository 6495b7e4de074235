import type { PayloadRequest } from 'payload'
import { can, idOf, organizationsWith, sameId } from '@/access/scope'
import type { Id } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { machineLabels } from '@/comments/decide/decisionRows'
import type { MachineVerdict } from '@/comments/decide/verdictColumns'
import { refusal } from '@/distribution/answer'
import { DAY_MS } from '@/beijing'
import type { DecisionRow, Labels } from './labels'
import { lastDecisions, SECOND } from './labels'
import { readDecisions } from './readLabels'
import { placeOf } from './split'

/** One decided comment in twenty is looked at twice. */
const SHARE = 0.05
const DAYS = 30
/** Decisions looked through for the ones of the share. */
const LOOKED_THROUGH = 4_000
const OFFERED = 20
/** Rounds of decisions begin with 1: a second look, one a comment, never gets in their way. */
const ROUND = -1

/** Is a comment of the share? By its id alone, so that nobody chooses what is looked at twice. Pure. */
export const isSecondLooked = (comment: Id): boolean => placeOf(`second:${comment}`) < SHARE

/** What a second person is shown: not a word of what the first decided. */
export type BlindComment = {
  id: Id
  text: string
  channel: string
  itemTitle: string
  saidAt: string
}

/** Comments of the person's organizations that somebody else decided lately and nobody looked at a second time. */
export async function offerSecondLooks(req: PayloadRequest): Promise<BlindComment[]> {
  const organizations = await organizationsWith(req, 'comment.moderate')
  if (organizations.length === 0) return []
  const { payload } = req
  const recent = await readDecisions({
    payload,
    req,
    most: LOOKED_THROUGH,
    where: {
      and: [
        { organization: { in: organizations } },
        { createdAt: { greater_than: new Date(Date.now() - DAYS * DAY_MS).toISOString() } },
      ],
    },
  })
  const looked = new Set(
    recent.filter(({ way }) => way === SECOND).map(({ comment }) => String(idOf(comment))),
  )
  const ids = [...lastDecisions(recent).values()]
    .filter(({ actor }) => actor && !sameId(actor, req.user))
    .map(({ comment }) => String(idOf(comment)))
    .filter((id) => isSecondLooked(id) && !looked.has(id))
    .slice(0, OFFERED)
  return ids.length === 0 ? [] : blindly(req, ids)
}

async function blindly(req: PayloadRequest, ids: string[]): Promise<BlindComment[]> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
    select: { text: true, channel: true, itemTitle: true, saidAt: true },
  })
  return docs.map(({ id, text, channel, itemTitle, saidAt }) => ({
    ...{ id, text, channel, saidAt },
    itemTitle: itemTitle ?? '',
  }))
}

type CommentRow = {
  id: Id
  organization: unknown
  itemTitle?: string | null
  machine?: MachineVerdict | null
}

/** Keeps what a second person says of a comment; the comment stays as it is. Needs comment.moderate on it, and to be another person. */
export async function lookAgain({
  req,
  id,
  labels,
}: {
  req: PayloadRequest
  id: Id
  labels: Labels
}): Promise<void> {
  const { payload } = req
  const comment = await payload.db.findOne<CommentRow>({
    collection: 'comments',
    where: { id: { equals: id } },
    req,
  })
  if (!comment || !(await can(req, 'comment.read', comment.organization)))
    throw refusal(404, '没有这条留言。')
  if (!(await can(req, 'comment.moderate', comment.organization)))
    throw refusal(403, '您没有这项权限。')
  const decisions = await decisionsOf(req, id)
  const [first] = lastDecisions(decisions).values()
  if (!first) throw refusal(409, '这条留言还没有人处理过，不需要复看。')
  if (decisions.some(({ actor, way }) => way !== SECOND && sameId(actor, req.user)))
    throw refusal(409, '您处理过这条留言，复看要由另一个人来做。')
  if (!isSecondLooked(id)) throw refusal(409, '这条留言不在抽查之列。')
  await inTransaction({ payload, req, label: 'second look' }, async (inside) => {
    const collection = 'comment-decisions'
    const taken = await payload.db.findOne({
      ...{ collection, req: inside },
      where: { and: [{ comment: { equals: id } }, { round: { equals: ROUND } }] },
    })
    if (taken) throw refusal(409, '这条留言已经有人复看过了。')
    await payload.db.create({
      collection,
      req: inside,
      returning: false,
      data: {
        comment: id,
        organization: idOf(comment.organization),
        round: ROUND,
        actor: req.user?.id,
        action: 'relabel',
        way: SECOND,
        sentiment: labels.sentiment,
        intent: labels.intent,
        ...(labels.violation && { violation: labels.violation }),
        machine: machineLabels(comment.machine),
      },
    })
    await record(inside, {
      action: 'comment.decide',
      target: { kind: 'comments', id, title: comment.itemTitle ?? '' },
      organization: comment.organization,
      detail: { way: SECOND },
    })
  })
}

const decisionsOf = (req: PayloadRequest, id: Id): Promise<DecisionRow[]> =>
  readDecisions({ payload: req.payload, req, most: 200, where: { comment: { equals: id } } })
