import { z } from 'zod'
import { Refused } from './errors'
import type { AccountState, Comment, Published } from './state'
import { ok, secondsOf, type Call, type Endpoint, type Endpoints, type Reply } from './world'

/** "count(<50)"; the reply's own limit is not documented, so the one of a comment. */
const COUNT_LIMIT = 50
export const COMMENT_LIMIT = 600
const MAX_COMMENTS = 5000

type Target = { owner: AccountState; published: Published; index: number }

const endpoint = (run: (target: Target, call: Call) => Reply): Endpoint => ({
  method: 'POST',
  body: 'json',
  run: (call) => {
    if (!call.owner.account.features.comments) throw new Refused(88000)
    return run(targetOf(call), call)
  },
})

/** channels.md §1.7; `index` begins at 0. */
export const commentEndpoints: Endpoints = {
  'comment/open': endpoint((target) => switchComments(target, true)),
  'comment/close': endpoint((target) => switchComments(target, false)),
  'comment/list': endpoint((target, { json }) => list(target, json)),
  'comment/markelect': endpoint((target, { json }) => {
    const comment = commentOf(target, json)
    const { published, index } = target
    const elected = published.comments.filter(
      (each) => each.index === index && each.elected && each.state === 'live',
    )
    if (!comment.elected && elected.length >= (published.items[index]?.electedMax ?? 0))
      throw new Refused(88003)
    comment.elected = true
    return ok()
  }),
  'comment/unmarkelect': endpoint((target, { json }) => {
    commentOf(target, json).elected = false
    return ok()
  }),
  'comment/delete': endpoint((target, { json }) => {
    commentOf(target, json).state = 'deleted'
    return ok()
  }),
  'comment/reply/add': endpoint((target, { json, world }) => {
    const comment = commentOf(target, json)
    const body = z.object({ content: z.string() }).safeParse(json)
    const content = body.success ? body.data.content : ''
    if (!content.trim() || [...content].length > COMMENT_LIMIT) throw new Refused(88007)
    if (comment.reply) throw new Refused(88005)
    comment.reply = { content, createdAt: world.now() }
    return ok()
  }),
  'comment/reply/delete': endpoint((target, { json }) => {
    const comment = commentOf(target, json)
    if (!comment.reply) throw new Refused(88009)
    comment.reply = undefined
    return ok()
  }),
}

/** What a follower writes under an article; a Chinese sentence when it is not taken. */
export const addComment = (
  published: Published,
  entry: {
    id: number
    index: number
    nickname: string
    content: string
    openid?: string
    visitor?: string
    now: number
  },
): { ok: true; comment: Comment } | { ok: false; reason: string } => {
  const { id, index, openid, visitor, now } = entry
  const item = published.items[index]
  const content = entry.content.trim()
  if (!item || item.deleted || published.bannedByPlatform)
    return { ok: false, reason: '该内容已被发布者删除' }
  if (!item.commentsOpen) return { ok: false, reason: '作者没有开启留言' }
  if (!content) return { ok: false, reason: '留言不能为空' }
  if ([...content].length > COMMENT_LIMIT)
    return { ok: false, reason: `留言最多 ${COMMENT_LIMIT} 字` }
  if (published.comments.length >= MAX_COMMENTS) return { ok: false, reason: '留言已满' }
  const nickname = [...(entry.nickname.trim() || '微信用户')].slice(0, 20).join('')
  const comment: Comment = {
    id,
    index,
    openid,
    nickname,
    content,
    createdAt: now,
    elected: false,
    state: 'live',
    ...(visitor && { visitor }),
  }
  published.comments.push(comment)
  return { ok: true, comment }
}

const switchComments = ({ published, index }: Target, open: boolean): Reply => {
  const item = published.items[index]
  if (item) item.commentsOpen = open
  return ok()
}

const listSchema = z.object({
  begin: z.number().int().min(0),
  count: z.number(),
  type: z.union([z.literal(0), z.literal(1), z.literal(2)]),
})

const list = ({ published, index }: Target, json: unknown): Reply => {
  const body = listSchema.safeParse(json)
  if (!body.success) throw new Refused(47001)
  const { begin, count, type } = body.data
  if (!Number.isInteger(count) || count <= 0 || count >= COUNT_LIMIT) throw new Refused(88010)
  const all = published.comments
    .filter((comment) => comment.index === index && comment.state === 'live')
    .filter(({ elected }) => type === 0 || elected === (type === 2))
    .reverse()
    .sort((a, b) => b.createdAt - a.createdAt)
  return {
    json: {
      errcode: 0,
      errmsg: 'ok',
      total: all.length,
      comment: all.slice(begin, begin + count).map(wireComment),
    },
  }
}

/** No nickname: the platform does not tell it. */
const wireComment = ({ id, openid, createdAt, content, elected, reply }: Comment) => ({
  user_comment_id: id,
  ...(openid && { openid }),
  create_time: secondsOf(createdAt),
  content,
  comment_type: elected ? 1 : 0,
  ...(reply && { reply: { content: reply.content, create_time: secondsOf(reply.createdAt) } }),
})

const targetSchema = z.object({
  msg_data_id: z.union([z.number(), z.string()]),
  index: z.number().int().min(0).default(0),
})

const targetOf = ({ owner, json }: Call): Target => {
  const body = targetSchema.safeParse(json)
  if (!body.success) throw new Refused(88001)
  const { msg_data_id: id, index } = body.data
  const published = owner.published.find(({ msgDataId }) => msgDataId === String(id))
  if (
    !published ||
    published.bannedByPlatform ||
    !published.items[index] ||
    published.items[index].deleted
  ) {
    throw new Refused(88001)
  }
  return { owner, published, index }
}

const commentOf = ({ published, index }: Target, json: unknown): Comment => {
  const body = z.object({ user_comment_id: z.union([z.number(), z.string()]) }).safeParse(json)
  const wanted = body.success ? String(body.data.user_comment_id) : ''
  const comment = published.comments.find(
    (each) => String(each.id) === wanted && each.index === index,
  )
  if (!comment || comment.state === 'deleted') throw new Refused(88008)
  if (comment.state === 'withdrawn') throw new Refused(88004)
  return comment
}
