import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, organizationsWith, sameId } from '@/access/scope'
import { rowsById, rowsWhere } from '@/campaign/rows'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { refusal } from '@/distribution/answer'
import type { CommentObjectionRow, ObjectionState } from './objectionRow'

export type ListedObjection = {
  id: Id
  state: ObjectionState
  text: string
  at: string
  answer: string
  comment: { id: Id; text: string; author: string; itemTitle: string; channel: string; at: string }
  /** What its author was told it rests on. */
  reason: string
  isByMachine: boolean
  deciders: string[]
  handledBy: string
  /** Not theirs to decide, and why: they decided the comment, or lack the permission. */
  mayDecide: boolean
  why: string
}

const PAGE = 50

/** Objections to hidings in the person's own organizations, the oldest open one first. Five questions, whatever the number. */
export async function listObjections(
  req: PayloadRequest,
  { state, page }: { state: ObjectionState; page: number },
): Promise<{ objections: ListedObjection[]; total: number; page: number; pages: number }> {
  if (!req.user) throw refusal(401, '请先登录。')
  const readable = await organizationsWith(req, 'comment.read')
  if (readable.length === 0) throw refusal(403, '您没有查看留言的权限。')
  const found = await req.payload.find({
    collection: 'comment-objections',
    where: { and: [{ state: { equals: state } }, { organization: { in: readable } }] },
    sort: state === 'open' ? 'createdAt' : '-handledAt',
    limit: PAGE,
    page,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const rows = found.docs as unknown as CommentObjectionRow[]
  const comments = await rowsById<StoredComment>({
    req,
    collection: 'comments',
    ids: rows.map(({ comment }) => idOf(comment)),
  })
  const decided = await actorsByComment(req, [...comments.values()])
  const people = await rowsById<{ id: Id; name?: string }>({
    req,
    collection: 'users',
    ids: [...[...decided.values()].flat(), ...rows.map(({ handledBy }) => idOf(handledBy))],
  })
  const handled = [
    ...(await organizationsWith(req, 'comment.review')),
    ...(await organizationsWith(req, 'comment.moderate')),
  ]
  const nameOf = (id: unknown) => people.get(String(idOf(id)))?.name ?? ''
  const objections = rows.flatMap((row): ListedObjection[] => {
    const comment = comments.get(String(idOf(row.comment)))
    if (!comment) return []
    const deciders = decided.get(String(comment.id)) ?? []
    const isOwn = deciders.some((id) => sameId(id, req.user))
    const isAllowed = handled.some((id) => sameId(id, row.organization))
    return [
      {
        id: row.id,
        state: row.state,
        text: row.text,
        at: row.createdAt,
        answer: row.answer ?? '',
        comment: {
          id: comment.id,
          text: comment.text,
          author: comment.authorName ?? '',
          itemTitle: comment.itemTitle ?? '',
          channel: comment.channel,
          at: comment.saidAt,
        },
        reason: comment.hiddenReason ?? '',
        isByMachine: idOf(row.decision) === undefined,
        deciders: [...new Set(deciders.map(nameOf))].filter(Boolean),
        handledBy: nameOf(row.handledBy),
        mayDecide: row.state === 'open' && isAllowed && !isOwn,
        why: isOwn
          ? '这条留言您处理过，要由另一位同事复核。'
          : isAllowed
            ? ''
            : '您没有复核留言申诉的权限。',
      },
    ]
  })
  return {
    objections,
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: Math.max(1, found.totalPages),
  }
}

async function actorsByComment(
  req: PayloadRequest,
  comments: readonly StoredComment[],
): Promise<Map<string, Id[]>> {
  const actors = new Map<string, Id[]>()
  if (comments.length === 0) return actors
  const rows = await rowsWhere<{ comment: unknown; actor?: unknown }>({
    req,
    collection: 'comment-decisions',
    where: { comment: { in: comments.map(({ id }) => id) } },
  })
  const told = [
    ...rows.map(({ comment, actor }) => ({ comment: String(idOf(comment)), actor: idOf(actor) })),
    ...comments.map(({ id, decidedBy }) => ({ comment: String(id), actor: idOf(decidedBy) })),
  ]
  for (const { comment, actor } of told)
    if (actor !== undefined) actors.set(comment, [...(actors.get(comment) ?? []), actor])
  return actors
}
