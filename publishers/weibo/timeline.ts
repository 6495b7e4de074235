import type { Context, Rendition } from '../contract'
import { timeline, tokenInfo, type Status } from './answers'
import { call } from './api'
import { currentGrant, type Grant } from './auth'
import { likeness } from './fingerprint'
import { limitOf } from './settings'

export type Search =
  | { result: 'found'; post: Status }
  /** A person has to look. */
  | { result: 'similar'; post: Status }
  /** The list reaches back before `since`, and it is not there. */
  | { result: 'absent' }
  /** Not in what we may see, which does not go back far enough. */
  | { result: 'unproven' }

/** created_at has whole seconds, and the intent was written a little before the call. */
const TOLERANCE_MS = 60_000

/** Our post among the newest own ones, since a moment by our clock. */
export const findOurs = async (
  rendition: Pick<Rendition, 'parts'>,
  since: Date,
  context: Context,
): Promise<Search> => {
  const { posts, isWhole, offsetMs } = await ownPosts(context)
  const from = since.getTime() + offsetMs - TOLERANCE_MS
  const ours = rendition.parts.status ?? ''
  const recent = posts.filter(({ createdAt }) => !(createdAt < from))
  const judged = recent.map((post) => ({ post, is: likeness(ours, post.text) }))
  const same = judged.find(({ is }) => is === 'same')
  if (same) return { result: 'found', post: same.post }
  const similar = judged.find(({ is }) => is === 'similar')
  if (similar) return { result: 'similar', post: similar.post }
  // The last one, not the oldest: an old post that is pinned stands first and proves nothing.
  const last = posts.at(-1)
  const reachesBack = isWhole || (last !== undefined && last.createdAt < from)
  return { result: reachesBack ? 'absent' : 'unproven' }
}

/** Is a post of this id listed? `unproven` when it may be older than the list. */
export const findById = async (postId: string, since: Date, context: Context): Promise<Search> => {
  const { posts, isWhole, offsetMs } = await ownPosts(context)
  const post = posts.find((each) => each.postId === postId)
  if (post) return { result: 'found', post }
  const last = posts.at(-1)
  const from = since.getTime() + offsetMs - TOLERANCE_MS
  const reachesBack = isWhole || (last !== undefined && last.createdAt < from)
  return { result: reachesBack ? 'absent' : 'unproven' }
}

/** The newest own posts an ordinary app may list, newest first. */
const ownPosts = async (context: Context) => {
  const count = limitOf('timelinePosts')
  const grant = await currentGrant(context)
  const uid = grant.uid || context.credentials.uid || (await askUid(grant, context))
  const { data, date } = await call(context, {
    path: '2/statuses/user_timeline.json',
    method: 'GET',
    params: { ...(uid && { uid }), count: String(count) },
    mutating: false,
    answer: timeline,
    grant,
  })
  const posts = data.statuses.filter(({ isDeleted }) => !isDeleted)
  const seen = data.statuses.length
  return {
    posts,
    isWhole: seen < count && (data.total_number === undefined || data.total_number <= seen),
    // Their clock counts, for their times are compared.
    offsetMs: date ? date.getTime() - context.now().getTime() : 0,
  }
}

/** Whose token it is, where nobody wrote it down. Not to know is no harm: the timeline is the token's own then. */
const askUid = async (grant: Grant, context: Context): Promise<string> => {
  const asked = call(context, {
    path: 'oauth2/get_token_info',
    method: 'POST',
    params: {},
    mutating: false,
    answer: tokenInfo,
    grant,
  })
  return asked.then(({ data }) => data.uid).catch(() => '')
}
