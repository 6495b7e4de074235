import { Refused } from './errors'
import { newId } from './ids'
import { postOf, visiblePosts } from './posts'
import { big, countOf, required, ripOf } from './statuses'
import { lengthOf } from './text'
import { liveComments, wireComment } from './wire'
import type { AccountState, Comment, Post } from './state'
import type { Answer, Call, Endpoints, World } from './world'

export const COMMENT_LIMIT = 140
const MAX_COMMENTS = 5000
const PAGE = 50
const MOST = 200
const BATCH = 20

type Place = { owner: AccountState; world: World }

/** `userId`: ten digits of a person, made from the nickname when absent; `at` in milliseconds. */
export type Said = {
  nickname: string
  text: string
  replyTo?: string
  userId?: string
  visitor?: string
  at?: number
}

type Entry = { comment: Comment; post: Post; owner: AccountState }

export const commentEndpoints: Endpoints = {
  'comments/show': {
    method: 'GET',
    isRead: true,
    run: (call) => {
      const found = postOf(required(call.input, 'id'), call.world)
      if (found.owner !== call.owner) throw new Refused(10014)
      return list(entriesOf(found), call)
    },
  },
  'comments/to_me': {
    method: 'GET',
    isRead: true,
    run: (call) =>
      list(
        ownEntries(call).filter(({ comment }) => comment.by.id !== call.owner.account.uid),
        call,
      ),
  },
  'comments/by_me': {
    method: 'GET',
    isRead: true,
    run: (call) =>
      list(
        ownEntries(call).filter(({ comment }) => comment.by.id === call.owner.account.uid),
        call,
      ),
  },
  'comments/timeline': {
    method: 'GET',
    isRead: true,
    run: (call) => list(ownEntries(call), call),
  },
  'comments/mentions': {
    method: 'GET',
    isRead: true,
    run: (call) =>
      list(
        allEntries(call.world).filter(({ comment }) =>
          comment.text.includes(`@${call.owner.account.name}`),
        ),
        call,
      ),
  },
  'comments/show_batch': {
    method: 'GET',
    isRead: true,
    run: ({ input, owner, world }) => {
      const ids = required(input, 'cids').split(',')
      const found = ownEntries({ owner, world }).filter(({ comment }) =>
        ids.includes(comment.idstr),
      )
      return { json: found.map((entry) => wireComment(entry.comment, { ...entry, world })) }
    },
  },
  'comments/create': { method: 'POST', limit: 'comments', run: (call) => create(call) },
  'comments/reply': {
    method: 'POST',
    limit: 'comments',
    run: (call) => create(call, required(call.input, 'cid')),
  },
  'comments/destroy': {
    method: 'POST',
    run: (call) => {
      const entry = deletable(required(call.input, 'cid'), call)
      entry.comment.deleted = true
      return { json: wireComment(entry.comment, { ...entry, world: call.world }) }
    },
  },
  'comments/destroy_batch': {
    method: 'POST',
    run: (call) => {
      const ids = required(call.input, 'cids').split(',')
      if (ids.length > BATCH) throw new Refused(10008)
      const entries = ids.map((id) => deletable(id, call))
      for (const { comment } of entries) comment.deleted = true
      return {
        json: entries.map((entry) => wireComment(entry.comment, { ...entry, world: call.world })),
      }
    },
  },
}

/** What a person writes on the page under a post; a Chinese sentence when it is not taken. */
export const addComment = (
  post: Post,
  { owner, world, nickname, text, replyTo, userId, visitor, at = world.now() }: Said & Place,
): { ok: true; comment: Comment } | { ok: false; reason: string } => {
  const content = text.trim()
  if (owner.account.commentsClosed) return { ok: false, reason: '由于博主的设置，你不能评论' }
  if (!content) return { ok: false, reason: '评论不能为空' }
  if (lengthOf(content) > COMMENT_LIMIT)
    return { ok: false, reason: `评论最多 ${COMMENT_LIMIT} 字` }
  if (post.comments.length >= MAX_COMMENTS) return { ok: false, reason: '评论已满' }
  const name = [...(nickname.trim() || '用户')].slice(0, 20).join('')
  const comment = {
    idstr: newId(world, at),
    by: { id: userId ?? personId(name), name },
    text: content,
    createdAt: at,
    ...(replyTo && { replyTo }),
    ...(visitor && { visitor }),
  }
  post.comments.push(comment)
  return { ok: true, comment }
}

const create = (call: Call, cid?: string): Answer => {
  const { input, owner, app, world } = call
  const found = postOf(required(input, 'id'), world)
  const given = input.get('comment')
  if (given === null) throw new Refused(10016, { about: 'comment' })
  const text = given.trim()
  if (!text) throw new Refused(20008)
  ripOf(input)
  if (lengthOf(text) > COMMENT_LIMIT) throw new Refused(20012)
  const first = cid ? liveComments(found.post).find(({ idstr }) => idstr === cid) : undefined
  if (cid && !first) throw new Refused(20201)
  if (found.owner !== owner && found.owner.account.commentsClosed) throw new Refused(20206)
  const { uid, name } = owner.account
  const mention = first && input.get('without_mention') !== '1' ? `回复@${first.by.name}:` : ''
  const comment: Comment = {
    idstr: newId(world),
    by: { id: uid, name },
    text: mention + text,
    createdAt: world.now(),
    source: app.name,
    ...(cid && { replyTo: cid }),
  }
  found.post.comments.push(comment)
  return { json: wireComment(comment, { ...found, world }) }
}

/** One's own comment, or one under one's own post; 20201, 20203. */
const deletable = (cid: string, { owner, world }: Call): Entry => {
  const entry = allEntries(world).find(({ comment }) => comment.idstr === cid)
  if (!entry) throw new Refused(20201)
  if (entry.comment.by.id !== owner.account.uid && entry.owner !== owner) throw new Refused(20203)
  return entry
}

const allEntries = (world: World): Entry[] =>
  Object.values(world.slice().accounts).flatMap((owner) => ownEntries({ owner, world }))

const entriesOf = ({ post, owner }: { post: Post; owner: AccountState }): Entry[] =>
  liveComments(post).map((comment) => ({ comment, post, owner }))

const ownEntries = ({ owner, world }: Pick<Call, 'owner' | 'world'>): Entry[] =>
  visiblePosts(owner, world.now()).flatMap((post) => entriesOf({ post, owner }))

/** Newest first, in pages; `filter_by_author` 1 = of people one follows: the stand-in has none. */
const list = (entries: Entry[], { input, world }: Call): Answer => {
  const since = input.get('since_id') ?? '0'
  const most = input.get('max_id') ?? '0'
  const page = Math.max(1, Math.trunc(Number(input.get('page') ?? 1)) || 1)
  const count = Math.min(MOST, countOf(input, PAGE))
  const all = entries
    .filter(() => input.get('filter_by_author') !== '1')
    .filter(({ comment }) => since === '0' || BigInt(comment.idstr) > big(since))
    .filter(({ comment }) => most === '0' || BigInt(comment.idstr) <= big(most))
    .sort((a, b) => (BigInt(a.comment.idstr) < BigInt(b.comment.idstr) ? 1 : -1))
  const shown = all.slice((page - 1) * count, page * count)
  const next = all[page * count]
  return {
    json: {
      comments: shown.map((entry) => wireComment(entry.comment, { ...entry, world })),
      hasvisible: false,
      previous_cursor: 0,
      next_cursor: next ? BigInt(next.comment.idstr) : 0,
      total_number: all.length,
    },
  }
}

/** One name, one person: ten digits that no account has. */
const personId = (name: string): string => {
  let hash = 0
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 900_000_000
  return String(1_000_000_000 + hash)
}
