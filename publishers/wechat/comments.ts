import { acted, actedOrGone, privileged, refuseLength } from '../commentActs'
import type { ActOutcome, ChannelComment, Commenting, CommentPlace } from '../comments'
import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { call, type Input } from './api'
import { commentById, look } from './commentLook'
import { PER_PAGE, placeAfter, placeOf } from './commentPages'
import { targetOf } from './commentTarget'
import type { Answer, EndpointName } from './endpoints'
import { manifest } from './manifest'
import { settingsOf } from './settings'

/** 88000: no comments; 48001: not by API. */
const PRIVILEGE = {
  codes: new Set(['88000', '48001']),
  remedy:
    '请公众号管理员登录 mp.weixin.qq.com，在「功能 → 留言」开通留言；接口管理留言还需要完成微信认证。在此之前请在「留言管理」里处理，或导出后在本系统导入。',
}

/** What WeChat says of a comment that is not there any more, and of a reply. */
const GONE = new Set(['88004', '88008'])
const REPLY_GONE = new Set(['88004', '88008', '88009'])

/**
 * Comments of an article, by `msg_data_id` and the article's place from 0. WeChat tells no nickname, and nothing of a new
 * comment: it is asked. Only elected comments are public, so there is nothing to hide; a reply is part of its comment.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
 */
export const comments: Commenting = {
  showsElectedOnly: true,
  replyLimit: manifest.limits.replyCharacters ?? 600,
  list: async ({ receipt, position, cursor }, context) => {
    const place = placeOf(cursor)
    const { total, comment } = await allowed(context, 'listComments', {
      ...targetOf({ receipt, position }),
      begin: place.begin,
      count: PER_PAGE,
      type: 0,
    })
    const next = placeAfter(
      place,
      comment.map(({ user_comment_id: id }) => id),
      total,
    )
    return {
      comments: comment.map((each) => commentOf(each, context)),
      total,
      ...(next && { next }),
    }
  },
  elect: (place, context) => act('electComment', place, context),
  unelect: (place, context) => act('unelectComment', place, context, GONE),
  remove: (place, context) => act('deleteComment', place, context, GONE),
  reply: async ({ text, ...place }, context) => {
    refuseLength([...text.trim()].length, comments.replyLimit)
    try {
      return await act('replyComment', place, context, undefined, { content: text })
    } catch (error) {
      if (!(error instanceof PublisherError) || error.code !== '88005') throw error
      return adoptReply({ error, text, place }, context)
    }
  },
  unreply: (place, context) => act('unreplyComment', place, context, REPLY_GONE),
  look: (asked, context) => look(asked, context, comments.list),
}

const act = (
  name: EndpointName,
  place: CommentPlace,
  context: Context,
  gone: ReadonlySet<string> = new Set(),
  more: Record<string, string> = {},
): Promise<ActOutcome> =>
  actedOrGone(
    gone,
    async () => {
      const user_comment_id = numberOr(place.ids.commentId ?? '')
      await allowed(context, name, { ...targetOf(place), user_comment_id, ...more })
      return {}
    },
    settingsOf(context.account).settleMs,
  )

/** 88005: answered already. With our very words it is done; another answer is not ours to replace. */
const adoptReply = async (
  { error, text, place }: { error: PublisherError; text: string; place: CommentPlace },
  context: Context,
): Promise<ActOutcome> => {
  const { comment } = await commentById(place, context, comments.list)
  if (comment?.reply?.text.trim() !== text.trim()) throw error
  return acted(async () => ({ note: '微信上此前已有同样的回复。' }))
}

const allowed = <N extends EndpointName>(
  context: Context,
  name: N,
  input: Input,
): Promise<Answer<N>> => privileged(PRIVILEGE, () => call(context, name, input))

const commentOf = (
  { user_comment_id, openid, content, create_time, comment_type, reply }: Listed,
  context: Context,
): ChannelComment => ({
  id: user_comment_id,
  text: content,
  ...(openid && { authorId: openid }),
  isElected: comment_type === 1,
  ...(reply?.content && {
    reply: {
      text: reply.content,
      ...(reply.create_time && { at: new Date(reply.create_time * 1000) }),
    },
  }),
  at: create_time ? new Date(create_time * 1000) : context.now(),
})

type Listed = Answer<'listComments'>['comment'][number]

/** Numbers in the vendor's examples; one too long for a number goes as it came. */
const numberOr = (text: string): string | number =>
  Number.isSafeInteger(Number(text)) ? Number(text) : text
