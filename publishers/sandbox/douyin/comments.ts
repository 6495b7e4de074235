import { z } from 'zod'
import { ownItem, sliceOf } from './data'
import { Refused } from './errors'
import type { Comment, Item } from './state'
import {
  secondsOf,
  type Data,
  type Endpoint,
  type Endpoints,
  type UserCall,
  type World,
} from './world'

/** What a person can write under a work. */
export const COMMENT_MAX = 500
const MAX_COMMENTS = 5000

const shape = { token: 'user', needs: 'item.comment', generation: 'old' } as const
type Run = (call: UserCall) => Data
const read = (run: Run): Endpoint => ({ ...shape, method: 'GET', body: 'none', isRead: true, run })
const write = (run: Run): Endpoint => ({ ...shape, method: 'POST', body: 'json', run })

export const commentEndpoints: Endpoints = {
  'item/comment/list': read((call) => {
    const { comments } = ownItem(call.query.get('item_id'), call)
    const first = comments
      .filter(({ parentId }) => !parentId)
      .sort((a, b) => Number(b.top) - Number(a.top) || b.createdAt - a.createdAt)
    const page = sliceOf(first, call.query)
    return { ...page, list: page.list.map((comment) => commentData(comment, comments)) }
  }),
  'item/comment/reply/list': read((call) => {
    const { comments } = ownItem(call.query.get('item_id'), call)
    const parent = commentOf(comments, call.query.get('comment_id'))
    const answers = comments.filter(({ parentId }) => parentId === parent.commentId)
    const page = sliceOf(answers, call.query)
    return { ...page, list: page.list.map((comment) => commentData(comment, comments)) }
  }),
  'item/comment/reply': write((call) => {
    const parsed = replyBody.safeParse(call.json)
    if (!parsed.success) throw new Refused(2100005, parsed.error.issues[0]?.path.join('.'))
    const { item_id, comment_id, content } = parsed.data
    const item = ownItem(item_id, call)
    const parent = comment_id ? commentOf(item.comments, comment_id) : undefined
    const comment = addComment(item, {
      name: call.creator.name,
      userId: call.grant.openId,
      content,
      parentId: parent?.commentId,
      isOfficial: true,
      world: call.world,
    })
    return { comment_id: comment.commentId }
  }),
  'item/comment/top': write((call) => {
    const parsed = topBody.safeParse(call.json)
    if (!parsed.success) throw new Refused(2100005)
    const { comments } = ownItem(parsed.data.item_id, call)
    const chosen = commentOf(comments, parsed.data.comment_id)
    for (const comment of comments) comment.top = comment === chosen && parsed.data.top
    return {}
  }),
}

type Words = Pick<Comment, 'name' | 'userId' | 'content' | 'parentId' | 'isOfficial' | 'visitor'>

/** A comment by anybody, `at` in milliseconds; RangeError when it is empty or too long. */
export const addComment = (
  item: Item,
  { world, at = world.now(), ...said }: Words & { at?: number; world: World },
): Comment => {
  const content = said.content.trim()
  if (!content || [...content].length > COMMENT_MAX) throw new RangeError('评论要有 1–500 字')
  const comment = {
    ...said,
    content,
    commentId: `@${world.id(30)}`,
    createdAt: at,
    top: false,
  }
  item.comments.push(comment)
  if (item.comments.length > MAX_COMMENTS) item.comments.shift()
  return comment
}

const replyBody = z.object({
  item_id: z.string(),
  comment_id: z.string().optional(),
  content: z.string().trim().min(1).max(COMMENT_MAX),
})
const topBody = z.object({ item_id: z.string(), comment_id: z.string(), top: z.boolean() })

const commentOf = (comments: Comment[], commentId: string | null): Comment => {
  const comment = comments.find((each) => each.commentId === commentId)
  if (!comment) throw new Refused(2100005, 'comment_id')
  return comment
}

const commentData = (comment: Comment, all: Comment[]): Data => ({
  comment_id: comment.commentId,
  content: comment.content,
  create_time: secondsOf(comment.createdAt),
  digg_count: 0,
  reply_comment_total: all.filter(({ parentId }) => parentId === comment.commentId).length,
  top: comment.top,
  comment_user_id: comment.userId,
})
