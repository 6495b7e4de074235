import { z } from 'zod'
import { privileged } from '../commentActs'
import type { ChannelComment, Commenting } from '../comments'
import type { Context } from '../contract'
import { call } from './api'
import { readGrant } from './auth'
import { commentPage, type Comment } from './commentAnswers'
import { postOf } from './commentPlace'
import { PRIVILEGE } from './commentRights'
import { withoutEntities } from './entities'

const PER_PAGE = 50

/** Below which id the next page begins, what was read so far, and how many there were when the reading began. */
const place = z.object({ below: z.string(), seen: z.number(), total: z.number().optional() })

/**
 * A page of comments, the newest first. Pages go on below the last id, not by number: a comment that arrives or
 * goes meanwhile moves nothing.
 */
export const listComments: Commenting['list'] = async ({ receipt, cursor }, context) => {
  const at = cursor ? place.parse(JSON.parse(cursor)) : undefined
  const { data } = await privileged(PRIVILEGE, () =>
    call(context, {
      path: '2/comments/show.json',
      method: 'GET',
      params: {
        id: postOf(receipt),
        count: String(PER_PAGE),
        page: '1',
        ...(at && { max_id: at.below }),
      },
      mutating: false,
      answer: commentPage,
    }),
  )
  const own = await ownIds(receipt.ids.uid, context)
  const total = at ? at.total : data.total_number
  const { list, isPartial } = data.comments
  const seen = (at?.seen ?? 0) + list.length
  const last = list.at(-1)
  const isMore = last && (total === undefined ? list.length >= PER_PAGE : seen < total)
  return {
    comments: list.map((each) => commentOf(each, own, context)),
    total,
    ...(isPartial && { isPartial }),
    ...(isMore && { next: JSON.stringify({ below: before(last.commentId), seen, total }) }),
  }
}

/** `max_id` includes its own comment. */
const before = (id: string): string => (/^\d+$/.test(id) ? String(BigInt(id) - 1n) : id)

const commentOf = (
  { commentId, parentId, text, createdAt, authorId, authorName, ownerId }: Comment,
  own: ReadonlySet<string>,
  context: Context,
): ChannelComment => ({
  id: commentId,
  ...(parentId && { parentId }),
  text: withoutEntities(text),
  ...(authorId && { authorId }),
  ...(authorName && { authorName }),
  isOwn: authorId !== '' && (own.has(authorId) || authorId === ownerId),
  at: Number.isNaN(createdAt) ? context.now() : new Date(createdAt),
})

/** Every name this account goes by: what it answers itself must never be judged as a follower's. */
const ownIds = async (uid: string | undefined, context: Context): Promise<Set<string>> => {
  const grant = await readGrant(context)
  const all = [uid, grant?.uid, context.credentials.uid]
  return new Set(all.filter((each): each is string => Boolean(each)))
}
