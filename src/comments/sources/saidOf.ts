import type { ChannelComment } from '@publishers/comments'
import { channelKey, isSoundId } from '../ingest/keys'
import type { Said } from '../ingest/said'
import type { Source } from './source'

/** What a channel's page says, as comments of the source's item: each comment, then the answer that is a part of it. */
export function saidOf(source: Source, comment: ChannelComment, showsElectedOnly: boolean): Said[] {
  const { account, delivery, channel, kind, item, itemTitle, organization } = source
  const place = { channel, account, delivery, kind, item, organization }
  const key = channelKey(account, comment.id)
  const isElected = comment.isElected === true
  const common = { ...place, ...(itemTitle && { itemTitle }) }
  const own: Said = {
    ...common,
    key,
    text: comment.text,
    at: comment.at,
    external: {
      // What cannot be given back as it came is for a person to find there.
      ...(isSoundId(comment.id) && { commentId: comment.id }),
      ...(comment.isElected !== undefined && { isElected }),
      isShownThere: !showsElectedOnly || isElected,
    },
    ...(comment.authorId && { author: comment.authorId }),
    ...(comment.authorName && { authorName: comment.authorName }),
    ...(comment.isOwn && { isByAccount: true }),
    ...(comment.parentId && { parentKey: channelKey(account, comment.parentId) }),
  }
  if (!comment.reply) return [own]
  const reply: Said = {
    ...common,
    key: `${key}:reply`,
    text: comment.reply.text,
    at: comment.reply.at ?? comment.at,
    isByAccount: true,
    parentKey: key,
    external: isSoundId(comment.id) ? { replyTo: comment.id } : {},
  }
  return [own, reply]
}
