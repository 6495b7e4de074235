import type { PayloadRequest } from 'payload'
import { idOf, organizationsWith } from '@/access/scope'
import { rowsWhere } from '@/campaign/rows'
import type { CommentObjectionRow } from './objectionRow'

/** Open objections that are this person's to decide: within the own reach, and nothing they decided of that comment before. */
export async function countDecidable(req: PayloadRequest): Promise<number> {
  const me = req.user?.id
  const organizations = [
    ...(await organizationsWith(req, 'comment.review')),
    ...(await organizationsWith(req, 'comment.moderate')),
  ]
  if (me === undefined || organizations.length === 0) return 0
  const open = await rowsWhere<CommentObjectionRow>({
    req,
    collection: 'comment-objections',
    where: {
      and: [{ state: { equals: 'open' } }, { organization: { in: [...new Set(organizations)] } }],
    },
  })
  const comments = open.map(({ comment }) => idOf(comment)).filter((id) => id !== undefined)
  if (comments.length === 0) return 0
  const [decisions, decided] = await Promise.all([
    rowsWhere<{ comment: unknown }>({
      req,
      collection: 'comment-decisions',
      where: { and: [{ actor: { equals: me } }, { comment: { in: comments } }] },
    }),
    rowsWhere<{ id: unknown }>({
      req,
      collection: 'comments',
      where: { and: [{ decidedBy: { equals: me } }, { id: { in: comments } }] },
    }),
  ])
  const own = new Set(
    [...decisions.map(({ comment }) => idOf(comment)), ...decided.map(idOf)].map(String),
  )
  return comments.filter((id) => !own.has(String(id))).length
}
