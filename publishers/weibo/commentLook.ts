import { cannot, deletedIn, ownReplyIn, repliedIn } from '../commentLook'
import { scanComments } from '../commentScan'
import type { ChannelComment, Commenting, CommentPlace } from '../comments'
import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { listComments } from './commentList'
import { likeness } from './fingerprint'
import { settingsOf } from './settings'

/** Weibo's clock and ours. */
const CLOCK_SKEW_MS = 120_000
/** How far back an answer that is there already is looked for before another is sent. */
const PAGES_BEFORE_REPLY = 2

/** Deleted, or answered? Both are told by the list: answers are comments of their own. */
export const look: Commenting['look'] = async ({ act, place, text = '', since }, context) => {
  const { commentId = '', replyId = '' } = place.ids
  const waiting = { since, now: context.now(), settleMs: settingsOf(context.account).settleMs }
  const read = reader(place, context)
  const gone = async (id: string) =>
    deletedIn(await scanComments(read, { isFound: isId(id), isPast: isOlder(id) }), id, waiting)
  if (act === 'delete') return gone(commentId)
  if (act === 'unreply') return gone(replyId)
  if (act !== 'reply') return cannot
  const from = since.getTime() - CLOCK_SKEW_MS
  const scan = await scanComments(read, { isPast: ({ at }) => at.getTime() < from })
  return repliedIn(scan, { commentId, text, isSame }, waiting)
}

/** The id of an own answer with these words, if one is there; a list that may not be read says nothing. */
export const sameReply = async (
  { place, text }: { place: CommentPlace; text: string },
  context: Context,
): Promise<string | undefined> => {
  const { commentId = '' } = place.ids
  try {
    const { comments } = await scanComments(reader(place, context), {
      isPast: isOlder(commentId),
      mostPages: PAGES_BEFORE_REPLY,
    })
    return ownReplyIn(comments, { commentId, text, isSame })?.id
  } catch (error) {
    if (error instanceof PublisherError && error.code === 'noPrivilege') return undefined
    throw error
  }
}

const reader =
  ({ receipt }: CommentPlace, context: Context) =>
  (cursor?: string) =>
    listComments({ receipt, cursor }, context)

const isId =
  (wanted: string) =>
  ({ id }: ChannelComment): boolean =>
    id === wanted

/** Ids grow with time, and an answer is younger than what it answers. */
const isOlder =
  (wanted: string) =>
  ({ id }: ChannelComment): boolean =>
    /^\d+$/.test(wanted) && /^\d+$/.test(id) && BigInt(id) < BigInt(wanted)

/** Weibo puts `回复@名字:` before an answer. */
const isSame = (ours: string, theirs: string): boolean =>
  likeness(ours, theirs.replace(/^回复@[^:：\s]{1,40}[:：]/, '')) === 'same' ||
  likeness(ours, theirs) === 'same'
